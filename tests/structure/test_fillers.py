import pytest

from convert.structure.fields import fields
from convert.structure.fillers import is_filler


@pytest.mark.parametrize("word", ["第3版", "三版", "第十二版", "B4版", "多云"])
def test_headers_have_words_beside_who_and_when(word):
    assert all(map(is_filler, fields(word)))


@pytest.mark.parametrize("word", ["青湾日报", "何小满", "渡口版画"])
def test_who_and_whence_are_none_of_them(word):
    assert not any(map(is_filler, fields(word)))

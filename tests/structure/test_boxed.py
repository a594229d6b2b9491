import pytest

from convert.structure.boxed import with_works
from convert.structure.fields import fields


def said(text):
    found = with_works(text, fields(text))
    return [field.names[0].value for field in found if field.kind == "source"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("《山溪》雜誌　2021年5月號　第38期", "山溪"),
        ("《山溪》　2021年5月3日", "山溪"),
        ("《山溪》週刊 第38期 2021年5月3日", "山溪"),
        ("2021年5月3日 《青湾日报》", "青湾日报"),
        ("刊《青湾日报》2020年11月8日第3版", "青湾日报"),
        ("首播：2020年5月12日　青湾县广播电视台《早安渡口》", "青湾县广播电视台"),
    ],
)
def test_a_work_beside_a_day_is_the_paper_or_a_programme(text, source):
    assert said(text) == [source]


@pytest.mark.parametrize("text", ["《山溪》雜誌", "2021年5月3日 《灯影》", "何小满读《灯影》"])
def test_another_work_is_no_source(text):
    assert said(text) == []

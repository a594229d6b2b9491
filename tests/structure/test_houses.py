import pytest

from convert.structure.houses import HOUSES, PAPER


@pytest.mark.parametrize("name", ["青湾日报", "渡口发布", "青湾电视台", "Harbour News"])
def test_what_is_called_like_a_paper_is_one(name):
    assert PAPER.search(name)


@pytest.mark.parametrize("name", ["青湾镇政府", "何小满", "渡口的灯"])
def test_other_words_are_no_papers(name):
    assert not PAPER.search(name)


def test_an_office_is_a_house_and_a_person_is_none():
    assert "青湾水务局".endswith(HOUSES)
    assert not "何小满".endswith(HOUSES)

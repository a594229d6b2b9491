import re

import pytest

from convert.structure.houses import HOUSES, PAGE_HEAD, PAPER


@pytest.mark.parametrize("name", ["青湾日报", "渡口发布", "青湾电视台", "Harbour News"])
def test_what_is_called_like_a_paper_is_one(name):
    assert PAPER.search(name)


@pytest.mark.parametrize("name", ["青湾镇政府", "何小满", "渡口的灯"])
def test_other_words_are_no_papers(name):
    assert not PAPER.search(name)


def test_an_office_is_a_house_and_a_person_is_none():
    assert "青湾水务局".endswith(HOUSES)
    assert not "何小满".endswith(HOUSES)


@pytest.mark.parametrize(
    "head", ["A3版 要闻", "第3版：国际新闻", "03版 副刊", "第一版　要闻", "第二版"]
)
def test_a_page_of_a_paper_is_headed_by_its_section(head):
    assert re.search(PAGE_HEAD, head)


@pytest.mark.parametrize(
    "head",
    [
        "第二版 勘误",
        "第三版 致谢",
        "第一版　草图",
        "3版 更新内容",
        "第4版 新增内容",
        "第二版：勘误",
        "第二版（修订）",
        "第二版 作者的话",
        "第二版 附录",
        "第三版　成品",
    ],
)
def test_an_edition_or_a_draft_is_no_page_of_a_paper(head):
    assert not re.search(PAGE_HEAD, head)

import pytest

from convert.formats.text.lines import lines
from convert.structure.page import laid_out
from convert.structure.recognisers.sites import is_site, is_tab_of, tells, text_below


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("青湾网", True),
        ("石桥新闻", True),
        ("渡口的灯", False),
        ("走进阳光社区", False),
        ("何以成为大新闻", False),
        ("走进互联网", False),
        ("一条新闻", False),
        ("我家社区", False),
        ("我编了一本杂志", False),
        ("渔网", False),
        ("船友论坛", True),
        ("江南水务杂志", True),
    ],
)
def test_sites_are_told_by_what_they_are_called(text, expected):
    assert is_site(text) is expected


@pytest.mark.parametrize(
    "text", ["2021-03-05 10:20", "来源：青湾网", "记者：王小明", "From: a@b.c"]
)
def test_what_says_when_whence_or_who_is_told(text):
    assert tells(text)


@pytest.mark.parametrize(
    ("tab", "expected"),
    [
        ("渡口的灯_江南", True),
        ("渡口的灯 - 江南", True),
        ("渡口的灯全文阅读_何小满_江南", True),
        ("渡口的灯最新章节,TXT下载 - 江南", False),
        ("渡口的灯免费阅读", False),
        ("渡口的灯——青湾网", True),
        ("渡口的灯——记老船工", False),
        ("渡口的灯亮了", False),
        ("渡口的灯", False),
    ],
)
def test_tabs_show_a_title_and_a_mark_behind_it(tab, expected):
    assert is_tab_of(tab, "渡口的灯") is expected


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("晚潮副刊 ‖ 渡口的灯", "渡口的灯"),
        ("晚潮副刊｜渡口的灯", "渡口的灯"),
        ("渡口的灯.docx", "渡口的灯"),
        ("05-16 | 移动端:渡口的灯和我", "渡口的灯和我"),
    ],
)
def test_a_column_a_file_and_another_site_show_a_title_again(text, title):
    assert is_tab_of(text, title)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("渡口的灯.亮了", "渡口的灯"),
        ("他说：渡口的灯", "渡口的灯"),
        ("夜里，船|渡口的灯", "渡口的灯"),
    ],
)
def test_other_words_before_and_behind_do_not(text, title):
    assert not is_tab_of(text, title)


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("青湾大学桌機版logo 青湾大学手機版logo", True),
        ("青湾大學FBIGYouTube", True),
        ("渡口的logo怎么画", False),
        ("渡口 logo 设计", False),
        ("我用LINE", False),
    ],
)
def test_what_stands_for_pictures_of_a_site_is_called_like_one(text, is_so):
    assert is_site(text) is is_so


@pytest.mark.parametrize("name", ["渡口中學校友會網誌", "渡口中学网志"])
def test_a_journal_on_the_web_is_called_like_a_site(name):
    assert is_site(name)


PROSE = "渡口的船每天清晨六点开，傍晚七点收，灯亮了一整夜，风大的时候就停。"


def page_of(text):
    return laid_out(lines(text, 0)[0])


def test_the_text_below_is_kept_as_far_as_it_is_searched():
    found = page_of("\n".join(["渡口的灯", *[PROSE] * 400]))
    assert 4000 <= sum(len(text) for _, text in text_below(found)) < 4000 + len(PROSE)


def test_of_a_line_that_is_the_whole_text_the_beginning_is_searched():
    found = page_of("渡口的灯\n" + "灯亮了一整夜，" * 9999 + "。\n")
    assert [len(text) for _, text in text_below(found)] == [4000]


def test_a_title_stands_above_the_row_that_says_when_and_whence(outlined):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    shown = "采风团在渡口的石阶边听讲解"
    row = "2006-05-17 10:22:46 来源：青湾网  作者：何小满"
    head = f"青湾网 > 图片新闻\n老船工清早开船 一天四班不误点\n{row}\n关注青湾网\n微博\n\n"
    found = outlined(
        f"{head}{shown}\n{shown}\n\n青湾网5月17日电 {text}\n\n采风团听了讲解。{text}\n"
    )
    assert found["title"] == "老船工清早开船 一天四班不误点"

import pytest

from convert.formats.text.lines import lines
from convert.source import Source
from convert.structure.page import laid_out
from convert.structure.recognisers import head as head_room
from convert.structure.recognisers.head import (
    head_of,
    is_statement,
    opens_with_dash,
)

PROSE = "渡口的船每天清晨六点开，傍晚七点收，灯亮了一整夜，风大的时候就停。"


def head(text):
    found, _ = lines(text, Source("a.txt", text.encode()).register(text))
    page = laid_out(found)
    return head_of(page, len(page.lines))


def test_dates_sites_numbers_and_foreign_lines_are_about_the_article():
    found = head(f"青湾网\nRead on\n2021-03-05\n12\n渡口的灯\n{PROSE}\n")
    assert [found.is_about(n) for n in range(6)] == [True, True, True, True, False, False]
    assert [found.is_label(n) for n in range(-1, 7)] == [*[False] * 5, True, False, False]


def test_a_line_is_asked_when_somebody_wants_to_know_and_once(monkeypatch):
    asked = []
    monkeypatch.setattr(head_room, "says_facts", lambda text: asked.append(text) or False)
    found = head(f"渡口的灯\n何小满\n{PROSE}\n{PROSE}\n")
    assert not asked
    assert [found.is_fact(n) for n in (0, 0, 3, 9)] == [False] * 4
    assert asked == ["渡口的灯"]


def test_latin_letters_are_foreign_only_to_other_scripts():
    text = "Repair note\nThe shutter of the lamp was mended, and the lamp lit again.\n"
    assert not head(text).is_about(0)


def test_the_last_line_of_a_poem_does_not_tell_the_letters_of_a_page():
    assert head("Read on\n渡口的灯\n灯下一人\n船靠了岸\n人走远了\nThe End\n").is_about(0)


@pytest.mark.parametrize(
    ("text", "expected"), [("灯亮了。", True), ("灯亮了？", False), ("灯亮了", False)]
)
def test_what_asks_or_cries_is_no_statement(text, expected):
    assert is_statement(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"), [("——渡口旧事", True), ("-- 老何", True), ("————", False), ("", False)]
)
def test_a_dash_opens_words_or_divides(text, expected):
    assert opens_with_dash(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("王小明 李红", True), ("本报评论员", True), ("青湾网", False), ("灯", False)],
)
def test_names_sign(text, expected):
    assert head(f"{text}\n{PROSE}\n").is_signed(0) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("《渡口》作者：王小明", False),
        ("【渡口停航】 文/王小明", False),
        ("【作者：王小明】", True),
    ],
)
def test_a_work_and_who_made_it_says_more_than_who(text, expected):
    assert head(f"{text}\n{PROSE}\n").is_fact(0) is expected


@pytest.mark.parametrize(
    "first",
    [
        "青湾财经早茶｜2023年3月9日 星期四",
        "早安青湾 | 3月9日 周四",
        "2023年3月9日丨青湾早报",
        "青湾晨读｜2023.3.9",
    ],
)
def test_a_digest_is_called_by_its_day(outlined, first):
    found = outlined(f"{first}\n青湾发布 2023-03-09 07:00\n{PROSE}\n{PROSE}\n")
    assert (found["title"], found["date"]) == (first, "2023-03-09T07:00")
    assert found["source"] == "青湾发布"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("青湾早报｜2023年3月9日\n撑船人\n何小满", "撑船人"),
        ("青湾日报｜2023年3月9日", None),
        ("青湾日报 | 何小满\n2023年3月9日", None),
    ],
)
def test_a_paper_and_its_day_are_no_title(outlined, head, title):
    assert outlined(f"{head}\n{PROSE}\n{PROSE}\n")["title"] == title


def test_a_brief_sentence_above_a_dash_and_the_first_part_is_a_title(outlined):
    found = outlined(f"船走了。\n——陈小满\n春\n{PROSE}\n{PROSE}\n")
    assert (found["title"], found["subtitle"]) == ("船走了。", "——陈小满")
    said = outlined(f"人要走自己的路。\n——陈小满\n渡口的灯亮了一夜\n{PROSE}\n{PROSE}\n")
    assert said["title"] != "人要走自己的路。"


def test_a_site_above_the_title_heads_no_entry(outlined):
    text = "渡口的船停了三天，水涨得很高，人都站在岸边等着，没有人说话。"
    found = outlined(f"青湾网\n渡口停航三日\n青湾网（记者何小满）6月3日，{text}\n{text}\n{text}\n")
    assert found["title"] == "渡口停航三日"

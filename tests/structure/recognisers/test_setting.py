import pytest

from convert.formats.text.lines import lines
from convert.structure.page import laid_out
from convert.structure.recognisers.setting import setting, view_of

PROSE = "正文写到这里就结束了，后面还有一句话，渡口的灯亮了一夜，谁也没有看见那条船是几点靠岸的。"


def headings(found):
    return [words for kind, words in found if kind == "heading"]


def test_labels_between_paragraphs_vouch_for_each_other(blocks):
    text = f"{PROSE}\n船工换了三代人\n{PROSE}\n谁在水边点灯\n{PROSE}\n"
    assert headings(blocks(text)) == ["船工换了三代人", "谁在水边点灯"]


@pytest.mark.parametrize("above", ["", f"{PROSE}\n"])
def test_the_last_line_heads_nothing(blocks, above):
    assert headings(blocks(f"{above}{PROSE}\n船工换了三代人\n")) == []


def test_where_most_lines_are_short_each_is_one_of_them(blocks):
    assert headings(blocks(f"雾散了\n灯还亮着\n船工走了\n{PROSE}\n水很冷")) == []


def test_labels_built_alike_are_headings(blocks):
    text = "".join(f"第{n}通电话\n{PROSE}\n" for n in "一二三")
    assert headings(blocks(text)) == ["第一通电话", "第二通电话", "第三通电话"]


def reasons(text, words):
    page = laid_out(lines(text, 0)[0])
    number = next(n for n in page.labels if page.text(n) == words)
    return {each.reason for each in setting(view_of(page), number)}


@pytest.mark.parametrize(("item", "is_cut"), [("· {}", False), ("{}", True)])
def test_items_that_end_in_no_stop_cut_no_lines(item, is_cut):
    cut = "灯匠在石阶上试了一盏灯又一盏灯，船工们都在水边看着他，谁也没有问他" + "，灯也没有灭" * 3
    text = f"{PROSE}\n{PROSE}\n船工换了三代人\n" + f"{item.format(cut)}\n" * 6
    assert ("lines here break off" in reasons(text, "船工换了三代人")) is is_cut


@pytest.mark.parametrize(
    ("gap", "above", "below", "is_odd"),
    [
        ("\n\n", "\n\n", "\n\n", False),
        ("\n\n", "\n\n\n", "\n\n\n", True),
        ("\n\n", "\n\n", "\n", True),
        ("\n", "\n\n", "\n\n", True),
        ("\n", "\n\n", "\n", False),
        ("\n", "\n", "\n", False),
    ],
)
def test_empty_lines_are_odd_where_few_paragraphs_have_them(gap, above, below, is_odd):
    text = gap.join([PROSE] * 6)
    found = reasons(f"{text}{above}船工换了三代人{below}{text}\n", "船工换了三代人")
    assert ("empty lines are about it as about few paragraphs" in found) is is_odd


@pytest.mark.parametrize(("below", "is_head"), [(PROSE, True), ("灯会", False)])
def test_what_stands_at_the_head_stands_above_text(below, is_head):
    found = reasons(f"渡口的灯\n船工名册\n{below}\n", "船工名册")
    assert ("stands at the head, above the text" in found) is is_head


@pytest.mark.parametrize(
    ("line", "is_over"),
    [
        ("责任编辑：何小满", True),
        ("来源｜青湾日报", True),
        ("记者：灯为什么亮着？", False),
        ("渡口：何小满", False),
    ],
)
def test_the_text_is_over_where_those_who_made_it_are_named(line, is_over):
    text = f"{PROSE}\n{PROSE}\n{PROSE}\n{PROSE}\n{line}\n评论\n换一盏灯\n{PROSE}\n"
    found = "who made it stands above, and the text is over" in reasons(text, "换一盏灯")
    assert found is is_over


def test_a_text_that_names_its_makers_early_goes_on():
    text = f"{PROSE}\n来源：青湾日报\n{PROSE}\n换一盏灯\n{PROSE}\n{PROSE}\n责任编辑：何小满\n"
    assert "who made it stands above, and the text is over" not in reasons(text, "换一盏灯")


def test_a_text_that_names_its_makers_below_a_lead_goes_on():
    menu = "首页\n新闻\n服务\n互动\n渡口的灯亮了\n2021-03-05 10:20\n"
    text = f"{menu}导读：\n{PROSE}\n责编 | 何小满\n换一盏灯\n{PROSE}\n{PROSE}\n"
    assert "who made it stands above, and the text is over" not in reasons(text, "换一盏灯")


def test_the_label_that_opens_a_block_where_labels_open_most_is_a_heading(outlined):
    acts = "幕启\n何小满　灯亮了。\n李二　亮了一夜。\n\n幕落\n何小满　走吧。\n李二　走。\n"
    found = outlined(f"渡口\n\n人物\n何小满　船工\n李二　街坊\n\n{acts}")["blocks"]
    assert (found[0]["type"], found[0]["text"]) == ("heading", "人物")


def test_a_text_that_goes_on_below_who_made_its_page_is_not_over(blocks):
    own = [f"　　{'渡口的灯' * k}{PROSE}" for k in range(1, 5)]
    upper, lower = "\n".join(own[:1]), "\n".join([own[1], "　　船工，换了三代人", *own[2:]])
    text = f"{upper}\n谁在水边点灯呢\n版式：何小满\n{lower}\n"
    assert "船工，换了三代人" in headings(blocks(text))


@pytest.mark.parametrize(("indent", "kind"), [("　　", "paragraph"), ("", "heading")])
def test_a_quotation_set_in_as_text_heads_nothing_where_marked_heads_are_not(
    outlined, indent, kind
):
    text = "　　渡口的灯亮了四十年，从来没有灭过，守灯的人今年六十四岁，还住在灯下。\n"
    parts = "".join(
        f"■ {head}\n{text}{indent}{said}\n{text}"
        for head, said in (("凌晨四点", "“无异常”"), ("天亮以后", "“灯就是家”"))
    )
    found = outlined(f"最后的守灯人\n青湾报　2024年3月5日\n{text}{parts}")["blocks"]
    assert {b["type"] for b in found if b.get("text") in {"“无异常”", "“灯就是家”"}} == {kind}
    assert next(b["text"] for b in found if b["type"] == "heading").endswith("凌晨四点")


@pytest.mark.parametrize(("above", "is_cut"), [(PROSE + PROSE[:-1], True), (PROSE, False)])
def test_a_label_amid_a_sentence_is_none(above, is_cut):
    found = reasons(f"{PROSE}\n{above}\n守灯\n{PROSE}\n", "守灯")
    assert ("text above it breaks off" in found) == is_cut


@pytest.mark.parametrize(("gap", "is_tight"), [("\n\n", True), ("\n", False)])
def test_a_label_tight_among_paragraphs_that_are_set_apart_is_none(gap, is_tight):
    text = gap.join([PROSE, PROSE, f"{PROSE}\n守灯\n{PROSE}", PROSE, PROSE]) + "\n"
    assert ("no empty line sets it off" in reasons(text, "守灯")) == is_tight


@pytest.mark.parametrize(("below", "has_several"), [(PROSE, True), ("点灯", False)])
def test_several_lines_of_text_below_make_a_part(below, has_several):
    found = reasons(f"{PROSE}\n守灯\n{PROSE}\n{below}\n{PROSE}\n", "守灯")
    assert ("several lines of text follow" in found) == has_several


@pytest.mark.parametrize(("above", "is_other"), [("\n", True), ("", False)])
def test_empty_lines_as_about_no_other_label_speak_against_one(above, is_other):
    text = f"{PROSE}\n点灯\n{PROSE}\n撑船\n{PROSE}\n{above}守灯\n{PROSE}\n"
    assert ("empty lines are about it as about no other" in reasons(text, "守灯")) == is_other


def test_a_label_above_the_text_needs_others_like_it(blocks):
    told = f"渡口的灯\n\n关心\n\n{PROSE}\n\n{PROSE}\n"
    assert headings(blocks(told)) == []

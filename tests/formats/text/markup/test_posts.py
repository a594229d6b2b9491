"""Codes of a board about lists, quotations, pictures and tables."""

import pytest

PROSE = "夜钓要等月亮下去。月亮在，鱼看得见线，人也看得见自己的手。"


def blocks(outlined, body):
    return outlined(f"夜里的渡口\n\n{PROSE}\n{body}\n{PROSE}\n")["blocks"][1:-1]


@pytest.mark.parametrize(
    "body",
    [
        "[list]\n[*]蚯蚓一盒\n[*]手电一把\n[*]板凳一条\n[/list]",
        "[list=1][*]蚯蚓一盒\n[*]手电一把\n[*]板凳一条[/list]",
        "[list=a][*]蚯蚓一盒[*]手电一把[*]板凳一条[/list]",
        "[list]\n[li]蚯蚓一盒[/li]\n[li]手电一把[/li]\n[li]板凳一条[/li]\n[/list]",
        "[list][*][b]蚯蚓[/b]一盒[*]手电一把[*]板凳一条[/list]",
    ],
)
def test_items_of_a_list_are_items(outlined, body):
    (found,) = blocks(outlined, body)
    assert (found["type"], found["items"]) == ("list", ["蚯蚓一盒", "手电一把", "板凳一条"])


@pytest.mark.parametrize(
    "head",
    [
        "[quote]",
        "[quote=石一]",
        "[quote]原帖由 [b]石一[/b] 于 2009-3-4 10:22 发表\n",
        "[quote][i]引用: 原帖由 [b]石一[/b] 发表[/i]\n",
        "[quote][size=2]石一 发表于 2011-3-4 10:22 [url=a.php][img]a.gif[/img][/url][/size]\n",
    ],
)
def test_what_is_quoted_is_a_quotation(outlined, head):
    (found,) = blocks(outlined, f"{head}月亮下去以后，鱼就来了。\n我们等到三点。[/quote]")
    assert found["type"] == "quote"
    assert found["text"].split() == ["月亮下去以后，鱼就来了。", "我们等到三点。"]


@pytest.mark.parametrize(
    "code",
    [
        "[img]http://example.com/a.jpg[/img]",
        "[img=600,400]attachments/month_0901/a.jpg[/img]",
        "[attach]10086[/attach]",
        "[attachimg]204[/attachimg]",
        "[media=mp4,500,375]http://example.com/a.mp4[/media]",
    ],
)
def test_pictures_by_their_addresses_are_dropped_and_told(outlined, code):
    found = outlined(f"夜里的渡口\n\n{PROSE}\n{code}\n{PROSE}{{:4_113:}}\n")
    assert [block["text"] for block in found["blocks"]] == [PROSE, PROSE]
    assert found["furniture"] == [code, "{:4_113:}"]


def test_cells_are_those_of_a_table(outlined):
    row = "[tr][td]{}[/td][td]{}[/td][/tr]\n".format
    rows = f"[table]{row('鱼', '斤')}{row('鲫', 2)}{row('鲤', 5)}[/table]"
    (found,) = blocks(outlined, rows)
    assert found == {"type": "table", "rows": [["鱼", "斤"], ["鲫", "2"], ["鲤", "5"]]}


@pytest.mark.parametrize(
    "line",
    [
        "图片的代码：[img]http://example.com/a.jpg[/img]",
        "放图就写 [img] 和 [/img]，中间是地址，比如 [img]http://example.com/a.jpg[/img]",
        "在[list][/list]之间写[*]，就成了一项一项的",
        "BBCode 里的引用是[quote]这样[/quote]的",
        "他画了一个[img]，又画了一个[*]，都不像",
        "表情是{:4_113:}这样打出来的",
        "那时发图要写 [img]船.jpg[/img]，发表情要写 [s:12]。",
        "发表情打 [em12]，发图用 [img]http://example.com/a.jpg[/img]。",
        "他说[img]船.jpg[/img]就是图。",
        "引用别人要写 [quote]老周的话[/quote]。",
    ],
)
def test_who_writes_of_codes_keeps_them(outlined, line):
    assert line in "".join(block.get("text", "") for block in blocks(outlined, line))


@pytest.mark.parametrize(
    "quoted",
    [f"[quote] {PROSE} [/quote]", f"[quote=老王]\n{PROSE}\n[/quote]", f"[QUOTE]{PROSE}[/QUOTE]"],
)
def test_a_quotation_between_codes_is_one(outlined, quoted):
    (found,) = blocks(outlined, f"\n{quoted}\n")
    assert found == {"type": "quote", "text": PROSE}


@pytest.mark.parametrize(
    "line", ["[quote]是一个英文词，意思是引用。", "他写了[quote]，又写[/quote]。"]
)
def test_a_code_that_nothing_closes_is_a_word(outlined, line):
    assert line in [block["text"] for block in blocks(outlined, line)]


def test_faces_that_are_named_stay(outlined):
    line = "表情有 [s:12] 和 [s:13]。"
    text = f"夜里的渡口\n\n[b]老周[/b]\n{PROSE}\n\n{line}\n\n{PROSE}\n"
    assert line in [block["text"] for block in outlined(text)["blocks"]]


def test_a_file_that_gaps_set_off_in_a_sentence_is_named(outlined):
    line = "他写了 [img]船.jpg[/img] 就走了，谁也没有看见那张图。"
    found = outlined(f"老论坛\n\n{line}\n\n{line}\n")
    assert [block["text"] for block in found["blocks"]][-1] == line

"""Tags that a text is about stay; those that mark it up go."""

import pytest

PROSE = "渡口的灯是上个月才换的，夜里看不见对岸，船工就在竹竿上挂了一盏马灯。"


@pytest.mark.parametrize(
    "line",
    [
        "页头放在 <header> 里，导航放在 <nav> 里，正文放在 <article> 里。",
        "段落用<p>标签，换行用<br>标签，不要混用。",
        "标题用 <h1>，小标题用 <h2>。",
        "段落放在 <p> 和 </p> 之间，表格用<table>。",
        "“<br>”表示换行，“<hr>”表示横线。",
        "他写下<div>，又擦掉。",
        "見出しは<h2>タグで囲む。",
    ],
)
def test_tags_that_a_sentence_names_stay_in_it(outlined, line):
    found = outlined(f"渡口\n\n{PROSE}\n\n{line}\n")["blocks"]
    assert [block["text"] for block in found] == [PROSE, line]


@pytest.mark.parametrize(
    ("line", "texts"),
    [
        ("灯还没有亮。<p>船先来了，没有灯。", ["灯还没有亮。", "船先来了，没有灯。"]),
        ("灯<b>亮了</b>，又<i>灭了</i>，没有人看见。", ["灯亮了，又灭了，没有人看见。"]),
        ("<p>灯还没有亮。</p><p>船先来了，没有灯。</p>", ["灯还没有亮。", "船先来了，没有灯。"]),
        ("灯还没有亮。<br>船先来了，没有灯。<br>", ["灯还没有亮。", "船先来了，没有灯。"]),
        ("灯挂在<span>船头</span>，没有人看见。", ["灯挂在船头，没有人看见。"]),
    ],
)
def test_tags_that_mark_a_text_up_go(outlined, line, texts):
    found = outlined(f"渡口\n\n{PROSE}\n\n{line}\n")["blocks"]
    assert [block["text"] for block in found[1:]] == texts


def test_line_breaks_of_a_poem_are_no_names(outlined):
    lines = ["灯是", "夜里的船和", "岸", "船是白天的灯和", "水"]
    found = outlined("灯\n\n" + "<br>".join(lines) + "\n")
    assert "<br>" not in str(found["blocks"])

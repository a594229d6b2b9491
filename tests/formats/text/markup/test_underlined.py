"""Heads with a line of signs under them."""

import pytest

PROSE = "院子里的井打于一九五二年，井圈是青石的，磨出了十几道沟。"


def shape(found):
    return [(b["type"], b.get("level"), b.get("text", b.get("items"))) for b in found["blocks"]]


@pytest.mark.parametrize(
    ("title", "first", "second"),
    [
        ("========\n院子里的井\n========\n", "-" * 8, "~" * 8),
        ("院子里的井\n=========\n", "-" * 8, "^" * 8),
        ("院子里的井\n=====\n", "---", "~~~"),
        ("#######\n院子里的井\n#######\n", "=" * 9, "-" * 9),
    ],
)
def test_signs_under_heads_tell_their_tiers(outlined, title, first, second):
    parts = (("打井", first), ("师傅", second), ("井水", first))
    text = title + "".join(f"\n{head}\n{rule}\n\n{PROSE}\n" for head, rule in parts)
    found = outlined(text)
    assert found["title"] == "院子里的井"
    heads = [("heading", 2, "打井"), ("heading", 3, "师傅"), ("heading", 2, "井水")]
    assert shape(found)[::2] == heads
    assert len(found["furniture"]) == 4 + title.startswith(("=", "#"))


def test_a_head_may_touch_the_signs_of_the_head_above_it(outlined):
    parts = "".join(f"v{n}.0（2019-3-{n}）\n---\n 1. 換了井圈\n 2. 修了轆轤\n\n" for n in (3, 2, 1))
    found = outlined(f"更新記錄　CHANGELOG\n===\n{parts}")
    assert [head for kind, _, head in shape(found) if kind == "heading"] == [
        "v3.0（2019-3-3）",
        "v2.0（2019-3-2）",
        "v1.0（2019-3-1）",
    ]
    assert [kind for kind, _, _ in shape(found)] == ["heading", "list"] * 3


SOURCE = f"""院子里的井
==========

:作者: 石一
:日期: 2019-06-02

.. contents:: 目录
   :depth: 2

打井
----

师傅姓石，外乡来的，吃住
都在院子里，用的是 open
source 软件。

* ``DS-18`` 一个，
  线长五米；
* 绳子一条。

.. note:: 井边要铺石板。

.. image:: well.jpg
   :width: 300px

井水
----

{PROSE}见 `说明 <http://example.com/a>`_ 和 :ref:`井圈 <a>` 。
"""


def test_directives_go_and_broken_lines_are_joined(outlined):
    found = outlined(SOURCE)
    assert (found["title"], found["byline"]) == ("院子里的井", ["石一"])
    assert found["date"] == "2019-06-02"
    assert shape(found) == [
        ("heading", 2, "打井"),
        ("paragraph", None, "师傅姓石，外乡来的，吃住都在院子里，用的是 open source 软件。"),
        ("list", None, ["DS-18 一个，线长五米；", "绳子一条。"]),
        ("paragraph", None, "井边要铺石板。"),
        ("heading", 2, "井水"),
        ("paragraph", None, f"{PROSE}见 说明 和 井圈 。"),
    ]
    assert ".. image:: well.jpg" in map(str.strip, found["furniture"])


@pytest.mark.parametrize(
    "text",
    [
        f"院子里的井\n---------\n石一\n\n{PROSE}\n\n---------\n\n{PROSE}\n",
        f"院子里的井\n\n{PROSE}\n我们叫他师傅\n-----\n\n{PROSE}\n后来没有人叫了\n-----\n\n{PROSE}\n",
        f"院子里的井\n\n打井。\n-----\n\n{PROSE}\n\n井水。\n-----\n\n{PROSE}\n",
        f"院子里的井\n\n{PROSE}\n\n石一\n=====\n",
        f"院子里的井\n\n{PROSE}\n\n何小满\n----\n\n{PROSE}\n\n王建国\n----\n\n{PROSE}\n",
        f"打井\n\n{PROSE}\n\n<<以上取自井志>>\n-----\n\n{PROSE}\n\n<<也取自井志>>\n-----\n\n{PROSE}\n",
        f"打井\n\n{PROSE}\n\n（选自井志）\n-----\n\n{PROSE}\n\n（引自村史）\n-----\n\n{PROSE}\n",
    ],
)
def test_signs_that_part_a_text_are_no_heads(outlined, text):
    assert not outlined(text)["furniture"]


def test_heads_in_brackets_are_heads(outlined):
    heads = ["（打井的人）", "（井水）"]
    parts = "".join(f"{head}\n------------\n\n{PROSE}\n\n" for head in heads)
    found = outlined(f"打井\n何小满\n\n{PROSE}\n\n{parts}")
    assert [b["text"] for b in found["blocks"] if b["type"] == "heading"] == heads

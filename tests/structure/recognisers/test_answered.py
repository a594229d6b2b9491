"""What a post answers is a quotation behind colons; what only has colons is none."""

import pytest

HEAD = (
    "发信人: shiyi (石一), 信区: Dukou\n标  题: Re: 渡口的灯\n"
    "发信站: 渡口站 (Sat Mar 15 21:04:33 2008), 站内\n\n"
)
TEXT = "我们这边的渡口没有灯，只有一面锣，敲三下，船就过来。\n"
ROWS = ["渡口的灯是上个月才换的，", "夜里看不见对岸。"]
ANSWERS = [
    "【 在 adu (阿渡) 的大作中提到: 】",
    "【 在 adu 的文章中提到：】",
    "※ 引述《adu (阿渡)》之銘言：",
    "※ 引述《adu》的話:",
    "【 原文由 adu 所发表 】",
    "==> adu (阿渡) 写道:",
]


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("mark", [": ", ":", ": : ", "> "])
def test_what_a_post_answers_is_a_quotation(outlined, answer, mark):
    rows = f"{mark}渡口的灯是上个月才换的，\n{mark}夜里看不见对岸。\n"
    found = outlined(f"{HEAD}{answer}\n{rows}\n{TEXT}")
    assert [block["type"] for block in found["blocks"]] == ["quote", "paragraph"]
    assert found["blocks"][0]["text"].split("\n") == [
        "渡口的灯是上个月才换的，",
        "夜里看不见对岸。",
    ]
    assert answer in found["furniture"]


@pytest.mark.parametrize(
    "rows",
    [
        "【 在 渡口 的大作中提到: 】\n渡口的灯是上个月才换的，夜里看不见对岸。\n",
        "※ 引述《渡口志》的話：\n渡夫二名，工食銀由縣裡支給，過渡者不許需索一文。\n",
        "【在渡口】\n: 渡口的灯是上个月才换的。\n",
    ],
)
def test_what_only_looks_so_stays(outlined, rows):
    found = str(outlined(f"渡口的灯\n\n{TEXT}\n{rows}\n{TEXT}")["blocks"])
    assert rows.split("\n")[0].strip("【】") in found
    assert rows.split("\n")[1].strip(": ") in found


def test_a_rule_below_the_head_of_a_post_goes_and_one_in_the_text_stays(outlined):
    head = "作者  shiyi (石一)      看板  Dukou\n標題  渡口的燈\n時間  Sat Mar 15 21:04:33 2008\n"
    rule = "─" * 39
    found = outlined(f"{head}{rule}\n\n{TEXT}\n{rule}\n\n{TEXT[::-1].strip()}。\n")
    assert found["furniture"] == [rule]
    assert [block["type"] for block in found["blocks"]] == ["paragraph", "break", "paragraph"]


def test_what_a_board_cut_at_its_edge_is_one_paragraph(outlined):
    first = (
        "我们这边的渡口正好相反，白天没有灯，夜里也没有。有一年换了个管船的，把锣挂反了，岸上吵了"
    )
    first = first[:38]
    found = outlined(f"{HEAD}{first}\n起来，后来谁都记得那一天。\n\n{TEXT}")
    assert found["blocks"][0]["text"] == f"{first}起来，后来谁都记得那一天。"
    short = first[:30]
    found = outlined(f"{HEAD}{short}\n起来，后来谁都记得那一天。\n\n{TEXT}")
    assert found["blocks"][0]["text"] == short

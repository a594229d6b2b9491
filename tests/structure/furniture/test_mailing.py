"""What a magazine sent by mail prints below its text goes, if it says how to leave it."""

import pytest

TEXT = (
    "渡しの灯\n\n二月の終わり、渡し場の灯が新しくなった。古い灯は船頭の家の軒に下がっている。\n\n"
    "子どもは灯を持って立つ。船が来ると高く上げ、船が行くと下ろす。一晩に何十回も。\n\n"
    "----------------------------------------\n\n"
)
ROWS = [
    "◎ご意見・ご感想：a@example.jp",
    "◎配信解除：http://www.example.jp/off.html",
    "Copyright(C) 2008 Watashi. 無断転載を禁じます。",
]


@pytest.mark.parametrize(
    "leave",
    [
        "◎配信解除：http://www.example.jp/off.html",
        "・購読の解除はこちら：http://www.example.jp/off.html",
        "■退会：http://www.example.jp/off.html",
        "退订：http://www.example.com/off",
        "取消訂閱：a@example.com",
        "Unsubscribe: http://www.example.com/off",
    ],
)
def test_what_stands_with_how_to_leave_goes(outlined, leave):
    rows = [ROWS[0], leave, ROWS[2]]
    found = outlined(TEXT + "\n".join(rows) + "\n")
    assert [row for row in rows if row in found["furniture"]] == rows


def test_addresses_without_it_stay(outlined):
    rows = ["渡し場：http://www.example.jp/", "船頭：a@example.jp"]
    found = str(outlined(TEXT + "\n".join(rows) + "\n"))
    assert "船頭" in found.partition("furniture")[0]


def test_what_is_told_of_leaving_stays(outlined):
    row = "配信解除の手続きは、思っていたよりもずっと簡単だった。"
    assert row in str(outlined(TEXT + row + "\n")["blocks"])


@pytest.mark.parametrize("title", ["怎样退订短信", "如何取消訂閱電子報", "退会の手順"])
def test_who_tells_how_to_leave_keeps_his_addresses(outlined, title):
    text = TEXT.replace("渡しの灯\n", f"{title}\n", 1)
    rows = [
        "退订：http://www.example.com/off",
        "主页：http://www.example.com",
        "邮箱：a@example.com",
    ]
    found = outlined(text + "\n".join(rows) + "\n")
    assert [row for row in rows if row in found["furniture"]] == []

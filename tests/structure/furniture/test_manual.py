MANUAL = "渡口的船票软件可以给船票加一个边框，下面说明怎样加，加好以后还可以改。"


def test_what_a_manual_presses_by_its_name_stays(outlined):
    steps = ("点击「船票」栏上的「超链接」图标，点击「票面」。", "选择「插入 - 边框」。")
    steps = (*steps, "点击「更多选项」以展开对话框。", "点击某一张船票，或者打开票面。")
    found = outlined("\n\n".join(("船票软件使用说明", MANUAL, *steps, MANUAL)) + "\n")
    assert found["furniture"] == []


def test_what_an_account_presses_goes(outlined):
    asks = ("点击“阅读原文”，查看更多渡口的故事。", "点击“在看”，让更多朋友看见。")
    found = outlined("\n\n".join(("渡口的灯", MANUAL, MANUAL, *asks)) + "\n")
    assert found["furniture"] == list(asks)

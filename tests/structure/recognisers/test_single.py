PROSE = "调看监控的结果有些意外，前三次放椅子的不是同一个人。"


def test_one_item_alone_is_a_list_where_others_have_its_mark(blocks):
    lists = "看木头：\n- 杉木轻\n- 松木重\n\n看缝：\n- 宽的用麻丝\n\n看漆：\n- 刷三遍\n- 晾两天\n"
    found = blocks(f"{PROSE}\n\n{lists}")
    assert [kind for kind, _ in found].count("list") == 3


def test_what_is_said_behind_a_dash_is_none(blocks):
    talk = f"- 船还没来？\n- 没来。\n{PROSE}\n- 那就再等等吧。\n{PROSE}\n- 等不了了。\n- 走吧。\n"
    found = blocks(f"{PROSE}\n{talk}")
    assert ("paragraph", "- 那就再等等吧。") in found

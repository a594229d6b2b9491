PROSE = "正文写到这里就结束了，后面还有一句话。"


def test_a_person_may_mark_title_and_headings(outlined):
    found = outlined(f"# 标题。\n\n## 第一\n\n{PROSE}\n\n### 第二\n\n{PROSE}\n")
    headings = [(b["level"], b["text"]) for b in found["blocks"] if b["type"] == "heading"]
    assert (found["title"], headings) == ("标题。", [(2, "第一"), (3, "第二")])


def test_a_quotation_and_code_may_be_marked(blocks):
    found = blocks(f"> 写给怕网线的人。\n\n{PROSE}\n\n```\nping  x\n  ok\n```\n")
    assert found[0] == ("quote", "写给怕网线的人。")
    assert found[2] == ("paragraph", "ping  x\n  ok")


def test_a_topic_of_an_account_is_no_heading(blocks):
    assert blocks(f"{PROSE}\n\n他说#1号楼没有人。\n")[1][0] == "paragraph"


def test_a_note_that_no_place_calls_stays_with_its_name(outlined):
    found = outlined(f"题目\n\n{PROSE}\n\n[^甲]: 见县志。\n")
    assert found["blocks"][1] == {"type": "note", "text": "[^甲]: 见县志。"}


def test_two_hashes_need_no_space_before_what_is_not_latin(blocks):
    found = blocks(f"{PROSE}\n\n##渡口\n\n{PROSE}\n\n###2.1 石阶\n\n{PROSE}\n\n##define\n\n#话题\n")
    assert [words for kind, words in found if kind == "heading"] == ["渡口", "2.1 石阶"]


def test_a_command_behind_a_prompt_is_no_heading_where_the_text_is_in_another_script(blocks):
    found = blocks(f"{PROSE}\n\n    # adduser hexiao\n\n{PROSE}\n\n# nano\n\n{PROSE}\n")
    assert [words for kind, words in found if kind == "heading"] == ["nano"]
    assert ("paragraph", "# adduser hexiao") in found


def test_a_line_in_italics_below_a_picture_is_its_caption(blocks):
    for mark in "*_":
        found = blocks(f"{PROSE}\n\n![灯](a.jpg)\n{mark}渡口的灯，挂了三十年{mark}\n\n{PROSE}\n")
        assert found[1:-1] == [("caption", "渡口的灯，挂了三十年")]


def test_a_picture_that_was_not_copied_is_dropped_and_one_with_a_name_stays(outlined):
    data = "](data:image/gif;base64,R0lGOD==)"
    found = outlined(f"题目\n\n{PROSE}\n\n![图片{data}\n\n{PROSE}\n\n![渡口{data}\n\n{PROSE}\n")
    assert [b["text"] for b in found["blocks"]] == [PROSE, PROSE, "渡口", PROSE]
    assert found["furniture"] == [f"![图片{data}"]

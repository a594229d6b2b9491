import pytest

ANSWER = "凡参加职工医保的人员都可以享受，灵活就业人员也一样。"


def test_questions_with_answers_are_headings(blocks):
    found = blocks(f"哪些人可以享受？\n\n{ANSWER}\n\n比例是多少？\n\n{ANSWER}\n")
    assert [kind for kind, _ in found] == ["heading", "paragraph"] * 2


def test_a_question_within_a_story_is_none(blocks):
    assert (
        blocks(f"{ANSWER}\n\n他是谁？\n\n{ANSWER}\n\n{ANSWER}\n\n{ANSWER}\n")[1][0] == "paragraph"
    )


def test_who_asks_aloud_makes_no_heading(blocks):
    found = blocks(f"问：哪些人可以享受？\n\n答：{ANSWER}\n\n问：比例呢？\n\n答：{ANSWER}\n")
    assert {kind for kind, _ in found} == {"paragraph"}


def test_nor_does_who_asks_before_a_gap(blocks):
    turns = (f"记者　灯为什么不修{n}？\n老周　{ANSWER}" for n in "一二三")
    assert {kind for kind, _ in blocks("\n".join(turns) + "\n")} == {"paragraph"}


def test_a_question_alone_among_labels_alone_is_a_heading(blocks):
    parts = (f"{label}\n\n{ANSWER}\n" for label in ("灯", "船坞往事", "苦水要不要吐？", "渡口人家"))
    found = blocks(f"{ANSWER}\n\n" + "\n".join(parts))
    assert ("heading", "苦水要不要吐？") in found


def test_questions_in_a_row_want_no_answer(blocks):
    asked = "渡口的灯为什么要关？\n\n那么多船为什么不靠岸？\n\n船工的孩子去了哪里？"
    found = blocks(f"{TEXT}\n\n{asked}\n\n{TEXT}\n\n灯是谁买的？\n\n{TEXT}\n\n{TEXT}\n")
    assert all(kind == "paragraph" for kind, _ in found)


def test_questions_that_are_answered_each_are_headings(blocks):
    asked = ("渡口的灯为什么要关？", "船工的孩子去了哪里？", "明年还开船吗？")
    found = blocks(f"{TEXT}\n\n" + "\n\n".join(f"{one}\n\n{TEXT}" for one in asked) + "\n")
    assert [kind for kind, _ in found] == ["paragraph", *["heading", "paragraph"] * 3]


TEXT = "渡口的灯亮了一夜，老周说谁也没有看见那条船是几点靠岸的。"


def test_a_mark_before_a_gap_asks_nothing(blocks):
    text = "".join(f"■ 灯坏了，{n}天才修？\n\n{ANSWER}\n\n" for n in "几五")
    assert [kind for kind, _ in blocks(text)] == ["heading", "paragraph"] * 2


def test_a_question_of_two_clauses_between_paragraphs_is_asked_in_the_text(blocks):
    text = f"{ANSWER}\n\n既然三盏灯都修好了，还怕什么呢？\n\n{ANSWER}\n\n灯是谁点的？\n\n{ANSWER}\n"
    assert blocks(text)[1][0] == "paragraph"


def test_where_questions_are_answered_short_answers_are_answers_too(blocks):
    asked = ("您还记得第一次撑船吗？", "后来为什么没有离开？", "您觉得渡口是什么？")
    text = "".join(f"{one}\n\n{ANSWER}\n\n" for one in asked)
    found = blocks(f"{ANSWER}\n\n{text}您怕不怕？\n\n怕。\n")
    assert [kind for kind, _ in found].count("heading") == 4


def test_where_none_is_answered_at_length_people_speak(blocks):
    text = "谁听见了？\n\n没有人。\n\n谁来了？\n\n是风。\n\n谁走了？\n\n水走了。\n\n"
    assert all(kind != "heading" for kind, _ in blocks(f"{ANSWER}\n\n{text}{ANSWER}\n"))


def test_one_question_that_asks_how_below_text_and_above_more_is_a_heading(blocks):
    told = f"{ANSWER}{ANSWER}"
    assert blocks(f"{told}\n灯怎么修？\n{told}\n{told}\n")[1] == ("heading", "灯怎么修？")


def test_two_clauses_that_readers_are_asked_head_nothing(blocks):
    asked = ("你还记得，去年渡口的灯修了多少天吗？", "除了修灯，明年还有什么可以修呢？")
    text = "".join(f"{one}\n\n{ANSWER}\n\n" for one in asked)
    found = blocks(f"{ANSWER}\n\n{text}")
    assert {("paragraph", one) for one in asked} <= set(found)


@pytest.mark.parametrize(("times", "kind"), [(2, "paragraph"), (3, "heading")])
def test_an_answer_is_much_longer_than_what_is_asked(blocks, times, kind):
    asked = "你在渡口等什么？"
    answer = ("等船，雾大看不清" * times)[: len(asked) * times - 1] + "。"
    assert (kind, asked) in blocks(f"{ANSWER}\n渡口\n{asked}\n{answer}\n{ANSWER}\n")


def test_questions_with_numbers_ask_where_nobody_is_said_to_answer(blocks):
    parts = "\n\n".join(f"Q{n}：谁还要坐船{n}？\n\n{ANSWER}" for n in (1, 2))
    assert [kind for kind, _ in blocks(f"{ANSWER}\n\n{parts}\n")][1::2] == ["heading"] * 2
    said = parts.replace(ANSWER, f"A：{ANSWER}")
    assert {kind for kind, _ in blocks(f"{ANSWER}\n\n{said}\n")} == {"paragraph"}


@pytest.mark.parametrize("speaker", ["记者｜", "【问】", "[问] ", "Q.", "［记者］"])
def test_who_asks_before_brackets_or_a_stroke_makes_no_heading(blocks, speaker):
    asked = f"{speaker}船为什么停了？"
    found = blocks(f"{ANSWER}\n\n{asked}\n\n{ANSWER}{ANSWER}\n\n{ANSWER}\n")
    assert found[1] == ("paragraph", asked)


def test_counted_questions_are_headings_however_long_and_the_number_of_an_answer_is_none(blocks):
    asked = "船工如欲申請家庭照顧假，渡口如果拒絕，船工可循之申請救濟管道為何？"
    text = "".join(f"Q{n} {asked}\nA{n}\n{ANSWER}\n" for n in (1, 2, 3))
    found = blocks(f"{ANSWER}\n{text}")
    assert [words for kind, words in found if kind == "heading"] == [
        f"Q{n} {asked}" for n in (1, 2, 3)
    ]


ASKED = ("船从哪里来？", "船往哪里去？", "船会越来越慢吗？")
ANSWER = "从上游来，上游有三个镇，每个镇都有一个渡口，船从第一个渡口出发。"


@pytest.mark.parametrize("mark", ["Q. ", "Q．", "Q、", "Q｜", "问｜", "Q　"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_q_before_questions_that_text_answers_makes_headings(outlined, mark, gap):
    lines = [f"{mark}{asks}" for asks in ASKED]
    text = gap.join(f"{line}{gap}{ANSWER}" for line in lines)
    blocks = outlined(f"船的三个问题\n\n{ANSWER}\n\n{text}\n")["blocks"]
    found = [block["text"] for block in blocks if block["type"] == "heading"]
    assert found == [line.strip() for line in lines]


@pytest.mark.parametrize(
    ("asks", "answers"), [("Q：", ""), ("Q. ", "A. "), ("问：", "答："), ("Q：", "A：")]
)
def test_q_with_a_colon_or_an_answer_that_says_so_is_a_turn(outlined, asks, answers):
    text = "\n".join(f"{asks}{each}\n{answers}{ANSWER}" for each in ASKED)
    blocks = outlined(f"船的三个问题\n\n{ANSWER}\n\n{text}\n")["blocks"]
    assert all(block["type"] != "heading" for block in blocks)


@pytest.mark.parametrize("dash", ["――", "―― ", "—— ", "──"])
def test_what_is_asked_behind_a_dash_heads_nothing(outlined, dash):
    told = "電話をかけると「そんなの出したかしら」と言われます。よくあります。"
    said = f"井上 {told}"
    lines = ["灯台の人", told, f"{dash}忘れている?", said, f"{dash}何のために?", said, ""]
    text = "\n\n".join(lines)
    assert all(block["type"] != "heading" for block in outlined(text)["blocks"])


ANSWER = "水位比往年低得多，老船工都说没有见过，今年秋天恐怕还要再退一点。"
TWICE = "渡口的水还会再退吗？你怎么看？"


def _asked_of(people, *questions):
    said = (
        f"{who}\n\n" + "".join(f"{asked}\n\n{ANSWER}\n\n" for asked in questions) for who in people
    )
    return f"{ANSWER}\n\n" + "".join(said)


def test_two_questions_that_are_asked_of_several_are_a_heading(blocks):
    found = blocks(_asked_of(["上渡船工", "下渡船工", "北滩灯匠"], "灯还亮吗？", TWICE))
    assert [words for kind, words in found if kind == "heading"].count(TWICE) == 3


def test_two_questions_that_are_asked_once_or_not_answered_are_none(blocks):
    found = blocks(_asked_of(["上渡船工"], "灯还亮吗？", "船还开吗？", "谁来撑船？", TWICE))
    assert ("paragraph", TWICE) in found
    found = blocks("".join(f"{ANSWER}\n\n{TWICE}\n\n没有人答。\n\n" for _ in range(3)))
    assert all(kind != "heading" for kind, _ in found)


AMID = "那它为什么不沉下去？"


def test_a_question_without_a_number_amid_counted_ones_is_asked_by_the_text(blocks):
    counted = [f"Q{n}：渡口的第{n}条船为什么会转？\n{ANSWER}\n" for n in range(1, 5)]
    found = blocks(f"{ANSWER}\n{counted[0]}{counted[1]}{AMID}\n{ANSWER}\n{''.join(counted[2:])}")
    assert ("paragraph", AMID) in found
    assert sum(kind == "heading" for kind, _ in found) == 4


def test_questions_below_each_counted_one_or_behind_the_last_are_headings(blocks):
    asked = ["灯从哪里来？", "谁来修船？", "缆从哪里来？", "谁来补网？"]
    under = [
        f"Q{n + 1}：渡口的船为什么会转？\n{ANSWER}\n"
        + "".join(f"{question}\n{ANSWER}\n" for question in asked[2 * n : 2 * n + 2])
        for n in range(3)
    ]
    found = blocks(f"{ANSWER}\n{''.join(under)}{AMID}\n{ANSWER}\n")
    assert {text for kind, text in found if kind == "heading"}.issuperset([*asked, AMID])


def test_a_question_of_two_sentences_may_be_asked_of_two(blocks):
    answer = "会，但不会马上发生，水位要连降两年才看得出来，眼下的数据还不足以下结论，再等等看。"
    asked = 2 * ["青湾会缺水吗？", "水库会见底吗？你怎么看？", "现在该做什么？"]
    found = blocks("\n\n".join([answer, *(f"{one}\n\n{answer}" for one in asked), ""]))
    assert [text for kind, text in found if kind == "heading"] == asked


def test_the_refrain_of_a_story_asks_nobody(blocks):
    prose = "河水慢慢地涨上来，把石阶淹了三级，他坐在第四级上，看对岸的灯一盏一盏地灭了又亮。"
    lines = [prose, "你在哪里？你还回来吗？", prose, "船呢？", "“没有了。”", prose]
    found = blocks("\n\n".join([*lines, lines[1], prose, "谁知道呢？", prose]))
    assert ("heading", lines[1]) not in found


@pytest.mark.parametrize(
    "asked", ["除了缺灯，还有哪些原因？", "停航的时候，怎么过河？", "一天七個人的路線，該怎麼開？"]
)
def test_a_question_of_two_clauses_may_head_text(blocks, asked):
    text = f"{ANSWER}{ANSWER}\n\n谁来修船？\n\n{ANSWER}{ANSWER}\n\n{asked}\n\n{ANSWER}{ANSWER}\n"
    assert ("heading", asked) in blocks(text)


def test_a_reporter_who_asks_speaks(blocks):
    asked = "青湾电视台记者：按篓算有什么不好？"
    assert ("heading", asked) not in blocks(f"{ANSWER}\n\n{asked}\n\n{ANSWER}{ANSWER}\n")

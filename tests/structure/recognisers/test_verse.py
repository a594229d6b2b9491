from hypothesis import given
from hypothesis import strategies as st

from convert.structure.recognisers.verse import Words, is_narrow, is_titled
from convert.structure.shape import ends_a_sentence, has_digit, has_inner_stop

ASKED = (is_narrow, ends_a_sentence, has_digit, has_inner_stop)
LINES = st.lists(st.text("渡a1。，“：", min_size=1, max_size=24), min_size=1, max_size=6)


@given(LINES, st.sampled_from(ASKED), st.data())
def test_what_is_told_of_lines_is_what_each_says(texts, holds, data):
    at = data.draw(st.integers(0, len(texts) - 1))
    words, answers = Words(texts), [holds(text) for text in texts[at:]]
    assert words.count(holds, at) == sum(answers)
    assert words.any(holds, at) == any(answers)
    assert words.all(holds, at) == all(answers)


def test_a_line_above_others_that_gaps_part_alike_is_their_title():
    assert is_titled(["渡口", "风来了 灯未灭", "船到了 人未归"])
    assert not is_titled(["灯亮着 夜很长", "风来了 灯未灭", "船到了 人未归"])


def test_a_word_in_each_of_many_lines_is_one_poem(outlined):
    found = outlined("渡口的灯\n\n" + "渡口\n" * 2_000)["blocks"]
    assert [len(block["lines"]) for block in found] == [2_000]


def test_the_persons_of_a_play_are_no_verse_and_name_no_author(outlined):
    prose = "江边的小屋里点着一盏油灯，老周坐在门槛上补网，阿水在灶前烧火，谁也不说话。"
    cast = "人物表\n老周，船工，五十岁。\n阿水，他的徒弟，十六岁。"
    found = outlined(f"渡江（独幕剧）\n\n{cast}\n\n第一场　灯下\n\n{prose}\n\n{prose}\n")
    assert found["byline"] == []
    assert "verse" not in [block["type"] for block in found["blocks"]]


SONG = """灯亮了
何小满
这些日子，我在低处的渡口听雨。
我望着江口外那片刚刚亮起来的灯火，
风里有船的声音
穿过每一条缆绳，
从而使岸上安静；
姹紫嫣红的灯，最深的水。
我把百年的春天拖进这个夏天：
我让所有的灯等待这个消息；
此刻，我的渡口正值雨季，
此刻，我把一册旧书放进抽屉，
与岸上的人并肩站着。
"""


def test_a_poem_whose_lines_break_off_may_have_long_ones_and_stops(outlined):
    found = outlined(SONG)
    assert (found["title"], found["byline"]) == ("灯亮了", ["何小满"])
    assert [len(block["lines"]) for block in found["blocks"]] == [11]


def test_who_tells_in_short_lines_what_was_said_writes_no_verse(outlined):
    told = "“孩子，那是渡口的灯。”\n“妈妈，灯是谁点的呀？”\n妈妈摸着他的头回答，"
    more = "紧接着，孩子又问，\n“那灯什么时候灭呢？”\n妈妈笑着说，"
    found = outlined(f"渡口的灯\n\n{told}\n\n{more}\n\n“天亮的时候。”\n")
    assert "verse" not in [block["type"] for block in found["blocks"]]


def test_who_signs_and_the_day_below_are_no_verse(outlined):
    text = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
    deep = "　" * 12
    sign = f"{deep}青湾市人民政府办公室\n{deep}2018年4月11日"
    found = outlined(f"关于渡口的通知\n\n　　{text}\n\n　　{text}\n\n{sign}\n\n（此件公开发布）\n")
    assert found["date"] == "2018-04-11"
    assert not any(block["type"] == "verse" for block in found["blocks"])


def test_words_below_each_other_are_no_verse(outlined):
    prose = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
    found = outlined(f"走进渡口\n\n渡头\n小溪\n廊桥\n\n{prose}\n\n{prose}\n")["blocks"]
    assert all(block["type"] != "verse" for block in found)


def test_what_a_test_lets_one_choose_is_no_verse(blocks):
    choices = "A．渡口 石阶 灯火\nB．渡船 石桥 灯塔\nC．渡头 石滩 灯影\nD．渡工 石匠 灯芯\n"
    asked = "1．下列词语全部正确的一项是（ ）（3分）"
    found = blocks(f"一、积累（20分）\n\n{asked}\n{choices}\n2．默写。（2分）\n")
    assert "verse" not in {kind for kind, _ in found}


POLITE = "橋のたもとに着きました\nこの先は道がありません\nお昼の休憩です\n"


def test_polite_sentences_on_end_are_no_verse(outlined):
    prose = "渡し場の灯りは一晩中ついていましたが、誰がつけたのかは分からないそうです。\n"
    found = outlined(f"渡し場まで歩く\n\n{prose}{prose}{POLITE}{prose}")["blocks"]
    assert [block["type"] for block in found] == ["paragraph"] * 6


def test_verse_may_have_a_polite_line(outlined):
    prose = "渡し場の灯りは一晩中ついていましたが、誰がつけたのかは分からないそうです。\n"
    poem = "灯りの消えた朝\n水の音だけを聞く\nあなたの船を待ちました\n"
    found = outlined(f"渡し場まで歩く\n\n{prose}\n{poem}\n{prose}")["blocks"]
    assert [block["type"] for block in found] == ["paragraph", "verse", "paragraph"]

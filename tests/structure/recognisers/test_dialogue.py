import pytest

from convert.ir import Dialogue, Text

TALK = (
    "慢一点\n\n问：您一天能画多少？\n\n答：一天也就画两三片叶子。\n\n问：为什么？\n\n答：慢"
    "一点，才看得见。\n"
)


def test_turns_keep_every_character(read):
    article, *_ = read(TALK)
    first = article.blocks[0]
    assert first == Dialogue((Text("问："),), (Text("您一天能画多少？"),))


def test_named_speakers_who_take_turns_are_known(read):
    article, *_ = read(TALK.replace("问：", "苏秀：").replace("答：", "温师傅："))
    assert {type(block) for block in article.blocks} == {Dialogue}


def test_a_colon_alone_makes_no_speaker(read):
    article, *_ = read("票价\n\n地址：白鹭路十二号。\n\n时间：早上六点到晚上九点。\n")
    assert not any(isinstance(block, Dialogue) for block in article.blocks)


@pytest.mark.parametrize("writer", ["笔者", "筆者"])
def test_who_wrote_may_ask_in_an_interview_and_sign_above_it(read, writer):
    talk = TALK.replace("问：", f"{writer}：").replace("答：", "温师傅：")
    article, *_ = read(talk.replace("\n\n", f"\n{writer}：何小满\n\n", 1))
    assert {type(block) for block in article.blocks} == {Dialogue}
    assert [credit.names for credit in article.credits] == [("何小满",)]
    alone, *_ = read(talk.split("温师傅")[0] + "她一天也就画两三片叶子，慢一点，才看得见。\n")
    assert not any(isinstance(block, Dialogue) for block in alone.blocks)

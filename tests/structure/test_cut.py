import pytest

from convert.structure.cut import cut_of
from convert.structure.line import Line, Lines

PROSE = [
    "渡口的船每天清晨六点开，傍晚七点收，遇到",
    "大雾和大风就停；停航的时候，岸边的木牌会",
    "写明白，旅客请自己留意，船主不再另行通知",
    "各位。",
]


def _lines(texts):
    return Lines(Line(text, 0, 0) for text in texts if text)


def test_prose_that_was_cut_has_an_edge():
    assert cut_of(_lines(PROSE)).measure == 40


def test_verse_has_marks_at_its_ends_or_none():
    marked = [
        "我在渡口等一艘没有名字的木船，",
        "等它把对岸的灯一盏一盏送过来，",
        "等水退下石阶，等雨停在屋檐下，",
    ]
    bare = [text[:-1].replace("，", "") for text in marked]
    assert cut_of(_lines(marked * 2)).measure == 0
    assert cut_of(_lines(bare * 2)).measure == 0


def test_headlines_of_any_length_have_no_edge():
    heads = [
        "渡口的船今晨停航半日，木牌上写着缘由",
        "码头修灯，三盏灯都亮了",
        "涨水，第三级石阶不见了，岸上组连夜守着",
    ]
    assert cut_of(_lines(heads)).measure == 0


def test_headlines_as_wide_as_each_other_end_no_sentence():
    heads = [
        "渡口的船今晨停航半日，木牌上写着缘由和日期",
        "码头修灯，三盏灯都亮了，灯匠说不收工钱不要",
        "涨水，第三级石阶不见了，岸上组连夜守着河堤",
        "老何歇业，撑船三十年，头一回不为大雾和大风",
    ]
    assert cut_of(_lines(heads)).measure == 0


def test_items_that_end_as_such_were_not_cut():
    cut = [
        "渡口的旧船定在本周六上午九点到下午四点拍卖，地点在南岸，",
        "遇雨改到船棚里。到目前为止，我们一共收到旧船一千一百零",
        "二只，其中有三百只还能下水，估计两个小时就能卖完它们。",
        "1) 布展的人七点半到，领桌布和船牌；",
        "2) 收银的人带好零钱，五元以下多备；",
        "3) 讲船的人十点开始，不用喇叭讲；",
        "上个月的账已经贴在渡口的门上，欢迎来看。收入全部都用来",
        "给村小添置字典，还差六本。",
    ]
    assert cut_of(_lines(cut)).measure >= 52
    assert cut_of(_lines(cut[3:6])).measure == 0


WITHIN = [
    "　　修船的来得早，天还是青的，他",
    "把工具箱放在石阶上，一样一样往外",
    "拿。锤子最先，刨子最后，中间是一",
    "卷麻丝，一罐桐油，还有半截蜡烛。",
    "　　后来桥修好了，修船的不来。有",
    "一年涨水，老何站在渡口，忽然问：",
    "他的锤子，是不是还在谁家的屋里。",
]


@pytest.mark.parametrize("above", [0, 1, 3])
@pytest.mark.parametrize("below", [0, 1, 3])
def test_what_stands_above_and_below_what_was_cut_may_be_wider(above, below):
    wide = "请按顺序写出修船的人从箱子里拿出来的四样东西，并说明为什么。"
    assert cut_of(_lines([wide] * above + WITHIN + [wide] * below)).measure == 32


def test_a_stanza_within_prose_was_not_cut():
    wide = "渡口的老人说，这几句是从前撑船的人唱的，唱的时候要一边唱一边看着水面上的风。"
    assert cut_of(_lines([wide] * 6 + WITHIN + [wide] * 6)).measure == 0


def _parted(paragraphs):
    return Lines(
        Line(text, 0, 0, 0, int(not number))
        for paragraph in paragraphs
        for number, text in enumerate(paragraph)
    )


BROKEN = [
    [
        "上周六请了一天假，想说平日人少，一个人去走了",
        "那条旧林道。行前看了三篇记录，都说路迹清楚，",
        "就很放心地出发。",
    ],
    [
        "早上从吊桥起登，前面一段是水泥路，很无聊。",
        "过了工寮开始爬升，大概七点半，后面跟上来一只黄色的",
        "土狗，右耳缺一角。",
    ],
    ["我停它也停。"],
    [
        "到了岔路我看了地图，应该走左边，它站在右边不动。",
        "我坚持走左边，走了五分钟遇到大崩塌，路都不见了，",
        "只好退回来。它还在原地，尾巴摇得",
        "很得意。",
    ],
    [
        "下山走到工寮，它就不走了，坐在门口目送我。后来在",
        "山下的小店聊起来，老板说它在这里住了三年。",
    ],
]


def test_paragraphs_that_a_hand_broke_have_the_measure_of_their_widest_line():
    assert cut_of(_parted(BROKEN)).measure > 40


def test_stanzas_with_sentences_were_not_broken():
    stanzas = [
        ["江上的灯亮了，船还没有来。", "我在石阶上坐着", "数着对岸的窗户，", "一扇，两扇，三扇。"],
        ["风从上游来，带着雨的气味，", "你说过的话，我都记得。", "只是忘了", "是哪一个夏天。"],
    ] * 3
    assert cut_of(_parted(stanzas)).measure == 0

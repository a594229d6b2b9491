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

import pytest

PROSE = "正文写到这里就结束了，后面还有一句话。"


def headings(outlined, lines):
    text = "\n\n".join(f"{line}\n\n{PROSE}" for line in lines)
    blocks = outlined(f"题目\n\n{PROSE}\n\n{PROSE}\n\n{text}\n")["blocks"]
    return [block["text"] for block in blocks if block["type"] == "heading"]


@pytest.mark.parametrize(
    "lines",
    [
        ("何小满（1931—2021）", "周大川（1940—2021）"),
        ("2020.3.2", "2020.3.9", "2020.4.1"),
        ("停航｜一个时代的结束", "通车｜二十公里的缩短"),
    ],
)
def test_labels_built_alike_between_paragraphs_are_headings(outlined, lines):
    assert headings(outlined, lines) == list(lines)


@pytest.mark.parametrize(
    "lines",
    [
        ("摄影｜何小满", "摄影｜周大川"),
        ("图源｜受访者", "图源｜渡口镇"),
        ("记者｜船还开吗？", "记者｜桥收费吗？"),
        ("［记者］船还开吗？", "［记者］桥收费吗？"),
        ("2024-03-05 小满", "2024-03-06 老何", "2024-03-07 李二"),
        ("何小满（1953年生）", "李二（1963年生）", "王五（1973年生）"),
        ("他愣住了（怎么可能！）", "她哭了（真的吗？）"),
    ],
)
def test_credits_turns_signatures_and_cries_built_alike_are_none(outlined, lines):
    assert headings(outlined, lines) == []


def test_a_name_behind_the_day_is_who_wrote_the_article(outlined):
    told = "那天傍晚下着小雨，茶馆里坐满了躲雨的人，灯光昏黄，谁也不急着回家。"
    lines = ["1998-05-03 何小满", told, told, "2001-06-05 李二", told]
    blocks = outlined("\n".join(["渡口大事", told, told, *lines, ""]))["blocks"]
    assert all(block["type"] != "heading" for block in blocks)


TOLD = "那天傍晚下着小雨，茶馆里坐满了躲雨的人，灯光昏黄，谁也不急着回家。"


@pytest.mark.parametrize(
    "lines",
    [
        ("三月五日　星期六　小雨", "三月六日　星期日　阴", "三月八日　晴", "三月十一日"),
        ("3月5日，周六，晴", "3月6日，周日，多云", "3月8日，周二，大风"),
        ("2022年3月5日　星期六　晴", "2022年3月6日　星期日　雨", "2022年3月7日　星期一　阴"),
        ("2022.3.5 晴", "2022.3.6 雨", "2022.3.7 阴"),
        ("二〇二二年三月五日", "二〇二二年三月六日", "二〇二二年三月八日"),
        ("星期一　晴", "星期二　阴转小雨", "星期三　大风"),
        ("六月三日（月曜日）", "六月四日（火曜日）", "六月六日（木曜日）"),
    ],
)
def test_days_of_a_diary_are_headings_the_first_of_them_too(outlined, lines):
    text = "\n\n".join(f"{line}\n\n{TOLD}" for line in lines)
    blocks = outlined(f"渡口日记\n何小满\n\n{text}\n")["blocks"]
    assert [block["text"] for block in blocks if block["type"] == "heading"] == list(lines)


def test_a_roster_by_days_has_no_headings(outlined):
    text = f"值班表\n\n{TOLD}\n\n周一\n何小满\n周二\n周大川\n周三\n李二\n\n{TOLD}\n"
    assert all(block["type"] != "heading" for block in outlined(text)["blocks"])


TOLD = (
    "渡口镇昨天办了一场没有请柬的纪念会，来的人都在岸边的石阶上坐着，听老周讲第一班船是怎么开的。"
)


@pytest.mark.parametrize("boxes", ["【】", "［］", "[]", "〔〕"])
def test_headlines_behind_the_papers_that_had_them_are_headings(outlined, boxes):
    heads = [
        "渡口通航百年 老船工讲第一班船",
        "灯塔换灯：亮度比原来高出一倍",
        "谁来撑船？年轻人正在回来",
    ]
    papers = ["青湾晚报", "渡口新闻网", "青湾晚报"]
    lines = [boxes[0] + paper + boxes[1] + head for paper, head in zip(papers, heads, strict=True)]
    text = "\n".join(f"{line}\n{TOLD}" for line in lines)
    blocks = outlined(f"渡口一周\n\n{TOLD}\n{text}\n")["blocks"]
    assert [b["text"] for b in blocks if b["type"] == "heading"] == lines


@pytest.mark.parametrize(
    "lines",
    [
        [f"【{place}】{TOLD}" for place in ("上渡", "下渡", "北滩")],
        [f"【何小满】船还开吗？\n{TOLD}" for _ in range(3)],
        [f"【{n}】船还开吗，灯还亮吗？\n{TOLD}" for n in ("甲乙", "丙丁", "戊己")],
        [f"【记者】船什么时候开\n{TOLD}", f"【老周】船已经开了啊\n{TOLD}", f"【记者】是么\n{TOLD}"],
        [f"【{n}】渡口通航百年的第一班船" for n in ("青湾晚报", "渡口报", "北滩网")],
        [f"【第一步】把缆绳解开再上船\n【第{n}步】把灯点上再开船" for n in "二三"],
    ],
)
def test_labels_of_paragraphs_turns_links_and_steps_are_no_such_headings(read, lines):
    _, claims, _ = read("渡口一周\n\n" + "\n".join([TOLD, *lines, TOLD]) + "\n")
    assert not [claim for claim in claims if claim.rule == "heading.alike"]


LONG = "镇里后来修了桥，桥头装了路灯，过河的人不再等船，可是老人们还是习惯到渡口坐一坐，看看水。"


def dashed(outlined, lines, above=LONG):
    text = "".join(f"{line}\n{LONG}\n{above}{n}。\n" for n, line in enumerate(lines))
    found = outlined(f"渡口的灯\n何小满\n\n{above}\n{text}")["blocks"]
    return [block["text"] for block in found if block["type"] == "heading"]


@pytest.mark.parametrize(
    "lines",
    [
        ("——灯亮了，人也来了", "——桥通了，路更宽了"),
        ("——“一盏灯”照亮一条河", "——“一座桥”连起两个镇"),
        ("──从三十到三百，灯的数字", "──从无到有，桥的历史"),
    ],
)
def test_several_phrases_behind_a_long_dash_head_the_parts_of_a_feature(outlined, lines):
    assert dashed(outlined, lines) == list(lines)


@pytest.mark.parametrize(
    "lines",
    [
        ("——灯亮了，人也来了",),
        ("——你来了吗？", "——我来了。"),
        ("——渡口镇居民何小满", "——渡口镇居民李二红"),
        ("——摘自守灯人的日记", "——写于渡口的夜里"),
        ("——《渡口志》第三卷", "——《灯下集》第一卷"),
        ("——灯亮了，人也来了", "——何小满"),
        ("――灯が灯るまでの話", "――橋がかかるまでの話"),
        ("——灯亮了，人也来了，", "——桥通了，路更宽了；"),
        ("——一位守灯的老船工", "——北滩一位不肯留名的乘客"),
        ("——渡口小学的校长", "——天天坐船的女学生"),
        ("——那是通桥以前的事", "——你说的那盏灯"),
    ],
)
def test_who_said_it_and_talk_behind_a_dash_head_nothing(outlined, lines):
    assert dashed(outlined, lines) == []


def test_who_said_what_stands_quoted_or_below_a_label_heads_nothing(outlined):
    lines = ("——守灯的老船工的话", "——守桥的摆渡人的话")
    assert dashed(outlined, lines, above=f"“{LONG}”") == []
    parts = "".join(f"{line[3]}\n{LONG}\n{line}\n{LONG}\n" for line in lines)
    found = outlined(f"渡口的灯\n何小满\n\n{LONG}\n{LONG}\n{parts}")["blocks"]
    assert not [b for b in found if b["type"] == "heading" and b["text"] in lines]


WON = "渡口小学的档案比赛昨天结束，四至六年级的同学走访了全镇的渡口，交出档案二十九份。\n"


@pytest.mark.parametrize(
    ("labels", "rows"),
    [
        (["一等奖（2名）", "优秀组织奖"], ["何小满　　王　可", "四（1）班　　五（2）班"]),
        (["金奖", "银奖"], ["何小满　周大川", "任霞　石一红"]),
        (["一等獎", "二等獎"], ["何小滿  周大川", "任霞  石一紅"]),
    ],
)
def test_what_people_won_stands_above_rows_of_their_names(outlined, labels, rows):
    won = "".join(f"{label}\n{row}\n" for label, row in zip(labels, rows, strict=True))
    found = outlined(f"渡口档案比赛落幕\n青湾报　2023年12月22日\n{WON}{WON}{won}{WON}")
    assert [b["text"] for b in found["blocks"] if b["type"] == "heading"] == labels
    assert found["byline"] == []


@pytest.mark.parametrize(
    "lines",
    [
        "渡口的人　都走了\n船　还没有来\n灯　灭了\n",
        "何小满\n男　　三十岁\n周大川\n女　　四十岁\n",
        "渡口的船\n灯　　缆\n",
    ],
)
def test_rows_that_are_no_names_or_stand_alone_have_no_such_label(read, lines):
    claims = list(read(f"渡口档案\n{WON}{WON}{lines}{WON}")[1])
    assert all(claim.rule != "heading.alike" for claim in claims)


HOUR = "村里的老人说，水是从灯塔那边来的，来得很慢，可是一直没有停，到天亮才退下去一点。"


def _heads(outlined, lines):
    told = "".join(f"{line}\n{HOUR}\n{n}号船上的人说，{HOUR}\n" for n, line in enumerate(lines))
    found = outlined(f"渡口的三个小时\n本报记者　何小满\n{HOUR}\n{told}")["blocks"]
    return [block["text"] for block in found if block["type"] == "heading"]


@pytest.mark.parametrize(
    "lines",
    [
        ["5:40　水进屋", "6:15　“先抬人，后抬粮”", "8:40　点名"],
        ["5时40分　水进屋", "6时　船来了", "8点半　王点名"],
        ["05:40 水进屋", "06:15 船靠岸"],
    ],
)
def test_hours_and_what_happened_head_parts(outlined, lines):
    expected = lines if "先抬人" not in lines[1] else [lines[0], lines[1], lines[2]]
    assert _heads(outlined, lines) == expected


@pytest.mark.parametrize(
    "lines", [["5:40　水进屋"], ["6:20 水进屋。", "7:20 水出屋。"], ["10:05 记者", "10:07 何小满"]]
)
def test_who_speaks_at_an_hour_and_what_is_told_head_nothing(outlined, lines):
    assert _heads(outlined, lines) == []


def test_sentences_above_names_head_nothing(outlined):
    told = "那一年船上只坐了四个人\n何小满　周大川\n后来他们又都回到渡口\n任霞　石一红\n"
    found = outlined(f"渡口的船\n2023年12月22日\n{WON}{WON}{told}{WON}")
    assert [b for b in found["blocks"] if b["type"] == "heading"] == []
    assert all(row in str(found["blocks"]).replace("\\u3000", "　") for row in told.split("\n"))

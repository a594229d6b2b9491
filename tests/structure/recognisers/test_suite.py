import pytest

FIRST = "母亲把船拉上来\n像从水里\n拉一块一块的月亮\n\n船满了\n水就矮了一截"
OTHER = "舱里只有我和一个孩子\n灯灭的时候\n孩子问：还在走吗\n她说，你听"


def shape(outlined, text):
    return [
        (block["type"], block.get("text") or block.get("lines"))
        for block in outlined(text)["blocks"]
    ]


@pytest.mark.parametrize(
    "title",
    ["北方来信（组诗）", "北方来信（外一首）", "组诗：北方来信", "渡口诗二首", "渡口（二首）"],
)
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_what_several_poems_are_called_are_headings(outlined, title, gap):
    text = f"{title}\n宋晓东\n\n收船{gap}{FIRST}\n\n夜航{gap}{OTHER}\n\n2019年秋，改定于渡口\n"
    found = shape(outlined, text)
    assert [words for kind, words in found if kind == "heading"] == ["收船", "夜航"]
    assert [len(lines) for kind, lines in found if kind == "verse"] == [3, 2, 4]


def test_one_poem_has_no_headings_within(outlined):
    found = shape(outlined, f"北方来信\n宋晓东\n\n{FIRST}\n\n船来了\n\n{OTHER}\n")
    assert "船来了" in str(found)
    found = shape(outlined, f"北方来信（外一首）\n宋晓东\n\n{FIRST}\n\n{OTHER}\n")
    assert all(kind != "heading" for kind, _ in found)


def test_what_tells_of_poems_is_no_suite(outlined):
    told = "渡口诗社举办组诗大赛，欢迎大家来稿，一等奖一名，二等奖三名，奖品是一盏灯。"
    text = f"组诗大赛启事\n\n{told}\n\n征稿要求\n\n{told}\n\n来稿方式\n\n{told}\n"
    found = shape(outlined, text)
    assert [kind for kind, _ in found] == ["paragraph", *["heading", "paragraph"] * 2]


def test_a_poem_of_a_suite_may_have_a_number_and_no_name(outlined):
    text = f"北方来信（组诗）\n宋晓东\n\n收船\n{FIRST}\n\n夜航\n{OTHER}\n\n3\n{OTHER}\n"
    found = shape(outlined, text)
    assert [words for kind, words in found if kind == "heading"] == ["收船", "夜航", "3"]


@pytest.mark.parametrize(
    "names",
    [
        ("《收船》", "《夜航》"),
        ("【收船】", "【夜航】"),
        ("◎收船", "◎夜航"),
        ("一、收船", "二、夜航"),
        ("1. 收船", "2. 夜航"),
        ("1", "2"),
        ("一", "二"),
        ("其一", "其二"),
    ],
)
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
@pytest.mark.parametrize("title", ["渡口（组诗）", "渡口短章", "渡口两首"])
def test_poems_of_a_suite_may_have_marks_and_numbers(outlined, title, names, gap):
    one, other = names
    text = f"{title}\n宋晓东\n\n{one}{gap}{FIRST}\n\n我跟着听\n\n{other}{gap}{OTHER}\n"
    found = shape(outlined, text)
    assert [words.strip("◎") for kind, words in found if kind == "heading"] == [
        name.strip("◎") for name in names
    ]
    assert [len(lines) for kind, lines in found if kind == "verse"] == [3, 2, 1, 4]


def test_below_a_day_of_writing_stands_what_the_next_poem_is_called(outlined):
    text = f"北方来信（组诗）\n宋晓东\n\n收船\n\n{FIRST}\n\n夜航\n\n{OTHER}\n\n"
    text += f"2017年9月，旅途\n\n渡口，致W\n\n{OTHER}\n\n2018年4月，临川湾\n"
    found = shape(outlined, text)
    assert [words for kind, words in found if kind == "heading"] == ["收船", "夜航", "渡口，致W"]


@pytest.mark.parametrize("dedication", ["——给一只寄居蟹", "──致老周", "—— 兼怀何小满"])
@pytest.mark.parametrize("mark", ["", "◎ ", "一、"])
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_whom_a_poem_is_for_stands_between_its_title_and_its_lines(outlined, dedication, mark, gap):
    poems = f"{mark}收船{gap}{dedication}\n\n{FIRST}\n\n{mark}夜航\n\n{OTHER}\n"
    found = shape(outlined, f"北方来信（组诗）\n\n宋晓东\n\n{poems}")
    heads = [words for kind, words in found if kind == "heading"]
    assert [words.removeprefix(mark) for words in heads] == ["收船", "夜航"]
    assert ("paragraph", dedication) in found
    assert [len(lines) for kind, lines in found if kind == "verse"] == [3, 2, 4]


def test_a_line_with_a_dash_within_a_stanza_is_one_of_it(outlined):
    poems = f"收船\n\n{FIRST}\n——怕天听见\n\n夜航\n\n{OTHER}\n"
    found = shape(outlined, f"北方来信（组诗）\n宋晓东\n\n{poems}")
    assert [len(lines) for kind, lines in found if kind == "verse"] == [3, 3, 4]


@pytest.mark.parametrize("title", ["诗二首", "夜航二首", "短诗二首"])
@pytest.mark.parametrize("whom", ["——给何小满", "——赠老友"])
def test_the_title_of_a_suite_stands_above_whom_each_poem_is_for(outlined, title, whom):
    one, other = (
        "灯在水上，\n人在船中。\n一夜无风，\n月照长空。",
        "雁过南滩，\n霜落北山。\n旧友不来，\n柴门自关。",
    )
    found = outlined(f"{title}\n\n灯\n{whom}\n\n{one}\n\n雁\n——给石一\n\n{other}\n")
    heads = [block["text"] for block in found["blocks"] if block["type"] == "heading"]
    assert (found["title"], heads) == (title, ["灯", "雁"])


STANZAS = ("灯在水上走\n人在船中坐\n一夜没有风", "雁过南边的滩\n霜落北边的山\n柴门自己关上")


def suite(title, poet, whom, gap="\n\n"):
    one, other = STANZAS
    return f"{title}\n{poet}\n\n旧船{gap}{whom}\n\n{one}\n\n新船\n\n{other}\n\n{one}\n"


@pytest.mark.parametrize(
    "title",
    ["撑船的人（组诗）", "撐船的人(組詩)", "雨（外二首）", "撑船的人 组诗", "渡口诗三首"],
)
@pytest.mark.parametrize("whom", ["——给守船人", "（给守船人）", "--题画"])
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_whom_the_first_of_several_poems_is_for_takes_no_title(outlined, title, whom, gap):
    found = outlined(suite(title, "苇白", whom, gap))
    heads = [block["text"] for block in found["blocks"] if block["type"] == "heading"]
    assert (found["title"], found["byline"], found["furniture"]) == (title, ["苇白"], [])
    assert (found["subtitle"], heads) == (None, ["旧船", "新船"])


@pytest.mark.parametrize("line", ["渡口诗刊", "第一辑", "序诗", "灯在水上走"])
def test_what_is_no_name_below_the_title_of_a_suite_signs_nothing(outlined, line):
    assert outlined(suite("撑船的人（组诗）", line, "——给守船人"))["byline"] == []


@pytest.mark.parametrize("above", ["组诗", "诗歌", "渡口诗刊"])
def test_what_sorts_a_poem_is_no_suite(outlined, above):
    found = outlined(f"{above}\n\n旧船\n——给守船人\n\n{STANZAS[0]}\n\n{STANZAS[1]}\n")
    assert (found["title"], found["subtitle"]) == ("旧船", "——给守船人")


def test_what_stands_above_the_title_of_a_suite_stays(outlined):
    one, other = STANZAS
    found = outlined(f"渡口民歌\n\n撑船调（三首）\n\n{one}\n\n摇橹调\n\n{other}\n")
    assert (found["title"], found["furniture"]) == ("渡口民歌", [])


VERSE = ("灯在水里摇\n船在风里响\n我在石阶上", "雨从南边来\n打湿了票根\n你说不必等")


@pytest.mark.parametrize(
    "names",
    [("渡口（一）", "渡口（二）"), ("其一", "其二"), ("《灯》", "《雨》"), ("◎灯", "◎雨")],
)
@pytest.mark.parametrize("gap", ["", "\n"])
@pytest.mark.parametrize("title", ["江声（二首）", "江声（组诗）"])
def test_poems_that_no_empty_line_parts_have_their_names(outlined, names, gap, title):
    poems = gap.join(f"{name}\n{verse}\n" for name, verse in zip(names, VERSE, strict=True))
    found = outlined(f"{title}\n何小满\n{gap}{poems}")
    assert (found["title"], found["byline"]) == (title, ["何小满"])
    assert [block["type"] for block in found["blocks"]] == ["heading", "verse"] * 2


def test_works_that_a_review_tells_of_head_nothing(outlined):
    told = "写的是守灯人，句子短，像灯芯一截一截地剪下来，读到最后才知道他在等谁。"
    found = outlined(f"夜读三首\n昨夜读了三首诗，都是写渡口的。\n《灯》{told}\n《雨》{told}\n")
    assert [block["type"] for block in found["blocks"]] == ["paragraph"] * 3

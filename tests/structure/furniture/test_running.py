from dataclasses import replace

import pytest

from convert.formats.text.lines import lines
from convert.source import Source
from convert.structure.furniture.running import recognise
from convert.structure.page import laid_out

ROWS = """青梧城墙考略
一、城墙的起点
青梧旧城墙始筑于何年，历来说法不一。县志只说“旧有土
城，岁久倾圮”，没有纪年。近年修路时在东门外挖出一段
夯土，层厚七寸，夹有碎瓦，才算有了凭据，差不多占了两
青梧文史　第三辑
— 47 —
成。夯土里的碎瓦共一百四十余片，其中有字的三片。三片
上的字都不完整，一片存“官”字，一片存半个“造”字，还
青梧文史　第三辑
— 48 —
有一片只剩下右边的一竖。
"""


def test_running_heads_and_page_numbers_do_not_part_a_sentence(outlined):
    found = outlined(ROWS)
    assert found["furniture"] == ["青梧文史　第三辑", "— 47 —", "青梧文史　第三辑", "— 48 —"]
    assert "占了两成。" in found["blocks"][1]["text"]
    assert "还有一片" in found["blocks"][1]["text"]


def test_a_refrain_is_no_running_head(outlined):
    found = outlined("歌\n\n推到第三百圈\n豆子才肯说话\n\n推到第六百圈\n天就亮了\n")
    assert found["furniture"] == []


def test_a_number_above_a_name_is_no_page_number(outlined):
    asked = "如果你是渡口的船主，涨水的时候旅客都要过河，你怎么办"
    rows = [
        "1",
        "先看水",
        "水到第三级石阶，就不能再开船了。",
        "2",
        "再看人",
        "人到齐了，才好说话。",
    ]
    assert outlined("\n".join(["渡口问答", "", asked, *rows]))["furniture"] == []


def test_numbered_items_are_no_running_heads(outlined):
    items = "\n".join(f"{n}、 渡口第{n}条规矩：船到了才能上船，人到了才能开船" for n in range(1, 6))
    assert outlined(f"渡口的规矩\n\n{items}\n")["furniture"] == []


def test_what_pictures_show_below_each_heading_is_no_running_head(outlined):
    steps = (
        "竹子在水里泡满一百天，再上锅蒸",
        "纸浆倒进木槽，用竹帘荡开",
        "湿纸贴上火墙，一张一张揭下",
    )
    parts = [f"【{step}\n作坊一角\n老师傅说，这一步急不得，手要稳。\n" for step in steps]
    assert outlined("一张纸的来历\n\n" + "\n".join(parts))["furniture"] == []


class Looked(tuple):
    """Lines that count how often somebody goes through them all."""

    __slots__ = ()
    times = 0

    def __iter__(self):
        Looked.times += 1
        return super().__iter__()


def test_many_numbers_take_no_search_of_all_lines_each():
    sentence = "竹子在水里泡满一百天，再上锅蒸，蒸出来"
    rows = [row for n in range(300) for row in (sentence, f"{n}", f"作坊{n}", f"{sentence}。")]
    text = "\n".join(rows)
    source = Source("a.txt", text.encode())
    page = laid_out(lines(text, source.register(text))[0])
    Looked.times = 0
    found = list(recognise(replace(page, lines=Looked(page.lines))))
    assert Looked.times <= 4
    assert not any(proposal.rule == "furniture.page-number" for proposal in found)


@pytest.mark.parametrize("numbers", [("01", "02", "03"), ("1", "2", "3")])
@pytest.mark.parametrize("end", ["（何小满／摄）", "（资料图片）"])
def test_numbers_of_parts_below_a_caption_are_no_pages(outlined, numbers, end):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
    lines = ["渡口的灯还亮着", prose]
    for number, shown in zip(numbers, ("停在岸边的渡船", "补网的人", "河滩上的石头"), strict=True):
        lines += [number, prose, prose[2:], f"{shown}，和从前一样。{end}"]
    found = outlined("\n".join(lines))
    heads = [block["text"] for block in found["blocks"] if block["type"] == "heading"]
    assert (heads, found["furniture"]) == (list(numbers), [])


CUT = """渡口的灯

　　渡口的灯是一盏马灯，挂在船头的竹竿上，风大的时候要有人
扶着，不然就会掉到水里去。扶灯的人是个孩子，一年到头穿一件
{0}
蓝布褂子，不大说话。
　　后来灯换成了电灯，孩子也长大了，去了城里，没有再回来过，
只有老人还记得他扶灯的样子，说他扶得比谁都稳，这样的人以后
{1}
不会再有了。
"""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("=== 第 12 页 ===", "=== 第 13 页 ==="),
        ("[第12页]", "[第13页]"),
        ("【第12页】", "【第13页】"),
        ("<PAGE 12>", "<PAGE 13>"),
        ("--- Page 12 ---", "--- Page 13 ---"),
        ("{页码 12}", "{页码 13}"),
        ("青梧县志办公室", "青梧县志办公室"),
    ],
)
def test_where_a_program_notes_the_end_of_a_page_the_text_goes_on(outlined, one, other):
    found = outlined(CUT.format(one, other))
    assert found["furniture"] == [one, other]
    assert len(found["blocks"]) == 2


def test_a_page_that_a_quotation_stands_on_is_kept(outlined):
    text = (
        "渡口的灯\n\n渡口的灯是一盏马灯，挂在船头的竹竿上。\n【第12页】\n风大的时候要有人扶着。\n"
    )
    assert outlined(text)["furniture"] == []


def test_a_clock_that_comes_once_dates_the_text(outlined):
    rows = "渡口的灯是一盏马灯，挂在船头的竹竿上。\n"
    assert outlined(f"渡口的灯\n2024/3/15 9:30　　青梧文艺\n{rows}{rows}")["date"]


@pytest.mark.parametrize("mark", ["— 12 —", "第12页", "12", "· 12 ·"])
def test_the_last_line_of_a_page_is_text(outlined, mark):
    """Lines of a narrow column are as short as heads of pages are."""
    found = outlined(CUT.format(mark, mark.replace("2", "3")))
    assert found["furniture"] == [mark, mark.replace("2", "3")]
    assert "穿一件蓝布褂子" in found["blocks"][0]["text"]
    assert "这样的人以后不会再有了。" in found["blocks"][1]["text"]


def test_lines_of_a_text_that_stands_there_twice_are_no_heads(outlined):
    rows = "渡口的灯是一盏马灯，挂在船头的竹竿上，风大\n的时候要有人扶着不然就会掉到水里\n去了。\n"
    text = f"渡口的灯\n\n{rows}\n风停了才好开船。\n\n{rows}"
    assert outlined(text)["furniture"] == []


SAID = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停。"


@pytest.mark.parametrize("again", ["（停顿）", "（静场）", "船桨摇呀摇", "开船"])
def test_what_is_said_or_done_again_between_broken_lines_is_kept(outlined, again):
    one, other = "他站在船头，对着江面一遍一遍地喊", "孩子低着头，手里拿着桨，也跟着他喊"
    found = outlined(
        f"渡口的灯\n\n{SAID}\n\n{one}\n{again}\n船动了。\n{other}\n{again}\n船停了。\n"
    )
    assert found["furniture"] == []
    assert str(found["blocks"]).count(again) == 2


@pytest.mark.parametrize("number", ["28", "302", "1937", "99"])
def test_a_number_in_talk_is_no_page(outlined, number):
    above = "船牌上的漆已经掉了，借着灯光，只能看出一个数字来"
    found = outlined(f"渡口的灯\n\n{SAID}\n{above}\n{number}\n不是他的船。\n{SAID}\n")
    assert found["furniture"] == []


def test_numbers_of_parts_protect_each_other(outlined):
    text = (
        f"渡口的灯\n\n1\n船摇着，桨摇着，像从前一样，没有人知道摇了多少年\n2\n雾散了。\n{SAID}\n"
        f"3\n他走了。\n{SAID}\n"
    )
    assert outlined(text)["furniture"] == []


@pytest.mark.parametrize(
    "rows",
    [
        "2024/3/15 9:30  早班开船\n2024/3/15 9:31  一切正常\n2024/3/15 9:30  早班开船\n",
        f"2024/3/15 9:30  早班记录\n{SAID}\n2024/3/15 9:30  早班记录\n{SAID}\n",
    ],
)
def test_clocked_rows_of_a_log_are_kept(outlined, rows):
    found = outlined(f"渡口日志\n\n{SAID}\n\n{rows}")
    assert found["furniture"] == []


@pytest.mark.parametrize("form", ["[第{}页]", "【第{}页】", "<P{}>"])
def test_pages_of_a_picture_book_head_their_text(outlined, form):
    pages = "".join(f"{form.format(n)}\n{SAID}\n" for n in (1, 2, 3))
    assert outlined(f"渡口的灯\n\n{pages}")["furniture"] == []


def test_a_page_that_somebody_reads_on_is_kept(outlined):
    text = (
        f"渡口的灯\n\n{SAID}\n她翻开书，目光落在那几个字上，一动也不动\n《第3页》\n那是他折过的。\n"
    )
    assert outlined(text)["furniture"] == []


def test_a_head_that_pages_repeat_is_no_title_where_one_stands_below(outlined):
    rows = (
        "渡口区民政局　便民手册",
        "船票补贴怎么领",
        "一、谁能领",
        "　　住在渡口两岸、年满六十周岁的居民都可以领，其中独居的老人优先，已",
        "第 1 页　共 2 页",
        "渡口区民政局　便民手册",
        "经领过的五年之内不再重复，搬走以后又搬回来的，从搬回来那一年重新算",
        "起，中间的几年不算在内。",
        "第 2 页　共 2 页",
    )
    found = outlined("\n".join(rows))
    assert found["title"] == "船票补贴怎么领"
    assert found["furniture"].count(rows[0]) == 2


def test_a_title_that_pages_repeat_stays_the_title(outlined):
    rows = (
        "渡口船票补贴手册",
        "谁能领",
        "　　住在渡口两岸、年满六十周岁的居民都可以领，其中独居的老人优先，已",
        "第 1 页　共 2 页",
        "渡口船票补贴手册",
        "经领过的五年之内不再重复，搬走以后又搬回来的，从搬回来那一年重新算",
        "起，中间的几年不算在内。",
        "第 2 页　共 2 页",
    )
    assert outlined("\n".join(rows))["title"] == rows[0]


def test_a_head_in_two_tongues_is_wider_than_others_and_one_too(outlined):
    head = "渡口民间音乐研究  Ferry Folk Music Studies"
    rows = (
        "渡口船歌的衬字",
        "何小满",
        "船歌中的衬字并非随意添加。我们在两岸三地录音四十一首，凡",
        "衬字出现之处，多在一句的第四拍，与竹篙离水的时刻相合，须",
        head,
        "· 63 ·",
        "用手比划一下，才能接着唱。今天的演唱者大多照着谱子唱，谱",
        "上没有写的，唱出来便没有，听上去整齐，却像在陆地上走路。",
        head,
        "· 64 ·",
    )
    found = outlined("\n".join(rows))
    assert found["furniture"] == [head, "· 63 ·", head, "· 64 ·"]
    assert len(found["blocks"]) == 1


def test_which_part_of_a_split_page_it_is_heads_nothing(outlined):
    told = "他的竹篙有两丈长，磨得发亮，手握的地方凹下去两个手印，那是他父亲的手。"
    found = outlined("\n\n".join(["渡船夫", told, "第1/3页", told[3:], "第2/3页", told[7:], ""]))
    assert found["furniture"] == ["第1/3页", "第2/3页"]


@pytest.mark.parametrize(
    "rows", ["渡口旧事（上卷）\n- 1 -\n何小满\n{0}", "渡口书目\n{0}\n渡口旧事 上册\n- 12 -\n{0}"]
)
def test_a_volume_beside_a_number_stays_where_no_sentence_breaks_off(outlined, rows):
    prose = "到了渡口，船还没有来，码头上已经站了十几个人，都伸长了脖子往对岸看。"
    found = outlined(rows.format(prose) + "\n" + prose + "\n")
    assert not any("旧事" in line for line in found["furniture"])


def test_a_book_and_its_volume_beside_the_number_of_a_page_go(outlined):
    prose = "土更难。表层是石粉，一锹下去，铁和石头都冒火星，没有人愿意去挖。"
    pages = "".join(f"· {n} ·\n青湾文史资料（第八辑）\n\n{prose}\n\n{prose}\n\n" for n in (26, 27))
    found = outlined(f"采石场\n石小满\n\n{prose}\n\n{pages}")
    assert len(found["furniture"]) == 4


def test_a_book_and_its_volume_away_from_numbers_stay(outlined):
    prose = "土更难。表层是石粉，一锹下去，铁和石头都冒火星，没有人愿意去挖。"
    found = outlined(f"采石场\n石小满\n\n{prose}\n\n青湾文史资料（第八辑）\n\n{prose}\n\n· 26 ·\n")
    assert "第八辑" in str(found["blocks"])


SET = [
    "　　渡口的船每天清晨六点开，傍晚七点收，风大的时候就",
    "停在对岸，等水面平了再走。老周说，船和人一样，急不得，",
    "一急就要出事，江里的石头都记得谁急过。",
    "　　他在这条江上撑了四十年船，送过出嫁的姑娘，也送过",
    "上学的孩子，还送过一头牛，牛在船上不肯站稳，差一点把",
    "船弄翻了，后来谁也不敢再送牛，牛只好自己游。",
    "　　后来修了桥，坐船的人少了，他还是每天来，把船擦得",
    "干干净净，坐在石阶上等人，等不到就看水，看到天黑再走",
    "回家里去，第二天又来。",
]


@pytest.mark.parametrize(
    "head", ["12　青湾文艺", "第三辑　渡口人家　13", "青湾日报 2019年3月1日 A01版", "\f7"]
)
@pytest.mark.parametrize("gap", ["", "\n"])
def test_what_names_a_page_between_cut_lines_tears_no_sentence(outlined, head, gap):
    rows = [*SET[:4], f"{gap}{head}{gap}", *SET[4:]]
    found = outlined("渡口的船\n\n" + "\n".join(rows) + "\n")
    assert found["furniture"] == [head.strip()]
    assert (SET[3] + SET[4]).strip() in found["blocks"][1]["text"]


def test_what_is_like_a_head_of_a_page_is_one_between_paragraphs_too(outlined):
    heads = ["12　青湾文艺", "13　青湾文艺"]
    rows = [*SET[:4], heads[0], *SET[4:6], heads[1], *SET[6:]]
    assert outlined("渡口的船\n\n" + "\n".join(rows) + "\n")["furniture"] == heads


@pytest.mark.parametrize("number", ["1", "12"])
def test_a_number_that_counts_nothing_between_cut_lines_is_a_page(outlined, number):
    rows = [*SET[:3], number, *SET[3:]]
    assert outlined("渡口的船\n\n" + "\n".join(rows) + "\n")["furniture"] == [number]


@pytest.mark.parametrize(
    "labels",
    [
        ["1", "2"],
        ["2", "3"],
        ["1999"],
        ["图3　渡口的船"],
        ["表 2"],
        ["三十六级石阶"],
        ["1998年6月3日"],
        ["一九九八"],
    ],
)
def test_what_heads_parts_between_cut_lines_stays(outlined, labels):
    rows = [*SET[:3], labels[0], *SET[3:6], *labels[1:], *SET[6:]]
    assert outlined("渡口的船\n\n" + "\n".join(rows) + "\n")["furniture"] == []

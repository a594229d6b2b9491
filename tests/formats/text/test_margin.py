import pytest

from convert.formats.text.leftover import leftovers

PROSE = "船靠了岸，没有人来接，老周把缆绳系好又解开，等天亮再走。"


def without(text):
    """``text`` without what was left."""
    made, at = [], 0
    for start, end, _ in leftovers(text):
        made.append(text[at:start])
        at = end
    return "".join([*made, text[at:]])


CUT = (
    "　　渡口的灯是上个月才换的，从前那一",
    "盏挂了四十年，灯罩上有一道裂，下雨",
    "的时候滴水，老周拿碗接着，第二天早",
    "上用来浇花。",
    "　　换灯那天来了五个人，三个是看热闹",
    "的，一个带着梯子，还有一个什么也不",
    "说，只站在岸上看。",
    "　　“亮了。”有人说。",
    "　　老周没有抬头，他把旧灯包好，放进",
    "柜子里，和从前的船票放在一起，又用",
    "布盖上，想了想，再把柜子推到墙边，",
    "锁了。",
    "　　第二年水涨上来，柜子浮在屋里，灯",
    "还是干的，船票也是，只有布湿了，晒",
    "了三天。",
)


def counted(rows, form, every=1, first=1, otherwise="{}"):
    return [
        (otherwise if number % every else form).format(
            *([row] if number % every else [number, row])
        )
        for number, row in enumerate(rows, first)
    ]


@pytest.mark.parametrize(("head", "first"), [(0, 1), (0, 40), (2, 1)])
@pytest.mark.parametrize("form", ["{:02}  {}", "{} {}", "{:>2} {}", "{}{}", "{}\t{}", "{:02}|{}"])
def test_numbers_of_all_lines_that_were_cut_are_no_words(form, head, first):
    rows = ("渡口的灯", "何小满", *CUT)
    made = without("\n".join([*rows[:head], *counted(rows[head:], form, first=first)]))
    assert made == "\n".join(rows)


@pytest.mark.parametrize("head", [0, 2])
@pytest.mark.parametrize(
    ("form", "otherwise"),
    [
        *(("{} {}", "{}"), ("{}{}", "{}"), ("{:02} {}", "{}")),
        *(("{:>2} {}", "   {}"), ("{}\t{}", "\t{}")),
    ],
)
def test_numbers_of_each_fifth_line_that_was_cut_are_no_words(form, otherwise, head):
    rows = ("渡口的灯", "何小满", *CUT)
    made = without(
        "\n".join([*rows[:head], *counted(rows[head:], form, every=5, otherwise=otherwise)])
    )
    assert made == "\n".join(rows)


def test_numbers_of_each_tenth_line_that_was_cut_are_no_words():
    assert without("\n".join(counted(CUT * 2, "{}{}", every=10))) == "\n".join(CUT * 2)


PARTS = tuple(range(1, 13))


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"{n} {row}" for n, row in zip(PARTS, ("灯下的人", "岸边的船") * 6, strict=True)),
        "\n".join(f"{n:02} 江水悠悠，流过渡口的灯" for n in PARTS),
        "章程\n" + "\n".join(f"{n}. {PROSE}" for n in PARTS),
        "章程\n" + "\n".join(f"{n}、{PROSE[:-1]}；" for n in PARTS),
        "编年\n" + "\n".join(f"{n}月{PROSE}" for n in PARTS),
        "得奖的\n" + "\n".join(f"{n} 何小满　青湾小学　五年级，一等奖" for n in PARTS),
        "\n".join(row for n in PARTS for row in (f"{n} 灯与船", *CUT[:4])),
        "\n".join(row for n in PARTS for row in (f"{n}", *CUT[:4])),
        "\n".join(row for n in PARTS for row in (f"{n}. {CUT[0].strip()}", CUT[1] + "。")),
        "\n".join(
            row
            for n in PARTS[:4]
            for row in (f"{5 * n}元套餐：粥一碗，咸菜一碟", "送茶", "限早市", "不外带", "请付钱")
        ),
    ],
)
def test_numbers_of_items_parts_and_prices_are_words(text):
    assert without(text) == text


ITEMS = (
    *("出门先看天色，云低了就不走", "鞋要穿旧的，新鞋走远路打脚", "水壶灌到八分，太满了要洒"),
    *("干粮分两包，一包放在最底下", "雨衣卷紧，塞在背包的边上", "地图折好，要看的一面朝外"),
    *("过河先试深浅，拿棍子探一探", "累了就歇，歇的时候不要坐湿地", "天黑以前找好睡的地方，生火"),
    *("走的时候把火灭了，把灰埋好", "鞋带系两道，松了马上停下来", "回来那天先打电话，报个平安"),
)
LEFT_BANK = (
    *("駅に着いたら、まず時刻表を見てください", "切符は窓口で買い、なくさないようにします"),
    *("荷物は膝の上か、棚の上に置いてください", "窓を開けるときは、隣の人に声をかけます"),
    *("子どもは、大人の隣に座るようにします", "降りる駅の名前を、紙に書いておきます"),
    *("眠くなったら、時計の鈴をかけておきます", "お弁当は、昼を過ぎてから開けてください"),
    *("忘れ物がないか、立つ前にもう一度見ます", "改札を出たら、迎えの人を探してください"),
)


@pytest.mark.parametrize("rows", [ITEMS, LEFT_BANK])
@pytest.mark.parametrize("stops", ["", "。", "；"])
@pytest.mark.parametrize("head", [("走远路的规矩", PROSE), ("走远路的规矩",), ()])
@pytest.mark.parametrize(
    "form",
    [
        *(
            "{}. {}",
            "{}.{}",
            "{:02}. {}",
            "{}.  {}",
            "{}- {}",
            "{}: {}",
            "{}：{}",
            "{}、{}",
            "{}) {}",
        ),
        *("{}） {}", "{}/ {}", "{}· {}", "{}．{}", "　　{}. {}", "{:>2}. {}", "{} {}", "{:02} {}"),
    ],
)
def test_numbers_of_a_list_are_words_however_long_its_items_are(form, head, stops, rows):
    items = [row + stops * (number % 2) for number, row in enumerate(rows)]
    text = "\n".join([*head, *counted(items, form), *head[1:]])
    assert without(text) == text

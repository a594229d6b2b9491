import pytest

PROSE = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
BRIEFS = [
    "渡口昨天换了三盏新灯，晚上过江的人说，水面比从前亮了一半。",
    "船厂把旧缆绳分给沿江的学校，孩子们拿去编了门帘，挂在窗上。",
    "灯塔下的石阶修好了，一共一百零八级，雨天走上去也不打滑。",
]


@pytest.mark.parametrize("mark", ["▲", "△", "▲ ", "△　"])
@pytest.mark.parametrize("reporter", ["", "（何小满）", "（任 霞）", "（本报记者 何小满）"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_triangles_before_several_whole_paragraphs_open_briefs(outlined, mark, reporter, gap):
    lines = gap.join(mark + brief + reporter for brief in BRIEFS)
    (found,) = outlined(f"渡口短波\n\n{lines}\n")["blocks"]
    assert (found["type"], found["items"]) == ("list", [brief + reporter for brief in BRIEFS])


@pytest.mark.parametrize(
    "lines",
    [
        "\n".join(f"▲{brief}（何小满 摄）" for brief in BRIEFS),
        "\n".join(f"▲{brief}" for brief in BRIEFS) + "\n图片均由船厂提供",
        "\n\n".join(f"▲{brief}\n\n{PROSE}" for brief in BRIEFS),
        f"{PROSE}\n\n▲{BRIEFS[0]}\n▲{BRIEFS[1]}\n\n{PROSE}",
        f"{PROSE}\n{PROSE}\n{PROSE}\n{PROSE}\n" + "\n".join(f"▲{brief}" for brief in BRIEFS),
        "▲清晨的渡口\n▲渡口的灯\n▲船厂的缆绳",
    ],
)
def test_triangles_that_point_at_pictures_open_none(blocks, lines):
    assert all(kind != "list" for kind, _ in blocks(lines))


def test_a_library_in_briefs_is_no_picture(outlined):
    briefs = [*BRIEFS, "镇图书馆的夜灯亮到零点，看门人照常在门口扫地，谁来都点头。"]
    (found,) = outlined("渡口短波\n\n" + "\n".join(f"▲{brief}" for brief in briefs))["blocks"]
    assert (found["type"], len(found["items"])) == ("list", 4)


def test_briefs_that_were_sent_in_are_paragraphs_whose_reporters_wrote(outlined):
    heads = ["渡口换灯", "船厂编门帘", "灯塔修石阶"]
    names = ["（何小满）", "（记者　周大江）", "（任霞　通讯员　石一）"]
    told = zip(heads, names, BRIEFS, strict=True)
    lines = [f"▲{head}　本报讯{name}　{brief}" for head, name, brief in told]
    found = outlined("渡口短波\n\n" + "\n\n".join(lines) + "\n")
    assert [block["text"] for block in found["blocks"]] == lines
    assert {block["type"] for block in found["blocks"]} == {"paragraph"}


HEADS = ["渡口：换了新灯", "船厂编门帘", "更正"]
SIGNED = ["（何小满）", "（船厂供稿）", ""]


def briefs_of(mark, signs, gap):
    told = zip(HEADS, BRIEFS, signs, strict=True)
    return gap.join(
        f"{mark}{head}{gap}　　{'渡口' * k}{brief}{sign}"
        for k, (head, brief, sign) in enumerate(told, 1)
    )


@pytest.mark.parametrize("mark", ["▲", "△", "▼", "▲ "])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_triangles_head_briefs_that_are_signed(outlined, mark, gap):
    found = outlined(f"一周渡口\n\n{briefs_of(mark, SIGNED, gap)}\n")["blocks"]
    assert "caption" not in {block["type"] for block in found}
    assert [b["text"] for b in found if b["type"] == "heading"][-2:] == HEADS[1:]


@pytest.mark.parametrize(
    ("lead", "signs"),
    [
        ("", ["", "", ""]),
        ("", ["（何小满 摄）"] * 3),
        ("", ["（何小满）", "", ""]),
        (PROSE + "\n\n", SIGNED),
    ],
)
def test_triangles_between_paragraphs_that_nobody_signs_point_at_pictures(outlined, lead, signs):
    found = outlined(f"一周渡口\n\n{lead}{briefs_of('▲', signs, chr(10) * 2)}\n")["blocks"]
    marked = {b["type"] for b in found if b.get("text", "").startswith("▲")}
    assert marked == {"caption"}


@pytest.mark.parametrize("sign", ["（来源：渡口志）", "（何小满）"])
def test_one_sign_behind_all_paragraphs_is_whence_the_pictures_are(outlined, sign):
    found = outlined(f"渡口影集\n何小满\n{briefs_of('▲', [sign] * 3, chr(10))}\n")["blocks"]
    assert sum(block["type"] == "caption" for block in found) == len(HEADS)


DIGEST = (
    (
        "渡口今晚封闭换缆绳",
        "今晚22时至明晨5时，渡口全幅封闭，更换两道缆绳，公交十二路和二十七路绕行建设路，沿线临时停靠三站。",
    ),
    (
        "“夜读亭”首晚借出九十一本",
        "昨晚19时，三座夜读亭试开放，借出图书九十一本，收到读者自带的赠书六本，馆里说，亭里不设沙发，怕人睡着。",
    ),
    (
        "社区食堂推出“半份菜”",
        "即日起，五家食堂推出半份菜，价格为整份的一半再加五角，首日卖得最好的是半份梅干菜烧肉，卖了一百四十七份。",
    ),
    (
        "毕业生捐书可换凉茶",
        "从今天到下周，毕业生可到渡口图书馆一楼捐书，每五本换凉茶一杯，捐的书会挑选后送到学校。",
    ),
)


def _digest(outlined, signs):
    told = "".join(
        f"{head}\n　　{text}{sign}\n" for (head, text), sign in zip(DIGEST, signs, strict=True)
    )
    found = outlined(
        f"晚报快读 | 6月28日\n青湾晚报　2022年6月28日　第5126期\n{told}"
        "　　［更正］本报因记者袁天采访疏漏，将四十九人误为九十四人，特此更正。\n"
    )
    return found["byline"], [b["text"] for b in found["blocks"] if b["type"] == "heading"]


@pytest.mark.parametrize(
    ("signs", "byline"),
    [
        (
            ("（记者 何小满）", "（记者 任霞）", "（记者 任霞 通讯员 周大川）", "（记者 何小满）"),
            ["何小满", "任霞", "周大川"],
        ),
        (("（本报记者 何小满）", "", "（通讯员 任霞）", ""), ["何小满", "任霞"]),
        (("(记者：何小满)", "(记者：任霞)", "", ""), ["何小满", "任霞"]),
    ],
)
def test_who_signs_the_briefs_of_a_digest_wrote_it_and_each_has_its_head(outlined, signs, byline):
    assert _digest(outlined, signs) == (byline, [head for head, _ in DIGEST])


@pytest.mark.parametrize(
    "signs", [("（记者 何小满摄）", "（记者 任霞摄）", "", ""), ("（据渡口台）", "（笑）", "", "")]
)
def test_who_took_pictures_and_other_remarks_sign_no_briefs(outlined, signs):
    assert _digest(outlined, signs)[0] == []

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

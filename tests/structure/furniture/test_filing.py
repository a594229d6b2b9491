import pytest

TITLE = "关于做好渡口防汛工作的通知"
OPENING = "各渡口管理站："
TEXT = "　　汛期将至，各站要把船和缆绳都检查一遍，夜里要有人值守，水位每两小时报一次。"
BODY = f"{OPENING}\n{TEXT}\n{TEXT}\n"
CELLS = [
    ("索引号", "014229/2022-00012"),
    ("信息分类", "水利、水务"),
    ("发布机构", "青湾市水利局"),
    ("成文日期", "2022-03-01"),
    ("标题", TITLE),
    ("发文字号", ""),
    ("发布日期", "2022-03-03"),
    ("有效性", "有效"),
]


def rows(layout):
    pairs = [f"{label}：{value}" for label, value in CELLS]
    match layout:
        case "rows":
            return pairs
        case "wide":
            return [
                pair.replace("标题：", "标　　题：").replace("索引号", "索 引 号") for pair in pairs
            ]
        case "two":
            return [f"{one}　　{other}" for one, other in zip(pairs[::2], pairs[1::2], strict=True)]
        case "tabs":
            return [f"{label}\t{value}" for label, value in CELLS]
        case _:
            return [line for label, value in CELLS for line in (f"{label}：", value) if line]


@pytest.mark.parametrize("layout", ["rows", "wide", "two", "tabs", "below"])
@pytest.mark.parametrize("again", [True, False])
def test_the_form_of_an_office_goes_and_what_it_says_is_kept(outlined, layout, again):
    head = "\n".join(rows(layout)) + ("\n\n" + TITLE if again else "")
    found = outlined(f"{head}\n\n{BODY}")
    assert (found["title"], found["source"]) == (TITLE, "青湾市水利局")
    assert found["date"] in {"2022-03-01", "2022-03-03"}  # written and issued
    assert (found["byline"], found["credits"]) == ([], [])
    assert [block["text"] for block in found["blocks"]] == [OPENING, TEXT.strip(), TEXT.strip()]


def test_what_heads_the_form_goes_with_it(outlined):
    head = "信息公开目录\n" + "\n".join(rows("below"))
    found = outlined(f"{head}\n\n{TITLE}\n\n{BODY}")
    assert found["title"] == TITLE


def test_an_office_above_the_form_does_not_begin_the_title_below_it(outlined):
    head = "青湾市人民政府\n" + "\n".join(rows("rows"))
    assert outlined(f"{head}\n\n{TITLE}\n\n{BODY}")["title"] == TITLE


def test_an_empty_last_label_takes_no_text_along(outlined):
    head = "\n".join([*rows("rows"), "关键词："])
    found = outlined(f"{head}\n{BODY}")
    assert found["blocks"][0]["text"] == OPENING


@pytest.mark.parametrize(
    "lines",
    [
        ["文号：青水〔2022〕12号", "时间：三月三日", "地点：渡口", "标题：渡口的灯"],
        ["主题词：防汛", "关键词：渡口；防汛", "来源：青湾日报", "作者：何小满"],
        ["姓名\t何小满", "发布日期\t2022-03-03", "标题\t渡口的灯"],
    ],
)
def test_labels_that_authors_write_make_no_such_form(outlined, lines):
    found = outlined("\n".join(lines) + f"\n\n{BODY}")
    assert not any(line in found["furniture"] for line in lines[:1])


def test_how_to_fill_in_the_form_is_no_form(outlined):
    lines = ["索引号\t可不填", "发布机构\t必填", "成文日期\t可不填", "有效性\t可不填"]
    found = outlined("申请表填写说明\n\n" + "\n".join(lines) + f"\n\n{TEXT}\n{TEXT}\n")
    assert found["furniture"] == []


def test_labels_that_gaps_alone_part_from_what_they_say_are_of_the_form(outlined):
    form = (
        "首     页 政 务 公 开 网 上 办 事\n"
        "索   引   号 014229-22 分        类 水利; 通知;\n"
        "发 布 机 构 青湾市水利局 发 文 日 期 2022-03-01\n"
        f"名        称 {TITLE}\n文        号 青水发〔2022〕9号   上 载 日 期 2022-03-03"
    )
    found = outlined(f"{form}\n{TITLE}\n\n{BODY}" + 5 * f"{TEXT}\n")
    assert (found["title"], found["date"]) == (TITLE, "2022-03-01")
    assert len(found["furniture"]) == 5
    text = "文号 是公文的号码，主题词 排在后面，名称 写在上头，三样都要填。"
    assert outlined(f"怎样填表\n{text}\n{text}\n")["furniture"] == []

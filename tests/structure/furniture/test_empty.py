import pytest

PROSE = "正文写到这里就结束了，后面还有一句话，说的是渡口和灯。"


@pytest.mark.parametrize("empty", ["标签:", "• 索引号：", "最後更新:", "|", ":::", "\\"])
def test_fields_without_a_value_and_marks_without_words_go(outlined, empty):
    found = outlined(f"渡口的灯亮了一整夜\n\n{PROSE}\n\n{empty}\n")
    assert found["furniture"] == [empty]


@pytest.mark.parametrize("kept", ["编者注：", "注意：", "……", "“？”", "。", "附件："])
def test_labels_of_the_text_and_marks_that_speak_stay(outlined, kept):
    found = outlined(f"渡口的灯亮了一整夜\n\n{PROSE}\n\n{kept}\n\n{PROSE}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize("parting", ["---", "----"])
def test_hyphens_that_part_the_text_stay(outlined, parting):
    found = outlined(f"渡口的灯亮了一整夜\n\n{PROSE}\n\n{parting}\n\n{PROSE}\n")
    assert [block["type"] for block in found["blocks"]] == ["paragraph", "break", "paragraph"]


JAPANESE = "渡し場の船は昨日から三日続けて止まり、岸の人はみな水の引くのを待っている。"


@pytest.mark.parametrize(
    ("rows", "date"),
    [
        ("公開日\n2021/01/28\n更新日\n2021/01/29", "2021-01-28"),
        ("• [公開日:2021年1月28日]\n• [更新日:2021年1月29日]\n• ID:963", "2021-01-28"),
        ("• [初版公開日:]\n• [更新日:]\n• ID:963", None),
        ("登録日： / 更新日：", None),
    ],
)
def test_labels_of_days_go_with_their_day_below_or_with_none(outlined, rows, date):
    found = outlined(f"渡し場の船、三日止まる\n{rows}\n\n{JAPANESE}\n{JAPANESE}\n")
    assert (found["title"], found["date"]) == ("渡し場の船、三日止まる", date)
    assert [block["text"] for block in found["blocks"]] == [JAPANESE] * 2


def test_a_bracket_cut_off_from_its_line_is_text(outlined):
    cut = "渡口的灯一共有三盏，最亮的一盏在石阶上（老何说是他挂的\n）"
    found = outlined(f"灯\n\n{cut}\n\n船开了，没有人回头看一眼岸上的灯。\n")
    assert found["furniture"] == []
    assert cut.replace("\n", "") in found["blocks"][0]["text"]


def test_a_bar_may_follow_a_label_without_a_value(outlined):
    prose = "渡口的灯亮了一整夜，没有人去关它。"
    text = f"渡口的灯\n\n{prose}\n\n{prose}\n\n▋来源丨\n"
    assert outlined(text)["furniture"] == ["▋来源丨"]


@pytest.mark.parametrize("row", ["! H b5 O, _, p* ~. E4 S", "% Z9 s* n  ~$ v1 q8 b."])
def test_what_boards_strew_against_copies_goes(outlined, row):
    found = outlined(f"渡口的灯\n\n{PROSE}\n{row}\n{PROSE}\n")
    assert found["furniture"] == [row]


@pytest.mark.parametrize(
    "row", ["a + b = c, d * 2", "e4 e5 Nf3 Nc6 Bb5 a6", "x1 + y2 = 3 * z", "A, B, C1"]
)
def test_sums_and_moves_are_not_strewn(outlined, row):
    found = outlined(f"渡口的灯\n\n{PROSE}\n{row}\n{PROSE}\n")
    assert found["furniture"] == []


def test_a_mark_on_three_lines_within_the_text_is_a_pause(outlined):
    told = "我指了指桌角，她弯下腰，凑得很近，像在看一只虫子，什么也没有说。"
    text = f"我妈用手机\n\n{told}\n\n{told[7:]}\n\n·\n·\n·\n\n{told[3:]}\n"
    found = outlined(text)
    assert [block["type"] for block in found["blocks"]].count("break") == 3
    assert not found["furniture"]
    assert outlined(text.replace("·\n·\n·\n", "·\n"))["furniture"] in (["·"], [])


def test_a_mark_alone_between_paragraphs_is_a_pause_where_it_comes_again(outlined):
    told = "我指了指桌角，她弯下腰，凑得很近，像在看一只虫子，什么也没有说。"
    found = outlined("\n\n".join(["我妈用手机", told, "·", told[7:], "·", told[3:], ""]))
    assert [block["type"] for block in found["blocks"]].count("break") == 2
    assert not found["furniture"]


@pytest.mark.parametrize(
    ("word", "below"),
    [
        ("图片", "图片要先缩小，再放进文档里，不要太大。"),
        ("图片", "每一张照片都要写上年月，免得以后忘了。"),
        ("视频", "拍的时候手要稳，灯要亮，不要说话。"),
        ("灯", "船工在竹竿上挂了一盏马灯，天亮才收。"),
    ],
)
def test_a_part_about_pictures_stays(outlined, word, below):
    above = "渡口的灯是上个月才换的，夜里很亮。"
    found = outlined(f"渡口的灯\n\n{above}\n\n{word}\n\n{below}\n\n{above}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "tail",
    [
        "热词：\n• 渡口\n• 停航\n{}\n",
        "注意：\n• 渡口\n• 停航\n• 夜航\n",
        "热词：\n• 渡口\n",
        "附件：\n• 渡口申请表\n• 承诺书\n• 名单\n",
    ],
)
def test_other_lists_and_those_within_the_text_stay(outlined, tail):
    found = outlined(f"渡口的灯亮了一整夜\n\n{PROSE}\n\n{tail.format(PROSE)}")
    assert "渡口" in str(found["blocks"][1:])


def test_what_a_box_of_labels_asks_goes_with_them_but_for_when_and_whence(outlined):
    box = "索引号：\n612700/2021-07\n发文字号：\n青政发〔2021〕7号\n发文日期：\n2021年3月5日"
    box += "\n有效性：\n主题分类："
    found = outlined(f"青湾县渡口管理规则\n\n{box}\n\n{PROSE}\n\n{PROSE}\n")
    assert found["date"] == "2021-03-05"
    assert {"612700/2021-07", "青政发〔2021〕7号"} <= set(found["furniture"])


def test_two_labels_are_no_box(outlined):
    found = outlined(f"青湾县渡口管理规则\n\n简介：\n渡口有三盏灯\n摘要：\n\n{PROSE}\n\n{PROSE}\n")
    assert "渡口有三盏灯" not in found["furniture"]


def test_what_stands_below_labels_within_a_text_is_its_own(outlined):
    box = "作者：\n一位撑船的老人\n简介：\n写给过江的人看\n关键词：\n渡口与灯\n摘要：\n三盏灯的来历"
    found = outlined(f"渡口的灯亮了一整夜\n\n{PROSE}\n\n{box}\n\n{PROSE}\n")
    assert not {"一位撑船的老人", "写给过江的人看", "渡口与灯", "三盏灯的来历"} & set(
        found["furniture"]
    )


LONG = (
    "青湾镇人民政府办公室关于印发《青湾镇渡口值守和灯火管护办法（试行）》的通知"
    "（青政办发〔2018〕14号）"
)


@pytest.mark.parametrize(
    "empty", [["视力保护色：", "浏览量："], ["阅读数量："], ["关键字：  栏目："]]
)
def test_labels_without_a_value_go_below_the_date_however_long_the_title_is(outlined, empty):
    told = "\n".join(empty)
    found = outlined(f"{LONG}\n\n来源：青湾网 日期：2018-09-12\n{told}\n\n{PROSE}\n\n{PROSE}\n")
    assert found["furniture"] == empty


@pytest.mark.parametrize("kept", ["颜色：", "说明：", "访问：", "关键字：  灯"])
def test_other_labels_below_the_date_stay(outlined, kept):
    found = outlined(f"渡口的灯\n\n来源：青湾网 日期：2018-09-12\n{kept}\n{PROSE}\n\n{PROSE}\n")
    assert found["furniture"] == []


ROWS = (
    "索引号: 003129/202003-12 组配分类: 规范性文件",
    "生成日期: 2020-03-16 文号: 青政办〔2020〕7号",
    "废止时间: 名称: 青湾镇渡口值守办法",
    "信息来源: 关键词:",
)


def test_the_form_by_which_an_office_files_its_document_goes(outlined):
    form = "\n".join(ROWS)
    text = f"{form}\n\n青湾镇渡口值守办法\n2020-03-16\n\n{PROSE}\n\n{PROSE}\n"
    found = outlined(text)
    assert (found["title"], found["furniture"]) == ("青湾镇渡口值守办法", list(ROWS))


@pytest.mark.parametrize(
    "row", ["名称: 另一份办法", "发布机构: 青湾镇政府", "发文日期: 2020-03-17", "价格: 三元"]
)
def test_what_a_form_says_and_nothing_else_does_stays(outlined, row):
    form = "\n".join([ROWS[0], row, ROWS[1]])
    found = outlined(f"{form}\n\n青湾镇渡口值守办法\n\n{PROSE}\n\n{PROSE}\n")
    assert row not in found["furniture"]


@pytest.mark.parametrize(
    "rows",
    [["名称: 灯", "材料: 铁"], ["文号: 青政办〔2020〕7号"], ["灯的索引号: 3", "船的文号: 4"]],
)
def test_rows_that_no_office_files_by_stay(outlined, rows):
    lines = "\n".join(rows)
    found = outlined(f"渡口的灯\n\n{lines}\n\n{PROSE}\n\n{PROSE}\n")
    assert found["furniture"] == []


def test_the_day_of_the_week_goes_below_the_day(outlined):
    text = f"第A14版：副刊\n2016年10月21日\n星期五\n晒秋的渡口\n□ 何小满\n{PROSE}\n{PROSE}\n"
    found = outlined(text)
    assert (found["title"], found["date"]) == ("晒秋的渡口", "2016-10-21")
    assert "星期五" in found["furniture"]


@pytest.mark.parametrize(
    "text", [f"星期五\n2016年10月21日\n{PROSE}\n", f"2016年10月21日\n星期五\n{PROSE}\n"]
)
def test_a_day_of_the_week_that_could_be_a_title_stays(outlined, text):
    assert "星期五" not in outlined(text)["furniture"]


def test_whom_a_service_is_for_is_no_form_of_an_office(outlined):
    rows = ["服务对象：老人和孩子", "责任部门：渡口所", "主题词：安全"]
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停在对岸，等水面平了再走。"
    found = outlined("\n".join(["渡口停航三日", *rows, prose, prose[9:], prose[4:]]) + "\n")
    assert found["furniture"] == []


TEXT = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"


@pytest.mark.parametrize("below", [TEXT, f"▲ 渡口的早晨\n{TEXT}", f"{TEXT}\n图片\n{TEXT}"])
def test_what_a_copy_leaves_of_a_picture_goes(outlined, below):
    found = outlined(f"渡口的灯亮了\n何小满\n\n{TEXT}\n图片\n{below}\n")
    assert "图片" in found["furniture"]
    assert "图片" not in [block.get("text") for block in found["blocks"]]


@pytest.mark.parametrize("below", ["文字\n图片\n视频", "图片\n渡口的早晨\n渡口的傍晚"])
def test_a_word_of_a_list_or_a_part_of_pictures_stays(outlined, below):
    found = outlined(f"素材怎么交\n\n{TEXT}\n交上来的素材要分好类：\n{below}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "row",
    ["作者： 来源： 阅读： 1943 次", "推薦人： 來源： 閱讀： 1.94W 次", "来源：　作者：　点击：5"],
)
def test_empty_labels_beside_counts_go(outlined, row):
    assert outlined(f"渡口的灯亮了一整夜\n\n{row}\n\n{PROSE}\n")["furniture"] == [row]


@pytest.mark.parametrize("row", ["作者：何小满 来源： 阅读：123", "人数： 船只：12"])
def test_labels_that_say_something_stay(outlined, row):
    assert outlined(f"渡口的灯亮了一整夜\n\n{row}\n\n{PROSE}\n")["furniture"] == []

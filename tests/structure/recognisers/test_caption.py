import pytest

PROSE = "立冬时节，白鹭湖迎来今年首批大规模迁徙的候鸟，数量超过一千只。"


@pytest.mark.parametrize(
    "line",
    [
        "▲图1：一群白鹤在白鹭湖浅滩觅食。（青梧日报记者 方远 摄）",
        "图为白鹭湖东岸，摄影爱好者在警戒线外拍摄。（资料照片）",
        "盐工在田埂上吃早饭。（赵小海 摄）",
        "表1　西红柿沿途价格（元/斤）",
        "張文（右二）把公函交給何小滿，左起為石一和李二。",
        "（渡口復航，街坊一早就在岸邊等船。（圖／渡口中心提供））",
        "左：石一さん　右：浜田さん",
        "左から石一さん、浜田さん、米田さん",
    ],
)
def test_what_is_said_of_a_picture_is_a_caption(blocks, line):
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1] == ("caption", line)


@pytest.mark.parametrize(
    "line",
    [
        "小明站在左起第三，右起第五，这一排共有几人？",
        "以左为尊，右为卑，这是渡口旧时的座次，如今早已没有人记得。",
        "左：三条船；右：两条船。",
        "左から三番目の船が祖父の船だった。",
    ],
)
def test_left_and_right_are_told_of_by_writers_too(blocks, line):
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1][0] != "caption"


def test_below_whose_picture_it_is_stands_what_it_shows(blocks):
    lines = ("图像来源，FERRY TOWN", "船工在渡口等着天亮")
    found = blocks("\n\n".join((PROSE, *lines, PROSE)) + "\n")
    assert [kind for kind, _ in found] == ["paragraph", "caption", "caption", "paragraph"]


def test_who_gave_the_picture_may_end_what_it_shows(blocks):
    line = "堵在路口的巴士在雨夜里被冲坏，车窗破裂。摄影师何小满提供"
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1][0] == "caption"


def test_an_agency_may_stand_behind_the_photographer(blocks):
    line = "船工在渡口等着天亮，灯还没有灭。（记者何小满摄）Photo: RFA"
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1] == ("caption", line)


def test_the_line_with_the_unit_above_a_table_is_its_caption(blocks):
    table = "品种｜本周｜上周\n白菜｜1.80｜1.70"
    found = blocks(f"{PROSE}\n\n渡口菜价　单位：元/公斤\n{table}\n\n{PROSE}\n")
    assert [kind for kind, _ in found] == ["paragraph", "caption", "table", "paragraph"]


def test_a_photographer_behind_a_stroke_signs(blocks):
    assert blocks(f"{PROSE}\n\n云在渡口上。　摄影/何小满\n\n{PROSE}\n")[1][0] == "caption"


def test_a_signed_sentence_above_all_is_a_caption_and_no_title(outlined):
    text = "渡口小学的学生在灯下写字。 何小满 摄"
    found = outlined(f"{text}\n本报讯 （记者 李红）{'灯亮了，船靠岸。' * 6}\n")
    assert (found["title"], found["blocks"][0]) == (None, {"type": "caption", "text": text})


def test_a_sentence_that_a_triangle_points_up_from_is_a_caption(blocks):
    line = "▲船工老周在渡口讲解旧船，听的人站满了石阶。"
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1][0] == "caption"


def test_news_in_brief_that_triangles_mark_are_none(blocks):
    line = "▲渡口昨天停航，两岸居民改走公路桥。镇里说，新桥年底通车，老渡口改成陈列室。"
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1][0] == "paragraph"


def test_where_several_lines_end_with_their_photographer_all_are_captions(blocks):
    lines = [
        f"3月5日，渡口的灯亮着，{what}在雾里等着过河的人，岸上很静。青湾报记者 何小满/摄"
        for what in ("船", "船工", "老周")
    ]
    found = blocks("\n".join((PROSE, *lines, PROSE)) + "\n")
    assert [kind for kind, *_ in found].count("caption") == 3


def test_whence_a_picture_is_may_end_its_caption(blocks):
    line = "渡口的新船下水。图片来源：青湾发布"
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1][0] == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "老何把渡口的灯挂上石阶，灯是新的。（图／翻摄自岸上画报的网站）",
        "老何把渡口的灯挂上石阶，灯是新的。（圖擷自直播網站）",
        "昨日，渡口的灯亮了。岸上报记者何小满摄",
        "渡口的灯在雾里亮着。何小满摄/岸上图片",
        "老周說，擺渡的人都靠這盞燈認路。記者何小滿／攝影",
        "图片来自岸上画报",
        "渡船靠岸。供图",
        "渡口的灯，左一为灯匠老周。受访者供图",
        "（老何的船。图片来源于岸上画报。）",
        "老何在旧船旁等人（Credit: Ferry Post）",
        "青湾镇渡口管理站供图。",
        "“渡口的灯”推介活动现场。受访者供图 岸上网发",
        "灯匠在石阶上试灯。青湾镇渡口管理站供图岸上网",
        "老周在石阶上试灯。视频截图",
        "雾里的船。岸上图片 资料",
        "灯匠在石阶上试灯的那一夜（视频截图）",
        "2019年10月15日，青湾，在渡口试灯的灯匠。（视觉中国）",
        "渡口的灯｜图片来源：岸上画报",
        "图/ferrypix",
        "圖／翻攝自 https://example.org/lamp/",
    ],
)
def test_what_ends_with_the_source_of_a_picture_is_a_caption(blocks, line):
    assert blocks(f"{PROSE}\n{line}\n{PROSE}\n")[1][0] == "caption"


def test_who_is_taken_at_their_word_signs_nothing(blocks):
    assert blocks(f"{PROSE}\n老何说，记者那天没有拍摄。\n{PROSE}\n")[1][0] == "paragraph"


def test_what_says_within_what_is_shown_is_a_caption(blocks):
    line = "渡口的灯昨夜又亮了三盏。图为灯匠在石阶上试灯"
    assert blocks(f"{PROSE}\n{line}\n{PROSE}\n")[1][0] == "caption"


def test_a_picture_has_its_number_behind_a_space_too(blocks):
    line = "图 2 从灯到岸的路线。"
    assert blocks(f"{PROSE}\n{line}\n{PROSE}\n")[1] == ("caption", line)


def test_pictures_that_are_counted_between_paragraphs_are_no_headings(blocks):
    lines = [f"图{n} 渡口水位预报图（3月{n}日08时）" for n in (1, 2)]
    found = blocks("\n".join((PROSE, lines[0], PROSE, lines[1], PROSE)) + "\n")
    assert [kind for kind, _ in found][1::2] == ["caption", "caption"]


def test_a_long_caption_is_known_by_who_took_it_behind_its_sentence(blocks):
    line = f"渡口昨天停航，{'两岸的人在石阶上等船，' * 4}直到灯亮。（记者何小满摄）"
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1][0] == "caption"


@pytest.mark.parametrize("line", ["图1渡口水位模型", "图1中渡口的水位", "图1给出渡口水位"])
def test_the_name_of_a_picture_may_touch_its_number(blocks, line):
    kind = blocks(f"{PROSE}\n{line}\n{PROSE}\n")[1][0]
    assert (kind == "caption") is line.endswith("模型")


@pytest.mark.parametrize(
    "line",
    [
        "他去年在湖边拍摄了一整年的候鸟。",
        "灯会办了三夜，来的人很多。灯油由镇上的作坊提供。",
        "船工们先把旧船刷了一遍。片子将在白鹭湖实景拍摄。",
        "食堂每天煮三锅粥。米面由粮站免费提供。",
        "图 2 是去年的水位，与今年的差得不多。",
        "图 2 中的虚线是去年的水位。图 3 把两年画在一起。",
        "表 1 有三处空着，因为那三天没有人去量。",
    ],
)
def test_running_text_that_speaks_of_giving_or_of_a_picture_is_none(blocks, line):
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1] == ("paragraph", line)


def test_the_numbered_title_of_a_table_leaves_the_rows_to_it(blocks):
    rows = "渡口\t船\t人\n东渡\t十二\t三十\n西渡\t八\t21"
    found = blocks(f"{PROSE}\n\n表 2 各渡口船只\n{rows}\n\n{PROSE}\n")
    assert [kind for kind, _ in found] == ["paragraph", "caption", "table", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "渡口系统架构图",
        "灯塔航线对比图（旧与新）",
        "《灯》剧照",
        "老周的船（视频截图）",
        "▲老周的船",
        "△ 试灯现场",
    ],
)
def test_what_a_picture_is_called_or_pointed_at_with_is_a_caption(blocks, line):
    found = blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n\n{PROSE}\n")
    assert found[1] == ("caption", line)


def test_triangles_side_by_side_are_bullets(blocks):
    found = blocks(f"{PROSE}\n\n▲ 点一盏灯，要先看油。\n▲ 收一条船，要先看缆。\n\n{PROSE}\n")
    assert all(kind != "caption" for kind, _ in found)


def test_what_is_called_like_a_picture_above_the_text_is_none(blocks):
    assert blocks(f"渡口的灯与石阶全景\n{PROSE}\n{PROSE}\n")[0][0] != "caption"


def test_a_triangle_alone_is_an_ornament(blocks):
    assert blocks(f"{PROSE}\n\n▽\n\n{PROSE}\n")[1][0] == "break"


@pytest.mark.parametrize(
    "lines",
    [
        ("△ 小满走进来，身上是湿的。", "△ 老周不抬头。", "△ 小满出门去。"),
        ("▲小满走进来", "小满：灯呢？", "▲老周不抬头", "小满：我不信。", "▲小满出门去"),
    ],
)
def test_what_triangles_mark_on_a_stage_is_no_caption(blocks, lines):
    text = f"\n\n{PROSE}\n\n".join(lines)
    assert all(kind != "caption" for kind, *_ in blocks(f"{PROSE}\n\n{text}\n\n{PROSE}\n"))


def test_parts_that_say_no_more_than_that_they_are_pictures_are_headings(blocks):
    text = "".join(f"{word}\n\n{PROSE}\n\n" for word in ("全景", "效果图", "结构图", "示意图"))
    assert all(kind != "caption" for kind, *_ in blocks(f"{PROSE}\n\n{text}"))


@pytest.mark.parametrize("mark", ["△ ", "▽ ", "▲　"])
def test_triangles_with_a_gap_behind_them_head_text_that_stands_on_both_sides(blocks, mark):
    text = "".join(f"{mark}{word}\n\n{PROSE}\n\n" for word in ("先下后上", "女人先上"))
    found = blocks(f"{PROSE}\n\n{text}")
    assert [kind for kind, *_ in found if kind != "paragraph"] == ["heading", "heading"]


@pytest.mark.parametrize(
    "lines",
    [("△先下后上", "△女人先上"), ("△ 渡口", PROSE[:-1]), ("△ 先下后上\n\n▽ 水边的灯", PROSE)],
)
def test_triangles_that_touch_words_stand_alone_or_side_by_side_point_at_pictures(blocks, lines):
    text = "".join(f"{line}\n\n{PROSE}\n\n" for line in lines)
    assert "caption" in {kind for kind, *_ in blocks(f"{PROSE}\n\n{text}")}


@pytest.mark.parametrize(
    "lines",
    [
        ("▲ 渡口的清晨", "▲ 修桥的工人", ""),
        ("△ 柳树", "△ 桥上的人", "△ 老周的茶"),
        ("△ 先下后上", "△ 何小满在船头 摄影/李二", "△ 女人先上", ""),
    ],
)
def test_triangles_are_of_one_habit_and_filled_ones_point_at_pictures(blocks, lines):
    found = blocks(PROSE + "\n\n" + f"\n\n{PROSE}\n\n".join(lines) + "\n")
    assert [kind for kind, *_ in found if kind != "paragraph"] == ["caption"] * len(
        tuple(filter(None, lines))
    )


def test_an_agency_that_gives_it_out_ends_a_caption(blocks):
    line = "4月14日，货轮驶离渡口的码头。新华社发"
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1] == ("caption", line)


def test_triangles_with_a_gap_head_nothing_where_no_text_stands_above(blocks):
    lines = "\n".join(f"小标题{word}\n\n△ {word}\n\n{PROSE}\n" for word in ("先下后上", "女人先上"))
    assert [kind for kind, *_ in blocks(f"{PROSE}\n\n{lines}")].count("caption") == 2


def test_a_remark_in_brackets_behind_the_sentence_belongs_to_the_caption(blocks):
    line = "▲老周在船头点灯，身后是新修的桥。（资料）"
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1] == ("caption", line)


@pytest.mark.parametrize(
    "line",
    [
        "↑ 渡口的石阶",
        "图源：受访者",
        "图注：渡口的石阶",
        "【图】渡口的石阶",
        "◎ 图｜何小满",
        "●图为对岸的集市",
        "剧照：《水边》",
        "头图来源：受访者供图",
        "渡口的石阶。图片：何小满",
        "渡口的石阶 图源：受访者",
        "渡口的石阶 © 何小满",
        "渡口一景。（資料照）",
        "老周（左）与女儿。",
        "図1　図書館の位置",
        "館内の様子＝田中美咲撮影",
    ],
)
def test_pictures_are_told_of_in_many_forms(blocks, line):
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1] == ("caption", line)


@pytest.mark.parametrize(
    "line",
    [
        "图上的人他一个也认不出来，只认得那条船。",
        "图书馆的门锁着，玻璃上贴着一张告示。",
        "渡口不收钱，照片：他从来没有拍过。",
        "老周（左）说：“船不开了。”",
        "↓ 渡口的石阶",
    ],
)
def test_what_only_mentions_pictures_or_points_down_is_none(blocks, line):
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1][0] != "caption"


@pytest.mark.parametrize(
    "line",
    [
        "渡口三十年（中）",
        "战国（后）",
        "关羽（右）",
        "长子（左）",
        "白鹿原（前）",
        "← 由上式可得",
        "渡口旧事（中）与读者",
    ],
)
def test_parts_of_serials_and_what_an_arrow_derives_are_none(outlined, line):
    blocks = outlined(f"题目\n\n{PROSE}\n{line}\n{PROSE}\n{PROSE}\n")["blocks"]
    assert all(block["type"] != "caption" for block in blocks)


def test_a_person_stands_in_the_middle_of_others(outlined):
    line = "镇长何小满（中）与两岸的孩子们"
    blocks = outlined(f"题目\n\n{PROSE}\n{line}\n{PROSE}\n{PROSE}\n")["blocks"]
    assert blocks[1] == {"type": "caption", "text": line}


@pytest.mark.parametrize(
    "line",
    [
        "【写真】船を待つ人たち＝3日、渡口",
        "［写真説明］船を待つ人たち",
        "[图片说明] 渡口的灯亮了一夜",
        "【照片】老周在船头",
        "〔圖說〕渡口的燈",
        "【配图】渡口的早晨",
    ],
)
def test_what_stands_behind_the_word_for_pictures_in_brackets_is_a_caption(blocks, line):
    assert blocks(f"{PROSE}\n{line}\n{PROSE}\n")[1] == ("caption", line)


@pytest.mark.parametrize("line", ["【图书】渡口的灯", "【写真】", "【图片】：无", "【照片背后】"])
def test_words_that_only_begin_so_and_the_word_alone_are_no_captions(blocks, line):
    assert all(kind != "caption" for kind, _ in blocks(f"{PROSE}\n{line}\n{PROSE}\n"))


@pytest.mark.parametrize("day", ["10月24日攝", "2020年5月2日摄", "5月摄"])
def test_the_day_on_which_it_was_taken_ends_a_caption_of_an_agency(blocks, day):
    prose = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
    shown = f"老周在渡口的灯塔下检查缆绳，边上是他撑了三十年的船，船头挂着一盏新换的灯（{day}）。"
    assert blocks(f"{shown}\n\n{prose}\n\n{prose}\n")[0] == ("caption", shown)
    told = f"老周说，他在渡口（{day}的照片里也看得见）撑了三十年的船，船头一直挂着一盏灯。"
    assert blocks(f"{prose}\n\n{told}\n\n{prose}\n")[1] == ("paragraph", told)


@pytest.mark.parametrize("where", ["上圖", "下圖", "左圖", "右图", "中图"])
def test_a_picture_is_called_by_where_it_stands(blocks, where):
    prose = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
    assert blocks(f"{prose}\n\n{where}：1975年在渡口合影\n\n{prose}\n")[1][0] == "caption"


def test_triangles_before_labels_and_values_side_by_side_are_items(outlined):
    told = "使われなくなった給食室に、また湯気が立ちのぼる。初日は40食がなくなった。"
    lines = [
        "▽営業　土曜の午前11時～午後2時",
        "▽場所　旧渡口小学校給食室（駐車場20台）",
        "▽問い合わせ　小林さん",
    ]
    blocks = outlined("\n".join(["渡口の食堂", "", told, told[3:], *lines, ""]))["blocks"]
    assert [block["items"] for block in blocks if block["type"] == "list"] == [
        [line[1:] for line in lines]
    ]


def test_triangles_before_what_pictures_show_side_by_side_stay_captions(outlined):
    told = "渡口的灯一直亮着，等船的人都在候船室里坐着打瞌睡，谁也不说话。"
    lines = ["▼左图：等船的人在候船室里坐着打瞌睡", "▼右图：靠岸的船在渡口的灯下停着"]
    blocks = outlined("\n".join(["渡口的灯", "", told, told[3:], *lines, told[1:], ""]))["blocks"]
    assert [block["text"] for block in blocks if block["type"] == "caption"] == lines


@pytest.mark.parametrize("mark", ["■", "▲", "●"])
def test_what_stands_beside_a_signed_caption_with_the_same_mark_is_one(outlined, mark):
    told = "渡口的灯一直亮着，等船的人都在候船室里坐着打瞌睡，谁也不说话。"
    lines = [f"{mark}馮太說，紅燈罩跟了她三十八年。李家輝攝", f"{mark}結業在即，有檔主提早清貨。"]
    blocks = outlined("\n".join(["渡口結業", told, told[4:], *lines, ""]))["blocks"]
    assert [block["text"] for block in blocks if block["type"] == "caption"] == lines


def test_items_with_a_mark_and_no_photographer_are_no_captions(outlined):
    told = "渡口的灯一直亮着，等船的人都在候船室里坐着打瞌睡，谁也不说话。"
    lines = ["■紅燈罩跟了她三十八年。", "■結業在即，有檔主提早清貨。"]
    blocks = outlined("\n".join(["渡口結業", told, told[4:], *lines, ""]))["blocks"]
    assert all(block["type"] != "caption" for block in blocks)


@pytest.mark.parametrize("line", ["附件：1.渡口重点管理区域示意图", "附：缆绳走势图"])
def test_what_is_attached_is_no_caption(blocks, line):
    told = "渡口的灯每天晚上七点亮起来，早上六点灭掉，从来没有变过。"
    assert all(kind != "caption" for kind, _ in blocks(f"{told}\n\n{told}\n\n{line}\n"))


def test_where_a_thing_is_of_use_is_a_heading(blocks):
    told = "渡口的灯每天晚上七点亮起来，早上六点灭掉，从来没有变过。"
    found = blocks(f"{told}\n\n已用于沿江多个场景\n\n{told}\n\n灯芯的由来\n\n{told}\n")
    assert found[1] == ("heading", "已用于沿江多个场景")


@pytest.mark.parametrize("line", ["压题照片：白鹭湖东岸一角。（方远摄）", "压题图片为白鹭湖东岸。"])
def test_the_picture_beside_the_title_is_told_in_a_caption(outlined, line):
    found = outlined(f"白鹭湖的冬天\n本报记者方远\n{line}\n{PROSE}\n{PROSE}\n")
    assert {"type": "caption", "text": line} in found["blocks"]
    assert found["credits"] in ([], [{"role": "摄", "names": ["方远"]}])


COUNTED = [
    "图 A.1. 渡口的灯",
    "图A-3 渡船",
    "図 A.1. 渡し場",
    "表 B.1 渡船的班次",
    "图 3.2.1 灯的样子",
    "表格 9.8. 渡船的班次",
    "图表 4：船的数目",
    "图表 2-1. 船的数目",
    "表格 3：填表的人",
]
TOLD = [
    "图 A.1 是渡口早年的样子。",
    "图A.1所示的灯现在已经没有了。",
    "表格 3 份，照片 2 张",
    "图 A 组的人先上船",
    "表格1. 填表的人",
    "图表2．怎么看灯",
    "表格 三．填表的人",
]


@pytest.mark.parametrize("text", COUNTED)
def test_numbers_of_an_appendix_and_of_sections_count_captions(outlined, text):
    found = outlined(f"渡口\n\n{PROSE}\n\n{text}\n\n{PROSE}\n")
    assert [b["text"] for b in found["blocks"] if b["type"] == "caption"] == [text]


@pytest.mark.parametrize("text", TOLD)
def test_what_tells_of_a_picture_or_counts_others_is_no_caption(outlined, text):
    found = outlined(f"渡口\n\n{PROSE}\n\n{text}\n\n{PROSE}\n")
    assert not [b for b in found["blocks"] if b["type"] == "caption"]


@pytest.mark.parametrize(
    "line",
    [
        "渡口で歌う人たち＝2023年11月3日、渡口町、何野涼子撮影",
        "渡口の船。青湾の港で＝3日午後、青湾市提供",
        "青灣15日舉行提燈踩街，學童提著紙燈走過老街。青灣社記者何小滿傳真　111年2月15日",
        "青灣昨夜點燈，學童提著紙燈走過老街。青灣社記者何小滿攝　2月15日",
        "图① 新船票上的名字。",
        "圖②　新船票",
    ],
)
def test_who_took_it_and_when_end_a_caption_and_circles_count_them(blocks, line):
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1] == ("caption", line)


@pytest.mark.parametrize(
    "line", ["船の数＝港の数、という式を町が提供", "图①是渡口，图②是船厂，两张都拍于去年。"]
)
def test_what_only_counts_or_equals_is_no_caption(blocks, line):
    assert blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")[1][0] != "caption"


def test_a_number_of_years_says_not_when_a_picture_was_taken(outlined):
    line = "これが渡しの灯だ。去年＝三十年ぶりの年に写真を撮影"
    told = "渡しの灯は夜ごとにともり、守る人は三代かわったが、絶えた日はない。"
    found = outlined(f"渡しの灯\n\n鷲尾太郎\n\n{told}\n\n{line}\n\n{told[::-1]}。\n")
    assert "caption" not in {block["type"] for block in found["blocks"]}


@pytest.mark.parametrize(
    "text",
    [
        "【黒板に波を描く子どもたち=汐見町つばめ浜で】",
        "【灯を見守る人たち＝渡口町、3日】",
        "（圖說：阿渡把船板翻過來曬。）",
        "（图片说明：阿渡在船上）",
    ],
)
def test_a_box_that_ends_with_the_place_or_is_called_a_picture_is_a_caption(blocks, text):
    said = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。\n\n"
    assert ("caption", text) in blocks(f"{said}{text}\n\n{said}")


@pytest.mark.parametrize("text", ["【A=B】", "【甲=乙的证明】", "（图说得清的事不用多讲）"])
def test_what_only_looks_so_is_none(blocks, text):
    said = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。\n\n"
    assert ("caption", text) not in blocks(f"{said}{text}\n\n{said}")


@pytest.mark.parametrize("sign", "△▲")
def test_a_caption_of_two_sentences_stands_below_the_arrow_to_its_picture(blocks, sign):
    line = f"{sign} 去年入藏时的登记照。底片有划痕，非壶身裂纹。"
    assert ("caption", line) in blocks(f"{PROSE}\n\n▼\n\n{line}\n\n{PROSE}\n")
    assert ("caption", line) not in blocks(f"{PROSE}\n\n{line}\n\n{PROSE}\n")


JAPANESE = (
    "　灯台守の佐伯さんが三月末で職を退く。四月からは遠隔監視に切り替わり、岬から人がいなくなる。"
)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("鍵を手にする佐伯さん＝潮見町、戸田みのり撮影", "caption"),
        ("無人になる灯台＝潮見町の岬で、本社ヘリから戸田みのり撮影", "caption"),
        ("明かりの消えた灯台＝潮見町、町提供", "caption"),
        ("佐伯さんは写真家＝潮見町出身、自ら撮影した。", "paragraph"),
        ("灯台は町が管理", "heading"),
    ],
)
def test_a_place_may_stand_before_who_took_a_picture_in_japan(outlined, line, kind):
    found = outlined(f"灯台守、鍵を返す\n浜風新聞　2024年3月5日\n{JAPANESE}\n{line}\n{JAPANESE}\n")
    assert {b["type"] for b in found["blocks"] if b.get("text") == line} == {kind}


@pytest.mark.parametrize("shown", ["▲ 阿渡帶著自製的船燈。(圖/青湾提供)", "▲ 阿渡帶著自製的船燈。"])
def test_a_picture_behind_what_a_copy_noted_is_no_title(outlined, shown):
    said = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。\n\n"
    found = outlined(f"date 2024-05 {shown}\n\n{said}{said}")
    assert (found["title"], found["blocks"][0]["type"]) == (None, "caption")
    assert outlined(f"三角▲与圆● 的故事\n\n{said}{said}")["title"] == "三角▲与圆● 的故事"


@pytest.mark.parametrize(
    "end", ["（20日、北浜市汐入町で）", "＝3日、白沢町", "=5月3日午前、白沢町"]
)
def test_japanese_papers_say_when_and_where_a_picture_was_taken(outlined, end):
    told = "商店街が半年ぶりに営業を再開し、開店前から常連客が列をつくった。"
    line = f"再開初日、開店前から列をつくる常連客{end}"
    found = outlined(f"商店街が再開\n{line}\n　{told}\n　{told}\n")
    assert found["blocks"][0] == {"type": "caption", "text": line}


@pytest.mark.parametrize(
    "line", ["（图为渡口的早晨）", "渡し船の朝（撮影・何小満）", "出航を待つ渡し船の朝＝青湾市で"]
)
def test_what_brackets_and_places_show_is_a_caption(outlined, line):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    found = outlined(f"渡口的灯又亮了\n\n{text}\n{line}\n{text}\n\n{text}\n")
    assert [block["type"] for block in found["blocks"]].count("caption") == 1


@pytest.mark.parametrize(
    "line",
    [
        "灯台の階段で本を読む家族連れ（23日、青湾市渡口町で）",
        "▲队员搀扶老人下船。▲队员搀扶老人下船。",
    ],
)
def test_a_day_and_a_place_in_brackets_and_what_is_printed_twice_are_captions(blocks, line):
    prose = "灯台は八年前に役目を終え、空き家のまま傷みが進んでいたという。町は直すことに決めた。"
    assert blocks(f"{prose}\n\n{line}\n\n{prose}\n")[1][0] == "caption"


def test_two_days_in_brackets_are_no_caption(blocks):
    prose = "灯台は八年前に役目を終え、空き家のまま傷みが進んでいたという。町は直すことに決めた。"
    assert blocks(f"{prose}\n\n開催日（23日、24日）\n\n{prose}\n")[1][0] != "caption"


@pytest.mark.parametrize("line", ["渡口镇镇长何小满(资料图)", "渡口鎮鎮長何小滿（資料圖）"])
def test_a_picture_above_the_text_is_no_title(outlined, line):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    found = outlined(f"{line}\n{text}\n{text}\n")
    assert (found["title"], found["blocks"][0]["type"]) == (None, "caption")


def test_the_picture_at_the_top_of_a_page_has_its_caption_below(blocks):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    assert blocks(f"{text}\n{text}\n頂圖:渡口的燈\n")[2][0] == "caption"

import pytest

from convert.formats.text.lines import lines
from convert.structure.page import laid_out
from convert.structure.unwrap import is_wrapped

WRAPPED = """秋天的集市

我在县城开了一家修电脑的小店，店名叫做第二人生，
招牌是用旧键盘拼的，远看像一排牙齿。来的客人大多
不认得按键上的字母，只当是一串好看的花纹。

最常见的毛病是慢。十年前的机器，装的还是 Windows
XP 系统，开机要泡一碗面的工夫。我劝人换，人家都
说，能看就行，换了反倒不会用。
"""


def test_lines_cut_at_a_measure_become_paragraphs(outlined):
    paragraphs = [block["text"] for block in outlined(WRAPPED)["blocks"]]
    assert len(paragraphs) == 2
    assert "第二人生，招牌" in paragraphs[0]


def test_one_space_joins_latin_words_only(outlined):
    assert "Windows XP 系统" in outlined(WRAPPED)["blocks"][1]["text"]


def test_an_indent_begins_a_paragraph(outlined):
    rows = [
        "　　逢三逢八，镇上有集。天还没亮，卖豆",
        "腐的梆子声就把巷子敲醒了。祖母挎着篮子，",
        "我扯着她的衣角，一脚高一脚低地往河滩走。",
    ]
    found = outlined("\n".join(["题目", *rows, *rows]))
    assert [len(block["text"]) for block in found["blocks"]] == [57, 57]


@pytest.mark.parametrize(
    "text", ["推到第三百圈\n豆子才肯说话\n它们说的是水\n我听成了雪", "甲\n乙\n丙\n丁\n戊"]
)
def test_short_lines_are_not_joined(outlined, text):
    found = outlined("题\n\n" + text)["blocks"]
    assert all("话它" not in str(block) for block in found)
    assert text.split("\n")[-1] in str(found)


def test_the_line_end_is_white_space_and_nothing_is_lost(read):
    _, claims, text = read(WRAPPED)
    assert "".join(text[c.span.start : c.span.end] for c in claims) == text
    kept = "".join(text[c.span.start : c.span.end] for c in claims if c.role == "text")
    assert "\n" not in kept


def test_labels_among_cut_lines_do_not_hide_the_measure(outlined):
    rows = [
        "时间：四月二日上午，地点：渡口会议室。",
        "到会的人：岸上组，何小满、周大川、冯桂枝、孟思远；水上组，陈一、李晓红、王小明",
        "、欧阳修远；后勤组，汤老师、邬山、海来；列席的还有渡口小学的三位老师和两位学生",
        "家长，他们坐在后排，没有发言；会后又有人问起船的事。",
        "议程",
        "主持人先念了上次的纪要，大家没有别的意见；接着说到码头的灯，灯坏了三盏，修灯要",
        "等船厂开门，船厂要等春天。",
    ]
    texts = [block["text"] for block in outlined("渡口会议\n\n" + "\n".join(rows))["blocks"]]
    assert any("王小明、欧阳修远" in text and "学生家长" in text for text in texts)
    assert "议程" in texts


def test_a_comma_begins_no_line(outlined):
    torn = "去的人有何小满、周大川、冯桂枝和孟思远\n、陈一五个人。\n"
    found = outlined("渡口纪事\n\n" + torn + "他们坐第一班船走了，傍晚才回来。\n")
    assert len(found["blocks"]) == 2


def test_lines_of_marks_are_not_joined(outlined):
    rule = "-" * 34
    rows = [rule, "风从江上来，吹过旧码头，灯还亮着。船", "工们在棚下喝酒，说起去年的水。去年的"]
    found = outlined("\n".join(["旧码头", "", *rows, *rows, *rows]))["blocks"]
    assert sum(block["type"] == "break" for block in found) == 3


def test_lines_cut_at_a_measure_are_joined_over_empty_lines_that_stand_all_over(outlined):
    found = outlined(WRAPPED.replace("\n\n", "\n").replace("\n", "\n\n"))
    assert [len(block["text"]) for block in found["blocks"]] == [69, 69]


def test_the_items_of_a_regulation_are_joined_each_by_itself(outlined):
    rows = [
        "  （一）渡口每日清晨开船以前对船舱、缆绳、救生衣以及灯具所作的检查记录、交接",
        "记录；",
        "  （二）渡口管理所向镇人民政府、县交通运输局报送的季度报告和年度报告、安全检",
        "查报告、整改报告；以及船主认为需要说明的其他事项；",
        "  （三）船票、船期和停航的公告，涨水时的通知，以及岸上组认为应当写在木牌上的",
        "消息。",
    ]
    found = outlined("渡口管理办法\n\n  第二条 本办法所称信息包括：\n" + "\n".join(rows))["blocks"]
    items = [item for block in found if block["type"] == "list" for item in block["items"]]
    assert [item[-4:] for item in items] == ["接记录；", "他事项；", "的消息。"]


def test_a_number_is_not_parted_from_its_unit(outlined):
    torn = "老何在渡口撑了三十年船，头一回歇业是在2019年10月1\n日，那天下着雨。\n"
    texts = [block["text"] for block in outlined(f"渡口纪事\n\n{torn}他说不歇不行。\n")["blocks"]]
    assert texts == [torn.replace("\n", ""), "他说不歇不行。"]


def test_a_day_on_a_line_of_its_own_is_not_torn(outlined):
    found = outlined("渡口纪事\n\n某某 发表于 2011-5-3 07:44\n楼主，船票还卖吗？\n")["blocks"]
    assert found[-1]["text"] == "楼主，船票还卖吗？"


def test_what_hangs_below_a_number_goes_on_with_it(outlined):
    rows = [
        "1   渡口的船每天清晨六点开，傍晚七点收，遇到大雾和大风就停；停航的时候会在岸边的",
        "    木牌上写明白，船主不另行通知，请各位旅客自己留意。",
        "2   船票一律在岸上买，船上只收零钱；小孩不满一米二的不用买票，老人凭证件买半价的",
        "    票，带的货物另外算钱。",
        "3   牲口和货车不上客船，等每天正午的货船；要过河的人请提前一天到管理所登记，写明",
        "    货物有多重。",
    ]
    found = str(outlined("渡口规矩\n\n" + "\n".join(rows) + "\n")["blocks"])
    assert "岸边的木牌上" in found
    assert "半价的票，" in found


def test_who_speaks_begins_a_line(outlined):
    asks = "问：渡口的船一天开几趟，下雨天也开吗，要是水涨起来了怎么办，听说去年停了三天？"
    tells = [
        "答：一天开六趟，下雨天也开；水要是涨过了第三级石阶就不开了，去年整整停了三天木",
        "牌上写着。",
    ]
    found = [
        block["text"]
        for block in outlined("\n".join(["渡口问答", "", *3 * [asks, *tells]]))["blocks"]
    ]
    assert [text[:2] for text in found] == ["问：", "答："] * 3


RAGGED = """涨水的时候

涨水的时候我们都到岸上去，把船拴在第二级石阶的铁环上
面，再把缆绳加到三道。老何说水是自己来的，也会自己
走，急不得；急的人总会把东西落在船里，等水退了再去
找，已经什么都没有了。

他讲这话的时候灯还没有亮，对岸的人家一户一户关上了窗
户，狗也不叫了。后来有一个年轻人来问路，说要到下游的镇
上去，问还有没有船，他说有的，要等到水退的时候。
我没有听清楚他问的是哪一个镇，只看见他走下石阶。
"""


def test_lines_that_a_hand_broke_are_joined_between_empty_lines(outlined):
    found = [block["text"] for block in outlined(RAGGED)["blocks"]]
    assert [text[-5:] for text in found] == ["都没有了。", "走下石阶。"]


def test_what_stands_in_brackets_goes_on_with_nothing(outlined):
    source = "（摘自何小满著《渡口的灯》，岸上出版社，二〇一四年）"
    text = WRAPPED.replace("\n\n最常见", f"\n{source}\n\n最常见")
    assert source in [block["text"] for block in outlined(text)["blocks"]]


def test_long_lines_beside_few_cut_ones_are_not_cut(outlined):
    rows = [
        "底本：何小满著「渡口の灯」、岸上書店",
        "初出：「岸上文学」昭和の号、第三巻",
        "再録：「渡口」、平成の号、第十二巻",
    ]
    prose = "渡口の船は毎朝六時に出て、夕方七時に帰る。" * 8
    found = [
        block["text"] for block in outlined("\n".join(["灯", "", prose, "", *rows, "了"]))["blocks"]
    ]
    assert rows[1] in found


def test_quoted_lines_are_not_joined_as_if_their_marks_were_words(outlined):
    found = outlined(f"{WRAPPED}\n> 渡口的船每天清晨六点开，\n> 傍晚七点收\n\n我不信。\n")["blocks"]
    assert [block["text"] for block in found if block["type"] == "quote"] == [
        "渡口的船每天清晨六点开，\n傍晚七点收"
    ]


def test_lines_of_posts_with_their_hours_are_not_cut(outlined):
    posts = [f"{n}楼  水上漂{n}  2011-5-3 08:1{n}\n我也等着，搬个板凳{n}。" for n in range(1, 6)]
    found = outlined("老船工的故事\n\n" + "\n\n".join(posts))["blocks"]
    assert "我也等着，搬个板凳3。" in [block["text"] for block in found]


def test_two_lines_as_wide_are_cut_where_no_line_is_wider(outlined):
    rows = [
        "灯的事我问过了，船厂说要等到春天，春天以前石阶上那一",
        "盏先用旧的。你看行不行？要是不行，我再去问问镇上，看",
        "看祠堂里那一盏能不能借。",
    ]
    mail = "\n".join(["何小满 <hexiaoman@example.org>", "", *rows, "", "船票我留了两张。"])
    assert "那一盏" in str(outlined(f"渡口的灯\n\n{mail}\n")["blocks"])


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("渡口归镇上的船厂管（以前归县里的", "航运站），每年春天都要把船拖上来刷一遍油。"),
        ("他只说了一句（不是“雾太大，看不见……”", "那样的话），又回去看灯。"),
        ("渡口归镇上的船厂管（以前归县里", "的航运站管),每年春天都要把船拖上来刷一遍油。"),
        ("他念的那本书叫做《渡口的", "灯》，封面早就掉了，可是里面一页都没有少。"),
        ("船厂的新址在第二级石阶上面的那间旧仓库", "（从前放盐，门朝北开）。"),
        ("他先是坐船到了镇上，后来又搭了一辆运盐的车，第二天一早才在", "码头上找到那盏灯。"),
        ("要问几点开船，可以看木牌，也可以问看灯的老何，或者打电话到渡口去问值", "班的人。"),
    ],
)
def test_what_breaks_off_goes_on_though_nothing_else_is_cut(outlined, above, below):
    text = f"渡口的灯\n\n雾散了，船还没有来，灯也没有亮。\n\n{above}\n{below}\n\n船来了，灯亮了。\n"
    assert above + below in [block["text"] for block in outlined(text)["blocks"]]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("渡口停航的公告", "雾太大了。"),
        ("第二个要去的地方是船厂的旧仓库", "（从前放盐。门朝北开。）"),
        ("三个要在雾里等船的人", "船来了，他们没有上。"),
    ],
)
def test_a_label_does_not_go_on(outlined, above, below):
    text = f"渡口的灯\n\n雾散了，船还没有来，灯也没有亮。\n\n{above}\n{below}\n\n船来了，灯亮了。\n"
    assert above + below not in [block.get("text") for block in outlined(text)["blocks"]]


def test_a_quotation_closed_the_wrong_way_has_ended(outlined):
    turns = ["合：”渡口的灯亮了三十年，船开了一万趟。“", "甲：老何，您就像那盏灯，照亮我们的路"]
    found = outlined("\n".join(["青湾小学致辞", *4 * turns]))["blocks"]
    assert [block["text"][:2] for block in found[-4:]] == ["合：", "甲："] * 2


def test_what_hangs_below_its_first_line_is_one(outlined):
    rows = [
        "　　船工：约四五十岁，身量不高，说话很慢，眼睛总看着水面，",
        "　　　　　旧棉袄扣到领口，脚上一双胶鞋，腰里别一串钥",
        "　　　　　匙，提着一盏马灯。",
        "　　码头在镇子的东边，石阶下面拴着两条船，有一条是漏的，",
        "　　没有人去修它。",
    ]
    found = [block["text"] for block in outlined("\n".join(["渡口", "", *3 * rows]))["blocks"]]
    assert [text[:2] for text in found] == ["船工", "码头"] * 3


def test_labelled_lines_are_not_joined_with_each_other(outlined):
    groups = ["静水组：费小舟、罗田、严一苇、季北、鲁小钟、蒲草", "动水组：凌见川、邹渡、费帆"]
    rows = [
        "船模长度不超过六十厘米，动力不限，但是不得使用明",
        "火；选手不得下水，裁判可以下水，打捞时间计入成绩",
    ]
    found = outlined("\n".join(["船模赛", "", *rows, *rows, *groups]))["blocks"]
    assert [block["text"] for block in found[-2:]] == groups


def test_a_page_ends_within_a_paragraph(outlined):
    rows = WRAPPED.strip().split("\n")
    rows.insert(rows.index("XP 系统，开机要泡一碗面的工夫。我劝人换，人家都"), "")
    text = "\n".join(rows).replace(
        "最常见的毛病是慢。十年前的机器，装的还是 Windows",
        "最常见的毛病是慢。十年前的机器，装的还是老的视窗",
    )
    text = text.replace("XP 系统，", "那种系统，")
    assert len(outlined(text)["blocks"]) == 2


STORY = "正文写到这里就结束了，后面还有一句话，渡口的灯亮了一夜。"
LONG = "渡口的灯亮了一整夜，老周坐在船头守着它，等到天亮也没有人来，他只好收了缆绳和船桨，"


def test_a_long_line_that_ends_with_a_comma_goes_on(outlined):
    rest = "又把灯油倒回桶里。"
    found = outlined(f"渡口\n\n{STORY}\n{LONG}\n{rest}\n{STORY}\n")["blocks"]
    assert LONG + rest in [block.get("text") for block in found]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (LONG, "渡口年鉴"),
        (LONG, "一、灯油够不够？够。"),
        ("渡口的灯亮了一整夜，老周坐在船头守着，", "等到天亮也没有人来，"),
    ],
)
def test_labels_numbers_and_what_follows_a_short_one_do_not(outlined, above, below):
    found = outlined(f"渡口\n\n{STORY}\n{above}\n{below}\n{STORY}\n")["blocks"]
    assert above + below not in str(found)


def test_items_and_free_verse_that_end_with_commas_stay_apart(outlined):
    for rest in (["救生衣四十二件，", "白漆两桶，灰漆一桶，"], [LONG[::-1][1:] + "，", LONG]):
        found = outlined("\n".join(["渡口", "", STORY, "", LONG, *rest, "", STORY, ""]))["blocks"]
        assert LONG + rest[0] not in str(found)


def test_short_items_say_nothing_of_how_lines_were_cut(outlined):
    rows = [
        "上週末一個人騎車去渡口，路上看到三隻山羊，都站在石頭上，好像在等誰，也不",
        "怕人。\n",
        "* 船票（含腳踏車）：十二元\n* 住宿（渡口旅社）：三百元\n* 茶水（自己帶的）：沒有花錢\n",
        "回來的時候逆風，時速掉到十二，到燈塔的時候天已經黑了，燈亮著，不過沒有人",
        "在。\n",
    ]
    found = outlined("渡口的燈\n\n" + "\n".join(rows))["blocks"]
    assert [block["type"] for block in found] == ["paragraph", "list", "paragraph"]


CUT = (
    "河边的粮站关了十六年，去年春天，镇里把最里头的",
    "一间仓房收拾出来，刷了墙，装了灯，摆上十二个书",
    "架，叫作图书角，来的人先是孩子，后来才有老人。",
)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_label_below_a_full_line_that_ends_a_sentence_is_no_end_of_it(outlined, gap):
    lines = [*CUT, "还书的日子", *CUT, "有个男孩年年逾期。", *CUT, "他笑了。"]
    blocks = outlined(gap.join(["粮站里的图书角", "文/何小满", "", *lines, ""]))["blocks"]
    whole = "".join(CUT)
    assert [block["text"] for block in blocks] == [
        whole,
        "还书的日子",
        f"{whole}有个男孩年年逾期。",
        f"{whole}他笑了。",
    ]


COLUMN = (
    "　　渡口镇的船坏了三回，修了三\n回，三个村的人都在岸上等着，谁\n"
    "也不肯先走，船老大急得直跺脚。\n"
    "　　第二天，船真的修好了，三个\n村的人一起过了河，谁也没有掉进\n水里。\n"
)


def test_a_line_below_a_full_one_that_breaks_off_is_wrapped():
    page = laid_out(lines(COLUMN, 0)[0])
    assert [is_wrapped(page, number) for number in range(6)] == [
        False,
        True,
        True,
        False,
        True,
        True,
    ]


def test_where_lines_were_not_cut_none_is_wrapped():
    page = laid_out(lines("渡口镇的船坏了三回，修了三回\n等着\n谁也不肯先走。\n", 0)[0])
    assert not any(is_wrapped(page, number) for number in range(3))


@pytest.mark.parametrize("blank", ["\n", "\n\n"])
def test_a_letter_ends_in_lines_of_its_own_though_empty_ones_stand_between_all(outlined, blank):
    rows = [
        "　　老邮局在西街的尽头，门脸只有一间半，",
        "绿漆的柜台高得小孩子够不着。每天上午十点",
        "县里的车送来邮袋，下午三点再把寄出的带走",
        "，风雨不误。",
        "　　建议把柜台留下来，改作小卖部也好，名",
        "称就叫“旧邮局”，我第一个去买东西，请速办。",
        "此致",
        "敬礼！",
    ]
    texts = [
        block["text"] for block in outlined("关于柜台\n\n" + blank.join(rows) + "\n")["blocks"]
    ]
    assert texts[1].endswith("请速办。")
    assert texts[2].startswith("此致")


def test_a_question_goes_on_behind_the_end_of_a_page(outlined):
    rows = [
        "　　老邮局在西街的尽头，门脸只有",
        "一间半，绿漆的柜台高得孩子够不着，",
        "每天上午十点，县里的车送来邮袋，",
        "司机下来问一句，站在柜台边的人里",
        "\n- 32 -\n",
        "有人问：今天还有没有信？",
        "　　下午三点再把寄出的带走，风雨",
        "不误，一直到一九九六年。",
    ]
    texts = [block["text"] for block in outlined("旧柜台\n" + "\n".join(rows) + "\n")["blocks"]]
    assert texts[0].endswith("柜台边的人里有人问：今天还有没有信？")


@pytest.mark.parametrize("mark", ["➢", "▶", "▪"])
def test_a_bullet_begins_a_line_of_its_own_below_a_full_one(outlined, mark):
    rows = [
        "今年秋天雨水多，上游两座渡口停航九天，影响最大的是：",
        f"{mark} 上渡的班船减了一半，赶集的人要绕到石桥那边去，来回多",
        "走四里路；",
        f"{mark} 下渡的灯台进了水；",
        "渡口管理处说，等水退到警戒线以下，先修灯台，再加开早晚两班",
        "船，把积下的货运完。",
    ]
    blocks = outlined("渡口水情\n" + "\n".join(rows) + "\n")["blocks"]
    assert [block["type"] for block in blocks] == ["paragraph", "list", "paragraph"]
    assert blocks[1]["items"][1] == "下渡的灯台进了水；"


@pytest.mark.parametrize(
    ("last", "blocks"),
    [
        ("（选自《渡口》，有删改）", 3),
        ("（写完这一篇，老何就走了。）", 2),
        ("（他走以后）再也没有人来过。", 2),
    ],
)
def test_whence_a_text_is_stands_in_brackets_of_its_own_below_a_full_line(outlined, last, blocks):
    cut = [
        "　　修船的来得早，天还是青的，他",
        "把工具箱放在石阶上，一样一样往外",
        "拿。锤子最先，刨子最后，中间是一",
        "卷麻丝，一罐桐油，还有半截蜡烛。",
        "　　后来桥修好了，修船的不来。有",
        "一年涨水，老何站在渡口，忽然问：",
        "他的锤子，是不是还在谁家的屋里。",
        last,
    ]
    found = outlined("\n".join(["修船", *cut]) + "\n")
    assert len(found["blocks"]) == blocks


NARROW = """　　九月的渡口，芦花刚刚开。区
水管站的屏幕上，一万七千亩水田
被划成四百多个小格，每一格用了
多少水、还剩多少水，清清楚楚。
"""


@pytest.mark.parametrize(
    "signed",
    [
        "本报记者 端木青 通讯员 阿依\n努尔\n",
        "本报首席记者　何小满　通讯员　石一\n",
        "记者 何小满 通讯员 李二红\n",
    ],
)
def test_who_reports_goes_on_no_subtitle_in_narrow_columns(outlined, signed):
    subtitle = "——青湾市渡口区节水灌溉改革见闻"
    found = outlined(f"从“等雨来”到“算雨用”\n{subtitle}\n{signed}{NARROW * 3}")
    assert found["subtitle"] == subtitle
    assert len(found["byline"]) == 2
    assert len(found["blocks"]) == 3


def test_a_reporter_within_a_sentence_goes_on(outlined):
    told = (
        "　　几天前在渡口旁边的小船上面，\n本报记者 何小满看见老船工还在\n"
        "修那条旧船，桨靠在船舷上。\n"
    )
    found = outlined(f"渡口的水\n何小满\n{NARROW * 3}{told}")
    assert "上面，本报记者 何小满看见" in found["blocks"][-1]["text"]


def test_a_line_whose_number_is_the_next_begins_an_item_though_a_clause_is_open(outlined):
    told = (
        "1 老周带着他所有的船和灯来到渡口，就在河边住下来了，那时河上还没有桥，",
        "2 老周把他的儿子，孙子，女儿，孙女，并他的徒弟，一同带到了渡口来。",
        "3 来到渡口的人，名字记在下面，老周和他的徒弟，大徒弟是何小满。",
        "4 徒弟们都会撑船，会补网，也会在夜里点灯，没有一个人说过苦。",
    )
    found = outlined("渡口记\n\n第一章\n\n" + "\n".join(told) + "\n")
    kept = [
        text for block in found["blocks"] for text in block.get("items", [block.get("text", "")])
    ]
    assert all(any(line[2:] == text.removeprefix(line[:2]) for text in kept) for line in told)


@pytest.mark.parametrize("who", ["本报记者 何小满", "记者 何小满 走到渡口的时候看见船都停着"])
def test_a_reporter_amid_a_sentence_of_clauses_goes_on(outlined, who):
    told = "　　老船工说，水退了以后灯才会\n亮起来，说这话的时候青湾社的\n"
    found = outlined(f"渡口的水\n石一红\n{NARROW * 3}{told}{who}\n站在岸上，没有说话。\n")
    assert found["byline"] == ["石一红"]
    assert any("青湾社的" + who[:4] in block["text"] for block in found["blocks"])


@pytest.mark.parametrize("label", ["三更", "岸上的人"])
def test_a_label_below_a_full_line_that_ends_goes_on_no_paragraph_that_is_set_in(outlined, label):
    rows = (
        "　　渡口的灯是上个月才换的，从前那一",
        "盏挂了四十年，灯罩上有一道裂，下雨",
        "的时候滴水，老周拿碗接着用来浇花。",
    )
    found = outlined("\n".join(["渡口的灯", "何小满", *rows, label, *rows, *rows]) + "\n")
    assert label in [block["text"] for block in found["blocks"]]
    last = outlined("\n".join(["渡口的灯", "何小满", *rows[:2], rows[2][:-1], "就这样。", *rows]))
    assert any(block["text"].endswith("浇花就这样。") for block in last["blocks"])


def test_lines_cut_by_counting_characters_go_on_behind_digits(outlined):
    rows = (
        "　　去年春天渡口翻修，在旧墙里找到",
        "一只木箱，里面有一封信，邮戳写着",
        "1953年8月21日，收信人：桥头",
        "村，王建国。",
        "　　信上只有一句话，说灯还亮着，叫",
        "他早一点回来，不要等到水涨。",
    )
    found = outlined("\n".join(["渡口的信", "何小满", *rows, *rows]) + "\n")
    assert found["blocks"][0]["text"].endswith("桥头村，王建国。")
    assert len(found["blocks"]) == 4


def cut(text, size=28):
    """``text``, hard-wrapped at ``size`` characters a line."""
    return "\n".join(
        row[at : at + size] for row in text.split("\n") for at in range(0, len(row) or 1, size)
    )


TOLD = (
    "河湾镇的旧粮站空了十一年，去年冬天镇上把它改成图书馆，粮仓里摆了三千册书，原来过磅的地方放"
    "了两排桌椅，晚上八点还亮着灯，附近村里的孩子放了学就来。"
)


@pytest.mark.parametrize(
    "line",
    [
        "链接：家里有旧书的，可以送到粮站东门的木箱里，书脊完好、不缺页的都收，收到以后馆里会寄一张印着粮仓的书签。",
        "上期回顾：老邵把粮站的钥匙交给了何小满，何小满没有接，说等书到齐了再说，老邵就把钥匙挂在了磅秤上。",
        "#旧粮站#的灯亮了以后，第一个进来的是卖豆腐的老阮，他不认得几个字，只是想看看粮仓里面变成了什么样子。",
    ],
)
def test_of_a_line_that_was_cut_nothing_is_lost_though_it_begins_as_sites_write(outlined, line):
    found = outlined(cut(f"粮站里的图书馆\n{TOLD}\n{TOLD}\n{line}\n{TOLD}\n{TOLD}\n"))
    said = "".join(str(block) for block in found["blocks"])
    assert line in said


def test_what_a_site_says_on_two_lines_is_known_when_it_is_whole(outlined):
    says = "本网站之文字、图片及影音，非经授权，不得转载、公开播送或公开传输及利用，违者必究。"
    found = outlined(cut(f"粮站里的图书馆\n{TOLD}\n{TOLD}\n{TOLD}\n{says}\n"))
    assert [block["text"] for block in found["blocks"]] == [TOLD, TOLD, TOLD]


def test_behind_who_reports_the_first_sentence_goes_on(outlined):
    told = f"本报讯（记者何小满　通讯员石一川）旧粮站上{TOLD}"
    found = outlined(cut(f"粮站里的图书馆\n{told}\n{TOLD}\n{TOLD}\n", 20))
    assert found["blocks"][0]["text"] == told
    assert found["byline"] == ["何小满", "石一川"]


ACCOUNT = """船队的账本放在岸上的木箱里，钥匙由三个人轮着管，每
月的最后一天，大家坐在一起对账，少一分钱也要找到为
止，这个规矩从建队那天起没有改过。
"""


@pytest.mark.parametrize("row", ["发布者：何小满 发布时间：2019-06-28 浏览：50", "2019-06-28"])
def test_a_row_of_facts_is_joined_with_no_line_about_it(outlined, row):
    found = outlined(f"渡口船队年终总结大会明天上午在渡口小学礼堂召开\n{row}\n{ACCOUNT}{ACCOUNT}")
    assert found["title"] == "渡口船队年终总结大会明天上午在渡口小学礼堂召开"
    assert found["date"] == "2019-06-28"
    assert found["blocks"][0]["text"].startswith("船队的账本")


def test_who_is_addressed_begins_a_line_below_a_full_title(outlined):
    title = "渡口镇人民政府关于做好汛期船只停靠管理工作的通知"
    found = outlined(f"{title}\n各村民委员会、各船队：\n{ACCOUNT}{ACCOUNT}")
    assert (found["title"], found["blocks"][0]["text"]) == (title, "各村民委员会、各船队：")


def test_names_of_houses_within_a_sentence_that_was_cut_begin_nothing(outlined):
    said = "会议决定，把下面的三件事情印成通知，在月底以前送到\n各村民委员会、各船队：\n"
    assert "送到各村民" in str(outlined(f"船队\n\n{ACCOUNT}{said}{ACCOUNT}")["blocks"])


def test_a_year_below_a_full_line_heads_what_follows(outlined):
    rows = ACCOUNT.replace("为\n止，这个规矩从建队那天起没有改过。", "它。")
    found = outlined(f"大事记\n1949年\n{rows}1950年\n{rows}")
    assert "它。1950年" not in str(found["blocks"])

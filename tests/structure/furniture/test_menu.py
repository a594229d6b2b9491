import pytest

PROSE = "正文写到这里就结束了，后面还有一句话，说的是渡口和灯。"
TITLE = "渡口的最后一班船在雾里靠了岸"


@pytest.mark.parametrize(
    "line",
    [
        "关于我们 | 船期公告 | 法律声明 | 渡口邮箱",
        "青湾概况｜渡口动态｜船民风采｜联系我们",
        "今日渡口 社論 評論 專題報導 船民廣場 回首頁",
        "About | Ferries | Harbour news | Jobs",
    ],
)
@pytest.mark.parametrize("place", ["above", "below"])
def test_a_row_of_short_words_is_a_menu(outlined, line, place):
    parts = [TITLE, PROSE, PROSE]
    parts.insert(0 if place == "above" else 3, line)
    found = outlined("\n\n".join(parts) + "\n")
    assert (found["title"], found["furniture"]) == (TITLE, [line])


@pytest.mark.parametrize(
    "line",
    [
        "何小满 | 李二 | 王小红 | 赵四",
        "春 | 夏，秋 | 冬天里的渡口",
        "2021-03-05 | 青湾网 | 来源：渡口报",
        "唱 这 首 歌 给 渡 口 的 灯",
        "阿木 | 西柚 | 米粒",
        "春天 | 夏天 | 秋天",
        "春天 | 夏天 | 秋天 | 冬天 | 又一个春天",
        "记者：何小满 | 编辑：李二 | 校对：王小红",
    ],
)
def test_names_facts_and_spaced_verse_are_no_menu(outlined, line):
    found = outlined(f"{TITLE}\n\n{PROSE}\n\n{PROSE}\n\n{line}\n")
    assert found["furniture"] == []


def test_a_row_within_the_text_stays(outlined):
    line = "渡口 | 船 | 灯 | 雾"
    found = outlined(f"{TITLE}\n\n{PROSE}\n\n{line}\n\n{PROSE}\n")
    assert found["furniture"] == []


def test_rows_below_each_other_are_a_table(outlined):
    found = outlined(f"{TITLE}\n\n{PROSE}\n\n船 | 时刻 | 码头\n早班 | 六点 | 东岸\n")
    assert found["furniture"] == []


COLUMN = "青湾日报\n渡口读书网\n文摘报\n出版社\n教育\n书摘\n"


@pytest.mark.parametrize(
    "column",
    [
        "何小满\n李二\n王小红\n赵四\n孙六\n周七\n",
        "月落渡口乌啼\n江枫对着渔火\n姑苏城外有寺\n夜半钟声到船\n青湾日报夜读\n",
        "竹篮\n一只旧船\n灯\n雾里来的人\n绳子\n",
        "船\n灯火\n水手们\n新闻\n雾\n",
    ],
)
def test_people_verse_and_things_below_the_text_stay(outlined, column):
    found = outlined(f"{TITLE}\n\n{PROSE}\n\n{PROSE}\n\n{column}")
    assert found["furniture"] == []


def test_a_column_that_a_line_announces_stays(outlined):
    found = outlined(f"{TITLE}\n\n{PROSE}\n\n{PROSE}渡口现有：\n{COLUMN}")
    assert found["furniture"] == []


def test_a_column_ends_where_an_empty_line_parts_it(outlined):
    ending = ["灯亮了", "雾散了", "天也亮了"]
    prose = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
    found = outlined("\n".join(["渡口的灯", "", prose, "", *ending, "", "点赞", "在看"]) + "\n")
    assert not set(ending) & set(found["furniture"])


def test_a_first_line_of_words_with_a_place_among_them_is_the_title(outlined):
    title = "Harbour Magazine 日本 Ferry 会議 2006 特別号発行"
    found = outlined(f"{title}\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["furniture"]) == (title, [])


LONG = "青湾日报社概况 | 关于青湾网 | 报网动态 | 联系我们 | 法律声明 | 青湾网邮箱 | 网站地图"


@pytest.mark.parametrize("below", ["", "\n青湾日报版权所有"])
def test_a_row_of_links_as_long_as_a_paragraph_is_a_menu_at_the_end(outlined, below):
    found = outlined(f"{TITLE}\n\n{PROSE}\n\n{PROSE}\n\n{LONG}\n{below}\n")
    assert LONG in found["furniture"]


def test_a_row_of_links_with_more_words_between_its_strokes_is_a_menu_at_the_top(outlined):
    row = "新闻 | 体育 | 娱乐 | 首页 | 登录 | 少儿 | 电视指南 | 社区 论坛 博客 播客 | 手机 MP4"
    found = outlined(f"{row}\n{TITLE}\n2024-03-05 10:20 来源：青湾网\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["furniture"][:1]) == (TITLE, [row])


@pytest.mark.parametrize(
    "row",
    [
        "渡口的雾 | 渡口的灯 | 渡口的船 | 渡口的人 | 渡口的夜 | 渡口的雪 | 渡口的风",
        "春天的渡口，有人来 | 夏天的渡口，有人走 | 秋天的渡口，没有人，登录 | 冬天的渡口，首页",
    ],
)
def test_a_row_of_other_words_stays(outlined, row):
    found = outlined(f"{TITLE}\n\n{PROSE}\n\n{PROSE}\n\n{row}\n")
    assert row not in found["furniture"]


@pytest.mark.parametrize(
    "rows",
    [
        "城市|北京|上海|广州|深圳|成都\n船票|3|4|5|6|7",
        "部门|教育|文化|体育|财经|科技\n人数|3|4|5|6|7",
        "功能|登录|注册|搜索|评论|分享\n上线|是|是|否|否|是",
        "| 城市 | 北京 | 上海 | 广州 | 体育 |\n|---|---|---|---|---|\n| 船票 | 3 | 4 | 5 | 6 |",
        (
            "学号|姓名|语文|数学|外语|物理|化学|生物|历史|地理|政治|总分|平均分|名次|备注|评语\n"
            "1|何小满|90|80|70|60|90|80|70|60|90|700|80|1|无|好"
        ),
    ],
)
@pytest.mark.parametrize("below", ["", f"\n{PROSE}"])
def test_the_head_of_a_table_is_no_menu(outlined, rows, below):
    found = outlined(f"{TITLE}\n{PROSE}\n{PROSE}\n{rows}{below}\n")
    assert found["furniture"] == []
    assert any(block["type"] == "table" for block in found["blocks"])


def test_a_song_between_strokes_is_no_menu(outlined):
    song = (
        "船儿摇呀摇呀摇|摇到外婆桥边停|外婆对着我笑笑|叫我一声好宝宝|糖一包呀果一包|吃了回家别忘掉"
    )
    found = outlined(f"渡口的歌\n{song}\n{PROSE}\n{PROSE}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "line",
    [
        "渡口电视台　记者　区凤　石岩　　编辑　朱成",
        "渡口电视台 记者 何小满 编辑 朱成",
        "渡口新聞網　記者　區鳳　攝影　石岩",
        "渡口网　摄影　何小满　编辑　石岩",
    ],
)
def test_people_behind_their_house_are_no_menu(outlined, line):
    found = outlined(f"{TITLE}\n\n{line}\n\n{PROSE}\n\n{PROSE}\n")
    told = found["byline"] + [name for one in found["credits"] for name in one["names"]]
    assert (found["furniture"], len(told) > 1) == ([], True)


@pytest.mark.parametrize(
    "line",
    [
        "渡口网　编辑　推荐　记者　专栏",
        "渡口新闻网　首页　记者　编辑　专题　评论",
        "首页 新闻 记者 社区 编辑 论坛",
    ],
)
def test_a_menu_may_have_words_for_people(outlined, line):
    assert outlined(f"{TITLE}\n\n{line}\n\n{PROSE}\n\n{PROSE}\n")["furniture"] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "首页新闻国内国际社会财经体育娱乐科技教育",
        "网站首页学校概况机构设置师资队伍人才培养科学研究",
        "首頁即時國際財經社會娛樂體育生活旅遊健康",
    ],
)
def test_a_menu_may_have_lost_its_gaps(outlined, line):
    found = outlined(f"{line}\n\n{TITLE}\n\n2021-03-05 来源：青湾报\n\n{PROSE}\n\n{PROSE}\n")
    assert found["title"] == TITLE
    assert line in found["furniture"]


@pytest.mark.parametrize(
    "title",
    [
        "国际财经媒体社会新闻教育论坛在青湾举行",
        "科技财经法治教育文化体育卫生八方面实事公布",
        "文化教育体育旅游健康科技六大板块",
    ],
)
def test_a_headline_of_such_words_stays(outlined, title):
    found = outlined(f"{title}\n\n2021-03-05 来源：青湾报\n\n{PROSE}\n\n{PROSE}\n")
    assert found["title"] == title


@pytest.mark.parametrize("gap", ["\t", "  "])
def test_the_rows_of_a_table_below_the_text_stay(outlined, gap):
    rows = [
        "序号|申请人|所在社区|家庭人口|保障方式",
        "1|丁某兰|东门社区|3|实物配租",
        "2|郝某武|东门社区|2|租赁补贴",
        "3|庹某英|澧水社区|1|实物配租",
    ]
    text = "经个人申请、社区初审，现将第三批保障对象名单公示如下，公示期为七天。"
    found = outlined(f"关于保障对象的公示\n\n{text}\n\n" + "\n".join(rows).replace("|", gap) + "\n")
    assert found["furniture"] == []
    assert len(found["blocks"][-1]["rows"]) == 4


def test_the_names_of_a_table_without_numbers_stay(outlined):
    rows = ["姓名\t单位\t社区\t服务\t职务", "丁某兰\t东门小学\t东门\t图书\t队长"] * 2
    text = "志愿者名单已经定下来，名单里的人下周一到社区报到，带上身份证。"
    found = outlined(f"志愿者名单\n\n{text}\n\n" + "\n".join(rows) + "\n")
    assert found["furniture"] == []


def test_a_row_of_so_many_links_as_no_line_of_text_is_long_is_no_text(outlined):
    row = "时政 地方 法治 人事 理论 国际 军事 港澳 台湾 财经 汽车 房产 教育 科技 能源 论坛 图片"
    found = outlined(f"{row}\n渡口的灯又亮了\n2020-02-19 20:29 来源： 青湾报\n{PROSE}\n{PROSE}\n")
    assert found["title"] == "渡口的灯又亮了"
    assert found["furniture"] == [row]


def test_a_song_of_as_many_words_stays(outlined):
    song = " ".join(["江上的灯", "照着船", "船上的人", "看着岸"] * 5)
    found = outlined(f"渡口谣\n\n{song}\n\n{PROSE}\n")
    assert found["blocks"][0]["text"].replace(" ", "") == song.replace(" ", "")


@pytest.mark.parametrize(
    "line",
    ["青湾在线观看,渡口高清视频,河湾免费影院,南陵字幕", "渡口一区|青湾精品|河湾视频|云阜影院"],
)
def test_key_words_of_films_above_a_text_go_though_it_has_no_title(outlined, line):
    text = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    found = outlined(f"{line}\n{text}\n{text}\n")
    assert (found["title"], found["furniture"]) == (None, [line])


def test_a_first_line_that_tells_of_films_stays(outlined):
    text = "那年我们看过在线的视频,也看过免费的电影,字幕都是自己做的,影院早就关了。"
    assert text in str(outlined(f"{text}\n{text[:-4]}开着。\n")["blocks"])

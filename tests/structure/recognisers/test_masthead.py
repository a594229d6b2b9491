import pytest

PROSE = "　　渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"


@pytest.mark.parametrize(
    ("head", "source", "date"),
    [
        ("《青湾日报》2020年8月11日 第3版", "青湾日报", "2020-08-11"),
        ("青湾日报　2020年8月11日　星期二　第3版：要闻", "青湾日报", "2020-08-11"),
        ("A03版 副刊 | 青湾晚报 | 2020-08-11", "青湾晚报", "2020-08-11"),
        ("《山溪》杂志 民國109年8月11日 03版", "山溪", "2020-08-11"),
        ("渡口商报 8月11日 星期二 第A3版", "渡口商报", None),
        ("青灣館訊 第三十八期 93年6月", "青灣館訊", None),
        ("桥头镇报 (3版)", "桥头镇报", None),
        ("《渡口学院报》", "渡口学院报", None),
        ("《 青湾日报 》（ 2020年08月11日　第 05 版）", "青湾日报", "2020-08-11"),
        ("第 12 卷　第 3 期　　　青湾学院学报　　　Vol.12　No.3", "青湾学院学报", None),
        ("青湾学院学报（教育科学版）　第36卷第4期　2022年8月", "青湾学院学报", None),
        ("2020年8月11日 星期二　社區新聞 B2", None, "2020-08-11"),
        ("青湾周刊　2020年8月11日　B4", "青湾周刊", "2020-08-11"),
        ("青湾文艺　2020年第3期　短篇小说", "青湾文艺", None),
        ("青湾周报 Ferry Weekly　第612期　Tuesday, August 11, 2020", "青湾周报", "2020-08-11"),
        (
            "西岸华侨周报 West Bank Chinese Weekly　第612期　Aug. 11, 2020",
            "西岸华侨周报",
            "2020-08-11",
        ),
        ("04版 · 来信", None, None),
    ],
)
@pytest.mark.parametrize("title", ["老码头里唱起了渔歌", "撑船人"])
def test_the_head_of_a_page_says_whence_and_when_and_is_no_title(
    outlined, head, source, date, title
):
    found = outlined(f"{head}\n{title}\n本报记者　何小满\n\n{PROSE}\n{PROSE}\n")
    assert (found["title"], found["date"]) == (title, date)
    assert found["byline"] == ["何小满"]
    assert [block["text"] for block in found["blocks"]] == [PROSE.strip()] * 2
    assert found["source"] == source or head == f"《{source}》"


def test_kicker_title_and_subtitle_stand_below_the_head_of_a_page(outlined):
    head = "《青湾日报》2020年8月11日 第3版\n“渡口百年”系列报道之三\n"
    found = outlined(f"{head}老码头里唱起了渔歌\n——青湾盘活旧码头见闻\n\n{PROSE}\n{PROSE}\n")
    assert (found["title"], found["subtitle"]) == ("老码头里唱起了渔歌", "——青湾盘活旧码头见闻")


@pytest.mark.parametrize(
    ("first", "below"),
    [
        ("《渡口》2020年8月11日", "何小满"),
        ("渡口周刊 第12期", "本期话题"),
        ("渡口周报 第12期", "一、要闻"),
        ("工作简报 第12期", "青湾区教育局办公室　　2020年8月11日"),
        ("青湾文艺 2020年第3期", "目录"),
        ("青湾文艺 2020年第3期 短篇小说", "1"),
        ("第2版 序言", PROSE),
        ("最后一班晚报 第3版", PROSE),
        ("我的校报 第3版", "何小满"),
    ],
)
def test_what_is_called_so_itself_keeps_its_title(outlined, first, below):
    found = outlined(f"{first}\n{below}\n{PROSE}\n{PROSE}\n")
    assert found["title"] == first


@pytest.mark.parametrize("bulletin", ["渡口天气快报", "渡口工作动态", "渡口水情简报"])
@pytest.mark.parametrize("issue", ["第97期（总第1203期）", "第3期"])
def test_the_number_of_a_bulletin_is_no_title_where_its_day_and_one_follow(
    outlined, bulletin, issue
):
    head = f"{bulletin}\n{issue}\n渡口气象台　2022年12月15日\n"
    found = outlined(f"{head}明天起江面有大风\n{PROSE}\n{PROSE}\n")
    assert found["title"] in {"明天起江面有大风", bulletin}
    assert found["date"] == "2022-12-15"


def test_a_paper_and_its_day_above_text_are_no_title(outlined):
    found = outlined(f"《青湾日报》2020年8月11日 第3版\n{PROSE}\n{PROSE}\n")
    assert len(found["blocks"]) == 2


def test_authors_with_their_notes_and_a_number_may_stand_below_the_head_of_a_journal(outlined):
    head = "第 12 卷　第 3 期　　　青湾学院学报　　　Vol.12　No.3\n文章编号：1000-0000（2019）04-05"
    below = "何小满1，李二红2*\n（1. 青湾学院；2. 渡口学校）"
    found = outlined(f"{head}\n渡口候船空间的使用调查\n{below}\n\n{PROSE}\n{PROSE}\n")
    assert (found["title"], found["source"]) == ("渡口候船空间的使用调查", "青湾学院学报")
    assert found["byline"] == ["何小满", "李二红"]


def test_a_part_of_a_paper_with_its_page_alone_is_no_source(outlined):
    found = outlined(f"读书周刊　B4\n在账本里读出一条船\n何小满\n\n{PROSE}\n{PROSE}\n")
    assert (found["title"], found["source"]) == ("在账本里读出一条船", None)


@pytest.mark.parametrize(
    ("head", "title", "byline"),
    [
        ("第二版\n石小满", "第二版", ["石小满"]),
        ("第二版", "第二版", []),
        ("第二版\n渡口的灯换了\n石小满", "渡口的灯换了", ["石小满"]),
        ("A3版\n渡口的灯换了", "渡口的灯换了", []),
        ("03版\n渡口的灯换了", "渡口的灯换了", []),
    ],
)
def test_the_number_of_a_page_is_a_title_where_there_is_no_other(outlined, head, title, byline):
    prose = "渡口的灯是上个月才换的，夜里看不见对岸，船工就在竹竿上挂了一盏马灯。"
    found = outlined(f"{head}\n\n{prose}\n\n{prose}\n")
    assert (found["title"], found["byline"]) == (title, byline)


def test_the_number_of_a_page_above_a_report_is_none(outlined):
    prose = "渡口的灯是上个月才换的，夜里看不见对岸，船工就在竹竿上挂了一盏马灯。"
    found = outlined(f"第二版\n\n本报讯　{prose}\n\n{prose}\n")
    assert (found["title"], found["furniture"]) == (None, ["第二版"])


JOURNAL = """{head}
文章编号：1000-0000（2019）04-0052-05
渡口小学课间走廊空间的使用调查
{names}
（1. 青湾学院教育系；2. 青湾县教师学校）
摘要：以三所小学为对象，记录了二十个课间，发现学生很少去操场，多在走廊里站着。
关键词：课间；灯
1　研究方法
每个课间在固定位置拍摄照片四张，拍摄前一周学生已经熟悉镜头，不再围观。
"""


@pytest.mark.parametrize(
    ("head", "source"),
    [
        ("第 31 卷　第 4 期　　　　青湾学院学报　　　　Vol.31　No.4", "青湾学院学报"),
        ("青湾学院学报（教育科学版）　第36卷第4期　2022年8月", "青湾学院学报"),
        ("2021年第4期　　　　　渡口社会研究　　　　　总第112期", "渡口社会研究"),
        ("第 12 卷 第 3 期　　　　渡口农业科学　　　　2020 年 6 月", "渡口农业科学"),
    ],
)
@pytest.mark.parametrize("names", ["袁小静1，卢国庆2", "袁小静"])
def test_a_journal_heads_its_paper_with_volume_and_number(outlined, head, source, names):
    found = outlined(JOURNAL.format(head=head, names=names))
    assert (found["title"], found["source"]) == ("渡口小学课间走廊空间的使用调查", source)


@pytest.mark.parametrize("head", ["第四期学报编辑部的灯", "学报第四期", "Vol.4　渡口的灯"])
def test_a_title_that_names_a_number_stays(outlined, head):
    prose = "每个课间在固定位置拍摄照片四张，拍摄前一周学生已经熟悉镜头，不再围观。"
    assert outlined(f"{head}\n袁静\n\n{prose}\n")["title"] == head


WIDE = "　" * 6


@pytest.mark.parametrize(
    "head",
    [
        (
            f"第41卷　第3期{WIDE}青湾学院学报（自然科学版）{WIDE}Vol. 41　No. 3\n"
            f"2020年9月{WIDE}Journal of Qingwan Normal College{WIDE}Sep. 2020\n"
            "文章编号：0000-0000(2020)03-0051-04\n"
        ),
        (
            f"第41卷第3期{WIDE}青湾学院学报{WIDE}Vol.41 No.3\n"
            f"2020年9月{WIDE}Journal of Qingwan College{WIDE}September 2020\n"
        ),
        f"青湾学院学报{WIDE}2020年第3期\nJournal of Qingwan College{WIDE}Sep. 2020\n",
    ],
)
def test_a_journal_is_named_in_both_languages_above_the_title(outlined, head):
    below = "何小满1，李二红2*\n（1. 青湾学院；2. 渡口学校）"
    found = outlined(f"{head}\n渡口候船空间的使用调查\n{below}\n\n{PROSE}\n{PROSE}\n")
    assert found["title"] == "渡口候船空间的使用调查"
    assert found["byline"] == ["何小满", "李二红"]


@pytest.mark.parametrize(
    ("names", "below"),
    [
        ("檀小庸1　柯二红2", "（1. 青湾县博物馆　2. 渡口师范学院历史系）"),
        ("檀小庸¹，柯二红²*", "1. 青湾大学；2. 渡口学院"),
        ("檀小庸1,2　柯二红1", "（1. 青湾大学，青湾 100000；2. 渡口学院，渡口 100001）"),
    ],
)
def test_numbers_behind_names_tell_who_wrote_in_a_journal(outlined, names, below):
    head = "青湾文博　2022年第3期（总第41期）\n渡口旧灯口沿工艺小识"
    found = outlined(f"{head}\n{names}\n{below}\n\n{PROSE}\n{PROSE}\n")
    assert (found["title"], found["source"]) == ("渡口旧灯口沿工艺小识", "青湾文博")
    assert found["byline"] == ["檀小庸", "柯二红"]


@pytest.mark.parametrize("rows", ["红豆1　绿豆2\n鸡蛋3　牛奶4", "王店3　李家2　檀木5"])
def test_numbers_behind_other_words_name_nobody(outlined, rows):
    assert outlined(f"渡口小学一周食谱\n{rows}\n{PROSE}\n{PROSE}\n")["byline"] == []


LAST = "青湾镇小学“我给渡口写份档案”活动落幕"
TOLD = (
    "　　为期两个月的实践活动昨天在学校礼堂落下帷幕，同学们走访了全镇的渡口，交出档案二十九份。\n"
)


@pytest.mark.parametrize(
    "head",
    [
        "校 园 简 报\n2023年第12期（总第88期）\n青湾镇小学办公室编　　　2023年12月22日\n━━━━━━\n",
        "校园简报\n第12期\n青湾镇小学办公室编印　　　二〇二三年十二月二十二日\n──────\n",
        "工　作　简　报\n（第7期）\n青湾镇小学办公室　　　2023年12月22日\n\n",
        "青湾动态\n2023年第7期（总第107期）\n青湾镇小学办公室主办　　2023年12月22日\n",
        "会议纪要\n第7期\n青湾镇小学办公室　　2023年12月22日\n━━━━━━\n",
        "渡 口 之 声\n第7期\n青湾镇小学办公室编　　2023年12月22日\n━━━━━━\n",
        "简　　报\n第 7 期\n青湾镇小学办公室编\n2023年12月22日\n----------\n",
        "2023年第12期（总第88期）\n青湾镇小学办公室编　　2023年12月22日\n━━━━━━\n",
    ],
)
def test_a_bulletin_has_its_name_its_number_and_who_issues_it_above_the_title(outlined, head):
    found = outlined(f"{head}{LAST}\n{TOLD}{TOLD}")
    assert (found["title"], found["date"]) == (LAST, "2023-12-22")
    assert found["source"] == "青湾镇小学办公室"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("校 园 简 报\n何小满\n2023年12月22日\n", "校 园 简 报"),
        ("渡口简报\n2023年第12期\n", "渡口简报"),
        ("2023年第12期（总第88期）\n", "2023年第12期（总第88期）"),
        ("渡口的灯\n第12期\n青湾文学编辑部编\n灯的来历\n", "渡口的灯"),
    ],
)
def test_what_is_called_a_bulletin_is_a_title_where_none_follows(outlined, head, title):
    found = outlined(f"{head}{TOLD}{TOLD}")
    assert found["title"] == title
    assert found["furniture"] == []


def test_a_bulletin_whose_parts_have_heads_is_called_by_its_name(outlined):
    parts = f"路上的树\n{PROSE}\n{PROSE}\n桥下的水\n{PROSE}\n"
    found = outlined(f"护林工作简报\n2024年第5期\n青湾镇林业站编 2024年6月3日\n{parts}")
    assert (found["title"], found["furniture"]) == ("护林工作简报", [])
    heads = [block["text"] for block in found["blocks"] if block["type"] == "heading"]
    assert heads == ["路上的树", "桥下的水"]


def test_a_paper_of_a_database_gives_its_day_between_strokes(outlined):
    text = "冷库里的鱼一天出三回，装车的人从凌晨两点忙到天亮，手套一直是湿的。"
    head = "江岸冷链报 / 2018年 / 7月 / 11日 / 第003版"
    found = outlined(f"{head}\n冷库里的鱼一天出三回\n本报记者 何小满\n\n{text}\n{text}\n")
    assert (found["source"], found["date"]) == ("江岸冷链报", "2018-07-11")
    assert found["title"] == "冷库里的鱼一天出三回"

import pytest

from convert.structure.line import Line
from convert.structure.page import laid_out
from convert.structure.recognisers.form import is_form, is_paired

PROSE = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"


def page(*texts):
    return laid_out([Line(text, 0, number * 100) for number, text in enumerate(texts)])


def test_a_line_between_labels_of_forms_is_one_of_them():
    assert is_form(page("渡口的船", "地点：渡口镇", "主持：何小满", "票价：两元"), 2)


@pytest.mark.parametrize("below", ["编辑：李二", "渡口的灯亮了一整夜，没有人去关它。"])
def test_credits_and_text_make_no_form(below):
    assert not is_form(page("渡口的船", "作者：何小满", below), 1)


def test_people_and_houses_below_each_other_are_pairs():
    assert is_paired(page("渡口的人", "王大江/渔业合作社", "何小满/学校广播台"), 1)


@pytest.mark.parametrize("below", ["编辑/何小满", "船来了", "雾/灯/船"])
def test_one_pair_alone_is_none_of_several(below):
    assert not is_paired(page("渡口的人", "王大江/青湾日报", below), 1)


MINUTES = """渡口管理所会议纪要

时间：2023年4月10日下午2:30

地点：渡口二楼

主持：何小满

出席：王大江、李二

会议听取了渡口停航三日的情况，决定从明天早上起恢复开船，夜里两岸都要点灯。
"""


def test_a_form_with_empty_lines_between_all_lines_is_one(outlined):
    found = outlined(MINUTES)
    said = "".join(block.get("text", "") for block in found["blocks"])
    assert all(label in said for label in ("时间：", "地点：", "主持：", "出席："))


REVIEW = "船在夜里靠了岸，没有人来接，灯亮着，照着空空的石阶，一直照到天亮。"


def test_who_wrote_the_work_that_a_review_tells_of_is_not_its_author(outlined):
    work = "书　名：灯影\n作　者：乌兰\n版　本：江岸文艺出版社　2020年8月\n定　价：46.00元\n"
    head = "把盐写得像雪\n——读《灯影》\n刊于《青湾周刊》2020年11月8日\n\n"
    found = outlined(f"{head}{work}\n{REVIEW}\n\n{REVIEW}\n\n（文/卷耳）\n")
    assert (found["byline"], found["date"]) == (["卷耳"], "2020-11-08")
    assert all(line in str(found["blocks"]) for line in ("乌兰", "江岸文艺出版社"))


@pytest.mark.parametrize(
    "head",
    [
        "书名：灯影\n作者：何小满\n出版社：江岸文艺出版社\n",
        "灯影\n书名：灯影\n作者：何小满\n出版社：江岸文艺出版社\n",
        "渡口的灯\n作者：何小满\n出版日期：2020-08-01\n",
        "渡口的灯\n作者：何小满\n学校：青湾小学\n",
    ],
)
def test_what_a_text_says_of_itself_is_its_own(outlined, head):
    assert outlined(f"{head}\n{REVIEW}\n\n{REVIEW}\n")["byline"] == ["何小满"]


@pytest.mark.parametrize(
    "lines",
    [
        ("值班安排",),
        ("美术 周四", "书法 周五"),
        ("摄影 周三",),
        ("编辑-剪切", "编辑-撤销"),
        ("监督 电话",),
        ("设计 渡口",),
    ],
)
def test_what_only_looks_like_a_role_and_a_name_stays_in_the_text(outlined, lines):
    prose = "渡口的灯亮了一夜，船工们把缆绳收好，天亮以前都回到了江东的家里。"
    found = outlined("\n\n".join((f"渡口的早晨\n\n{prose}", "\n".join(lines))) + "\n")
    assert found["credits"] == []
    assert found["furniture"] == []


def test_roles_without_a_sign_are_credits_beside_a_sure_person(outlined):
    prose = "渡口的灯亮了一夜，船工们把缆绳收好，天亮以前都回到了江东的家里。"
    found = outlined(f"渡口之夜\n\n监制 李小红\n灯光 周三\n\n{prose}\n")
    assert [credit["names"] for credit in found["credits"]] == [["李小红"], ["周三"]]


LEAD = "二十七年里，他每两小时爬一次塔，看一次灯。去年冬天，机器替他上了塔。"
TEXT = f"{REVIEW}\n\n{REVIEW}岸上的人说，船还会来。"


@pytest.mark.parametrize(
    ("lines", "byline", "makers"),
    [
        (
            "文 | 本刊记者　何石　发自青湾\n编辑 | 叶知秋\n摄影 | 丁一楠",
            ["何石"],
            [("编辑", ["叶知秋"]), ("摄影", ["丁一楠"])],
        ),
        (
            "撰文／何小满　攝影／石一\n編輯／米粒",
            ["何小满"],
            [("攝影", ["石一"]), ("編輯", ["米粒"])],
        ),
        ("采写：何小满\n摄影：石一", ["何小满"], [("摄影", ["石一"])]),
    ],
)
def test_who_made_it_stands_below_the_lead(outlined, lines, byline, makers):
    found = outlined(f"守灯的人\n\n{LEAD}\n\n{lines}\n\n{TEXT}\n\n{TEXT}\n")
    assert found["byline"] == byline
    assert [(each["role"], each["names"]) for each in found["credits"]] == makers
    assert found["blocks"][0]["text"] == LEAD


@pytest.mark.parametrize(
    "lines",
    [
        "记者：您在塔顶待了几天？\n石一：三天。\n记者：怕吗？\n石一：不怕。",
        "文：你走吧。\n武：我不走。",
        "文：你来了。\n编辑：我来了。",
        "片名：渡口\n片长：九十分钟\n票价：两元",
    ],
)
def test_what_is_said_below_the_lead_makes_nothing(outlined, lines):
    found = outlined(f"守灯的人\n\n{LEAD}\n\n{lines}\n\n{TEXT}\n\n{TEXT}\n")
    assert (found["byline"], found["credits"]) == ([], [])


@pytest.mark.parametrize("stroke", "／/╱∕⁄")
def test_a_reporter_says_whence_below_a_picture(outlined, stroke):
    line = f"記者何雪娟{stroke}南渡報導"
    found = outlined(f"議員問燈塔的錢花在哪裡，要求說明。（青灣提供）\n\n{line}\n\n{TEXT}\n")
    assert found["byline"] == ["何雪娟"]


def test_the_stamp_of_a_site_is_no_form_below_a_title_with_a_colon(outlined):
    stamp = "时间:2016-04-08 13:20来源:青湾快报 作者:手机看新闻 点击:"
    found = outlined(f"渡口：灯又亮了\n\n{stamp}\n{TEXT}\n")
    assert (found["date"], found["source"]) == ("2016-04-08T13:20", "青湾快报")


@pytest.mark.parametrize(
    "box",
    [
        "《雨中的船》\n[葡] 若昂·雷瓦 著　何冬青 译\n渡口文艺出版社\n2021年9月　定价：58.00元",
        "《雨中的船》\n何小满 著\n青湾书局\n2021年",
        "【图书信息】\n《雨中的船》\n何小满 著　石一 绘\n青湾出版社2020年版\n定价：45元",
        "『雨の船』\n何小満 著\n青湾書房　1500円",
        "书名：雨中的船\n作者：何小满\n出版社：青湾出版社",
    ],
)
@pytest.mark.parametrize("is_above", [True, False])
def test_who_made_the_book_did_not_write_its_review(outlined, box, is_above):
    parts = (box, TEXT) if is_above else (TEXT, box)
    found = outlined("在一张地图上迷路\n\n乔木南\n\n" + "\n\n".join(parts) + "\n")
    assert (found["byline"], found["credits"]) == (["乔木南"], [])


def test_whose_own_book_it_is_signs_below_its_name(outlined):
    found = outlined(f"《雨中的船》\n何小满 著\n青湾出版社\n\n{TEXT}\n")
    assert found["byline"] == ["何小满"]


@pytest.mark.parametrize(
    "lines",
    [
        ["撰文：石一", "篆额：何小满", "立石：王大江"],
        ["文字：渡口的碑", "摄影：石一"],
    ],
)
def test_who_made_an_inscription_wrote_no_article(outlined, lines):
    text = "\n".join(["渡口的碑", "2021年6月3日", PROSE, *lines, PROSE, PROSE, PROSE])
    found = outlined(text + "\n")
    assert found["byline"] == []
    assert all(line in str(found["blocks"]) for line in lines[:1])


def test_who_held_a_lecture_that_is_printed_is_its_author(outlined):
    said = "時間：2021年6月3日\n地點：渡口\n主講人：何小滿\n記錄：石一\n"
    found = outlined(f"渡口的将来（演讲实录）\n{said}{PROSE}\n{PROSE}\n")
    assert found["byline"] == ["何小滿"]
    notice = outlined(f"关于举办渡口讲座的通知\n{said}{PROSE}\n{PROSE}\n")
    assert notice["byline"] == []


@pytest.mark.parametrize(
    "line",
    [
        "《听见青湾》　李二红 著　新江出版社　2020年6月　定价：48.00元",
        "《听见青湾》，李二红著，新江出版社2020年6月版，48元",
        "编导：李伟　主演：高原、石磊　舞美：白云生",
        "导演：李庆 主演：石坤、秦一",
    ],
)
@pytest.mark.parametrize("is_above", [True, False])
def test_who_made_a_book_or_a_play_made_no_review(outlined, line, is_above):
    prose = "船停在柳树下面，漆掉了大半，灯还亮着，谁也没有说话。"
    about = (line, prose, prose[:-8] + "。") if is_above else (prose, prose[:-8] + "。", line)
    found = outlined("\n\n".join(("守船的人\n何小满", *about)) + "\n")
    assert (found["byline"], found["credits"], found["date"]) == (["何小满"], [], None)
    assert line in [block["text"] for block in found["blocks"]]


@pytest.mark.parametrize(
    ("line", "byline", "roles"),
    [
        ("《渡口》　李二红 著　新江出版社　2020年6月", ["李二红"], []),
        ("导演：李庆　剪辑：石一", [], ["导演", "剪辑"]),
    ],
)
def test_who_made_the_text_itself_or_its_film_is_credited(outlined, line, byline, roles):
    prose = "船停在柳树下面，漆掉了大半，灯还亮着，谁也没有说话。"
    found = outlined(f"渡口\n{line}\n\n{prose}\n\n{prose[:-8]}。\n")
    assert found["byline"] == byline
    assert [credit["role"] for credit in found["credits"]] == roles


BOOK = "《渡口的灯》\n[日] 小野诚 著　李二红 译\n青湾人民出版社　2021年6月第1版　定价：68.00元"


def test_the_box_of_a_book_right_below_who_reviewed_it_names_nobody_else(outlined):
    found = outlined(f"把灯读成一本书\n——读《渡口的灯》\n何小满\n{BOOK}\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["byline"], found["credits"], found["date"]) == (["何小满"], [], None)
    assert [block["text"] for block in found["blocks"][:3]] == BOOK.split("\n")


def test_a_work_that_is_the_title_is_signed_by_its_author(outlined):
    found = outlined(f"书摘\n《渡口的灯》\n何小满 著\n青湾人民出版社\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["byline"]) == ("《渡口的灯》", ["何小满"])

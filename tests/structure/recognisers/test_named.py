import pytest

from convert.structure.fields import fields
from convert.structure.line import Line
from convert.structure.proposal import Named
from convert.structure.recognisers.named import facts_of, role_in, rule_of


def known(text):
    return [field for field in fields(text) if field.kind not in {"bare", "aside"}]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("2024-03-05", "date"),
        ("来源：青湾日报", "source"),
        ("作者：何小满", "byline"),
        ("编辑：何小满", "credits"),
        ("来源：青湾日报 作者：何小满", "header"),
    ],
)
def test_a_line_is_called_by_what_it_says(text, rule):
    assert rule_of(known(text)) == rule


@pytest.mark.parametrize(
    ("text", "role"), [("图/文：何小满", "author"), ("编辑：何小满", "editor")]
)
def test_who_wrote_goes_before_who_drew(text, role):
    assert role_in(known(text)[0]) == role


def test_what_stands_about_a_name_is_kept_as_printed():
    text = "記者何小滿∕南渡報導"
    (fact,) = facts_of(Line(text, 0, 0), known(text))
    assert isinstance(fact, Named)
    assert fact.credit.printed == ("記者", "∕南渡報導")


@pytest.mark.parametrize(
    ("line", "source", "credited"),
    [
        ("发布者：人事科　发布时间：2024-05-06", "人事科", []),
        ("发布者：何小满　发布时间：2024-05-06", None, ["何小满"]),
    ],
)
def test_an_office_that_issues_is_the_source(outlined, line, source, credited):
    prose = "船停在柳树下面，漆掉了大半，灯还亮着，谁也没有说话。"
    found = outlined(f"渡口停航通知\n{line}\n\n{prose}\n\n{prose}\n")
    assert found["source"] == source
    assert [name for credit in found["credits"] for name in credit["names"]] == credited


TEXT = "渡口从周一起停航，坐船的人都去走桥，桥上挤满了自行车。\n街坊们说，桥上太挤，不如坐船。\n"


@pytest.mark.parametrize(
    ("head", "source", "byline", "editor"),
    [
        ("2021-03-02 08:03　青湾在线　何一　编辑：石一", "青湾在线", ["何一"], "石一"),
        ("2021-03-02 08:03　青湾网　何小满　编辑：石一", "青湾网", ["何小满"], "石一"),
        ("2021-03-02　青湾晚报　李明　责任编辑：石一", "青湾晚报", ["李明"], "石一"),
        ("2021-03-02　何小满　责编：石一", None, ["何小满"], "石一"),
        ("2021-03-02 08:03　要闻　编辑：石一", None, [], "石一"),
        ("2021-03-02 08:03　文化　编辑：石一", None, [], "石一"),
    ],
)
def test_who_stands_beside_the_day_wrote_though_an_editor_is_named(
    outlined, head, source, byline, editor
):
    found = outlined(f"渡口停航\n{head}\n{TEXT}")
    assert (found["source"], found["byline"], found["date"][:10]) == (source, byline, "2021-03-02")
    assert found["credits"][0]["names"] == [editor]


@pytest.mark.parametrize(
    "line",
    [
        "发布者：管理员 发布时间：2022-09-10",
        "2022-09-10　编辑：系统管理员",
    ],
)
def test_who_keeps_a_site_wrote_nothing(outlined, line):
    found = outlined(f"渡口停航\n{line}\n{TEXT}")
    assert (found["date"], found["byline"], found["credits"]) == ("2022-09-10", [], [])


def test_a_keeper_with_a_name_is_one(outlined):
    assert outlined(f"渡口停航\n作者：何管理\n{TEXT}")["byline"] == ["何管理"]


@pytest.mark.parametrize("line", ["原文：关于印发《渡口停航办法》的通知", "图解：一图读懂渡口停航"])
def test_what_a_title_is_about_is_nobody(outlined, line):
    found = outlined(f"渡口停航\n{TEXT}{line}\n")
    assert (found["byline"], found["credits"]) == ([], [])
    assert line in str(found["blocks"])


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("（本报记者何小满青湾1月31日报道）", ["何小满"]),
        ("（本報記者何小滿1月31日報導）", ["何小滿"]),
        ("（本报记者 何小满 石一 31日报道）", ["何小满", "石一"]),
        ("（记者何小满青湾3月2日电报道）", ["何小满"]),
        ("（渡口1月31日报道的事）", []),
    ],
)
def test_the_day_of_a_report_is_no_part_of_who_reports(outlined, head, names):
    found = outlined(f"渡口停航\n{head}{TEXT}")
    assert found["byline"] == names
    assert head in found["blocks"][0]["text"]


@pytest.mark.parametrize("name", ["系统管理员", "HN666", "NF042", "admin", "admin01", "管理员"])
def test_the_number_of_an_editor_and_who_keeps_a_site_are_nobody(outlined, name):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天。"
    found = outlined(f"渡口停航三日\n\n{prose}\n\n{prose}\n\n（责任编辑：{name}）\n")
    assert found["credits"] == []
    assert [block["text"] for block in found["blocks"]] == [prose, prose]


@pytest.mark.parametrize("name", ["Jimmy", "阿柚", "MC仁", "何小满"])
def test_who_is_called_so_is_somebody(outlined, name):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天。"
    found = outlined(f"渡口停航三日\n\n{prose}\n\n{prose}\n\n（责任编辑：{name}）\n")
    assert found["credits"] == [{"role": "责任编辑", "names": [name]}]


@pytest.mark.parametrize("label", ["发布人", "责任编辑"])
def test_the_login_of_a_site_put_a_page_there_and_may_have_written_it(outlined, label):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天。"
    text = f"渡口停航三日\n\n2021-03-05　{{}}：admin\n\n{prose}\n\n{prose}\n"
    assert outlined(text.format(label))["credits"] == []
    assert outlined(text.format("作者"))["byline"] == ["admin"]


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ("作者:法规资料库 时间:2021-03-18 浏览:3068 来源:法规资料库", []),
        ("作者：青湾图书馆 时间：2021-03-18 来源：青湾图书馆", []),
        ("时间：2021-03-18 作者：会员上传", []),
        ("作者：网友投稿 时间：2021-03-18", []),
        ("作者：老船工 来源：老船工 时间：2021-03-18", ["老船工"]),
    ],
)
def test_who_keeps_texts_of_others_wrote_none(outlined, row, names):
    prose = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
    assert outlined(f"渡口管理规定\n{row}\n{prose}\n{prose}\n")["byline"] == names


def test_a_line_that_names_the_source_comes_before_a_dateline_and_a_house_that_wrote(outlined):
    text = "青网时刻新闻5月5日讯 渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
    assert outlined(f"{text}\n{text}\n来源:青湾日报\n")["source"] == "青湾日报"
    row = "作者:青湾长安网 发表时间:2023-05-02 00:00:00 来源:渡口报"
    assert outlined(f"渡口的灯亮了一整夜\n{row}\n{text}\n")["source"] == "渡口报"

import pytest

from convert.structure.recognisers.halves import breaks_off, issues, leads_on

PROSE = "早上八点，石榴巷的电梯门打开，老人拎着一只空菜篮走出来。"


def test_a_line_breaks_off_where_a_phrase_is_open():
    assert breaks_off("关于“渡口", "改造”的思考")
    assert breaks_off("何小满同志在渡口开航", "一百年大会上的讲话")
    assert not breaks_off("灯还在渡口", "民事判决书")
    assert not breaks_off("渡口的灯", "老周和他的船")


def test_an_office_issues_a_document():
    assert issues("某县人民法院", "民事判决书")
    assert not issues("渡口的灯", "民事判决书")


@pytest.mark.parametrize("dash", ["——", "──", "--"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("below", ["何小满", "本报记者　何小满", "2024年3月5日"])
def test_a_kicker_that_ends_with_a_dash_leads_on_to_the_title(outlined, dash, gap, below):
    head = f"十年前的小风景，如今已难寻{dash}{gap}渡口的夜 期待呵护\n{gap}{below}\n{gap}"
    found = outlined(f"{head}{PROSE}\n{gap}{PROSE}\n{gap}{PROSE}\n")
    assert found["title"] == f"十年前的小风景，如今已难寻{dash}渡口的夜 期待呵护"
    assert leads_on(f"如今已难寻{dash}")


@pytest.mark.parametrize(
    ("first", "below", "title"),
    [
        ("渡口的灯——", "何小满", "渡口的灯——"),
        ("渡口的灯——", PROSE, "渡口的灯——"),
        ("渡口的灯", "——记老船工", "渡口的灯"),
    ],
)
def test_a_dash_leads_to_no_name_and_no_text(outlined, first, below, title):
    assert outlined(f"{first}\n{below}\n{PROSE}\n{PROSE}\n")["title"] == title


TEXT = f"{PROSE}\n\n{PROSE}\n\n渡口办事处\n2021年8月11日\n"
NUMBERS = [
    "",
    "证券代码：000000　　　证券简称：青湾股份　　　公告编号：2021-045\n",
    "（股票代號：0000）\n",
    "A股代码：600000　A股简称：青湾\nH股代码：00000　H股简称：青湾\n",
    "青政办发〔2021〕37号\n",
]
DOCUMENTS = [
    ("青湾轴承股份有限公司", "第三届董事会第十二次会议决议公告"),
    ("渡口鎮公所", "關於渡口吊橋封閉的公告"),
    ("青湾大学学生工作部", "招聘启事"),
    ("渡口镇中心小学", "致全体家长的一封信"),
    ("青湾区业主委员会", "停水通知（第二次）"),
]


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize(("office", "document"), DOCUMENTS)
@pytest.mark.parametrize("form", ["{n}{o}\n{d}\n\n", "{n}\n{o}\n\n{d}\n\n", "{n}\n　{o}\n{d}\n\n"])
def test_an_office_and_its_document_are_the_title_with_gaps_and_below_numbers(
    outlined, number, office, document, form
):
    found = outlined(form.format(n=number, o=office, d=document).lstrip("\n") + TEXT)
    assert found["title"] in {office + document, document}


@pytest.mark.parametrize("number", NUMBERS[1:])
@pytest.mark.parametrize(("office", "document"), DOCUMENTS)
def test_a_number_may_part_an_office_from_its_document(outlined, number, office, document):
    assert outlined(f"{office}\n{number}\n{document}\n\n{TEXT}")["title"] == document


@pytest.mark.parametrize(
    ("title", "label"),
    [("渡口小学", "基本情况"), ("山里的小学", "关于老师"), ("渡口医院", "一封信")],
)
def test_a_label_below_an_office_is_none_of_its_documents(outlined, title, label):
    found = outlined(f"{title}\n\n{label}\n\n{PROSE}\n\n办学经过\n\n{PROSE}\n")
    assert found["title"] == title


@pytest.mark.parametrize(
    ("one", "other"),
    [("青湾小学2015-2016学年度", "第一学期阅读节活动方案"), ("渡口管理所2019年度", "工作总结")],
)
def test_a_term_goes_on_as_what_is_done_in_it(one, other):
    assert breaks_off(one, other)
    assert not breaks_off(one, "灯亮了一整夜")


def test_what_counts_no_term_is_no_part_of_the_title_above(outlined):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停在对岸，等水面平了再走。"
    rows = ["渡口夜校第二学年", "第三排的座位", "2021年6月3日", prose, prose[9:], prose[4:]]
    assert outlined("\n".join(rows) + "\n")["title"] != "渡口夜校第二学年第三排的座位"

import pytest

from convert.formats.text.lines import lines
from convert.structure.page import laid_out
from convert.structure.recognisers.signoff import lone_facts

LONG = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的"


def written(outlined, end):
    found = outlined(f"渡口的灯\n\n{LONG}。\n\n{LONG}{end}\n")
    return found["byline"], found["blocks"][-1]["text"]


@pytest.mark.parametrize(
    ("end", "names"),
    [
        ("。（石玉 何小满）", ["石玉", "何小满"]),
        ("。(记者 何小满)", ["何小满"]),
        ("。（作者：何小满）。", ["何小满"]),
        ("。何小满", ["何小满"]),
        ("。” 本报记者 何小满", ["何小满"]),
    ],
)
def test_names_at_the_end_of_the_text_are_who_wrote_and_stay(outlined, end, names):
    assert written(outlined, end) == (names, LONG + end)


@pytest.mark.parametrize(
    "end",
    [
        "。（全文完）",
        "。（有删节）",
        "。（未完待续）",
        "。（下转第4版）",
        "。相关链接",
        "。（何小满 渡口 码头 石玉）",
        "（何时）吗",
    ],
)
def test_other_words_at_the_end_name_nobody(outlined, end):
    assert written(outlined, end)[0] == []


def test_an_editor_at_the_end_is_a_credit(outlined):
    found = outlined(f"渡口的灯\n\n{LONG}。\n\n{LONG}。（作者：何小满 编辑：李红）\n")
    assert found["byline"] == ["何小满"]
    assert found["credits"] == [{"role": "编辑", "names": ["李红"]}]


@pytest.mark.parametrize(
    "end",
    [
        "编辑：李红 校对：何一",
        "编辑 李红　校对 何一",
        "【编辑：李红】【校对：何一】",
        "【编辑】李红 【校对】何一",
        "编辑：李红（QW042） 校对：何一",
        "编辑/李红 校对/何一",
    ],
)
def test_roles_in_a_row_at_the_end_are_credits(outlined, end):
    found = outlined(f"渡口的灯\n\n{LONG}。\n\n{LONG}。{end}\n")
    assert found["credits"] == [
        {"role": "编辑", "names": ["李红"]},
        {"role": "校对", "names": ["何一"]},
    ]


def test_what_runs_into_a_name_at_the_end_is_no_part_of_it(outlined):
    found = outlined(f"渡口的灯\n\n{LONG}。\n\n{LONG}。编辑：李红更多消息请看本网\n")
    assert found["credits"] == [{"role": "编辑", "names": ["李红"]}]


@pytest.mark.parametrize(
    ("end", "others", "names"),
    [
        ("。来源：青湾晚报责编：王小明", [("责编", ["王小明"])], []),
        ("。- end -来源丨青湾报作者丨李红", [], ["李红"]),
        ("。青湾网综合报道　　编辑：王小明", [("编辑", ["王小明"])], []),
        ("。编辑：王小明声明：转载请注明来自“渡口”", [("编辑", ["王小明"])], []),
        ("。王小明 李红 文/图", [], ["王小明", "李红"]),
        ("。\n\n原文链接：青湾网 责任编辑：王小明", [("责任编辑", ["王小明"])], []),
        ("。\n\n本文来自公众号“青湾”（ID:ferry），作者：李红，青湾网经授权发布。", [], ["李红"]),
        ("。\n\n编辑 王小明▼点击关注我们，加星标▼", [("编辑", ["王小明"])], []),
    ],
)
def test_what_a_site_says_may_stand_about_who_made_a_text(outlined, end, others, names):
    found = outlined(f"渡口的灯\n\n{LONG}。\n\n{LONG}{end}\n")
    assert [(one["role"], one["names"]) for one in found["credits"]] == others
    assert found["byline"] == names


@pytest.mark.parametrize(
    "end",
    [
        "。他说：编辑：王小明。那是从前",
        "。书里写着编辑：水手。后来没有了",
        "。发布者：时间",
        "。责任编辑：声明",
    ],
)
def test_sentences_and_labels_name_nobody_at_the_end(outlined, end):
    found = outlined(f"渡口的灯\n\n{LONG}。\n\n{LONG}{end}\n")
    assert (found["credits"], found["byline"]) == ([], [])


def test_where_and_when_it_was_written_is_told_at_the_end(outlined):
    end = "一九二七年十二月七日，何小满记于青湾。"
    found = outlined(f"渡口的灯\n\n{LONG}。\n\n{LONG}。\n\n{end}\n")
    assert (found["date"], found["byline"]) == ("1927-12-07", ["何小满"])
    assert found["blocks"][-1]["text"] == end


@pytest.mark.parametrize(
    ("end", "names"),
    [
        ("。(青湾日报 何小满 卞文)", ["何小满", "卞文"]),
        ("。 □青湾报 | 教育 记者 何小满", ["何小满"]),
    ],
)
def test_a_paper_may_stand_before_those_who_sign(outlined, end, names):
    assert written(outlined, end)[0] == names


def test_what_else_ends_the_first_paragraph_names_nobody(outlined):
    text = f"渡口的灯\n\n{LONG}。何小满\n\n{LONG}。\n\n{LONG}。\n"
    assert outlined(text)["byline"] == []


def test_an_editor_may_be_glued_to_the_last_sentence(outlined):
    found = outlined(f"渡口的灯\n\n{LONG}。\n\n{LONG}。责任编辑：何小满qingwan.cn\n")
    assert [credit["names"] for credit in found["credits"]] == [["何小满"]]


@pytest.mark.parametrize(
    "end",
    [
        "编辑：很好，只是太短。",
        "责任编辑：下班。",
        "编辑：下面还有一大段文字，剪掉了。",
        "校对：李老师，您这一页的日子写错了。",
    ],
)
def test_what_an_editor_says_in_a_story_names_nobody(outlined, end):
    prose = "渡口的灯亮了一夜，船工们把缆绳收好，天亮以前都回到了江东的家里。"
    found = outlined(f"渡口的早晨\n\n{prose}\n\n{prose}他们在墙上写了一行字。{end}\n")
    assert found["credits"] == []


@pytest.mark.parametrize(
    "below", ["扫描二维码关注我们的微信公众号，看更多渡口的故事。", f"船期\n\n{LONG}。"]
)
def test_a_lone_name_in_brackets_signs_a_report_above_what_a_site_or_a_part_says(outlined, below):
    end = f"{LONG}。(何小满)"
    above = f"{LONG}。\n\n" * 3
    found = outlined(f"渡口的灯\n2024-03-05 07:30\n\n{above}{end}\n\n{below}\n")
    assert (found["byline"], found["blocks"][3]["text"]) == (["何小满"], end)


@pytest.mark.parametrize("date", ["", "2024-03-05 07:30\n\n"])
@pytest.mark.parametrize("before", ["", f"{LONG}。\n\n"])
def test_who_is_quoted_in_a_paragraph_above_others_signs_nothing(outlined, date, before):
    quoted = f"{LONG}。只有力气是自己的。（何大山）"
    found = outlined(f"渡口的灯\n\n{date}{before}{quoted}\n\n{LONG}。\n\n{LONG}，他说。\n")
    assert found["byline"] == []


def test_names_in_brackets_behind_several_paragraphs_sign_no_article(outlined):
    letters = "\n\n".join(f"{LONG}。（{name}）" for name in ("何小满", "张一帆"))
    assert outlined(f"读者来信\n\n{letters}\n\n{LONG}。\n")["byline"] == []


@pytest.mark.parametrize(("count", "names"), [(20, ["石玉"]), (500, [])])
def test_in_a_book_who_is_named_in_brackets_signs_one_of_its_articles(outlined, count, names):
    text = "".join(f"{LONG}。\n\n" for _ in range(count))
    assert (
        outlined(f"渡口的灯\n\n2024-03-15\n\n{text}{LONG}。（石玉）\n\n船队\n\n{LONG}。\n")[
            "byline"
        ]
        == names
    )


def test_where_two_paragraphs_are_signed_so_each_is_only_quoted():
    above = f"{LONG}。\n\n" * 6
    text = f"{above}{LONG}。（石玉）\n\n灯塔\n\n{LONG}。（何小满）\n\n船队\n\n{LONG}。\n"
    assert len(list(lone_facts(page_of(text.replace("（何小满）", ""))))) == 1
    assert list(lone_facts(page_of(text))) == []


def page_of(text):
    return laid_out(lines(f"渡口的灯\n\n{text}", 0)[0])


def test_a_japanese_name_signs_the_last_paragraph_above_a_note(outlined):
    prose = "町の渡し船は、朝六時から夜八時まで、一日に四便が出ている。"
    end = "営業は午前十時から午後七時まで、火曜は定休、駐車場はない。（{}）"
    note = "メモ\n　松の湯　駅から徒歩八分。"
    page = f"渡口の灯\n2023年5月8日 05時00分\n{prose}\n{prose}\n{end}\n{note}\n"
    assert outlined(page.format("田村早紀"))["byline"] == ["田村早紀"]
    assert outlined(page.format("以下次号"))["byline"] == []


@pytest.mark.parametrize("sign", ["（編輯：王小明）1100506", "(編輯:王小明/李紅)1100506"])
def test_an_agency_sets_its_day_behind_the_editor(outlined, sign):
    text = "渡口的船每天清晨六點開，傍晚七點收，風大的時候就停，乘客要等到第二天早上再過江。"
    found = outlined(f"渡口的燈還亮著\n\n{text}\n\n{text}{sign}\n")
    assert found["date"] == "2021-05-06"
    dated = outlined(f"渡口的燈還亮著\n2021-05-05 10:20\n\n{text}\n\n{text}{sign}\n")
    assert dated["date"] == "2021-05-05T10:20"


@pytest.mark.parametrize(
    ("end", "names"),
    [
        ("（相原由良）", ["相原由良"]),
        ("（辻みどり）", ["辻みどり"]),
        ("（雨天順延）", []),
        ("（渡口新聞）", []),
        ("（敬称略）", []),
    ],
)
def test_a_japanese_paper_signs_its_last_paragraph(outlined, end, names):
    other = "窓の外には港が見える。漁師の何人かは、沖へ出る前にここで本を読んでいくという。"
    prose = "　旧校舎の二階に灯りがともった。この春から毎週開いていて、借りる人もいる。"
    found = outlined(
        f"港の灯\n2021年5月3日\n\n　{other}\n\n{prose}{end}\n\n〈写真〉低い棚＝港町で\n"
    )
    assert found["byline"] == names
    assert prose.strip() + end in [block["text"] for block in found["blocks"]]


REPORT = "渡口的老灯昨天修好，镇上的人都去看，修灯的人在塔顶待了三天，把零件擦干净。"


def test_who_remarks_on_a_text_has_not_written_it(outlined):
    prose = "船停在柳树下面，漆掉了大半，灯还亮着，谁也没有说话。"
    text = f"我家的船\n2024-03-05\n\n{prose}\n\n{{}}{prose}（何小满）\n"
    assert outlined(text.format("【点评】"))["byline"] == []
    assert outlined(text.format(""))["byline"] == ["何小满"]


@pytest.mark.parametrize(
    ("end", "byline"),
    [
        ("（本报记者 何小满、李二红、石一、高原整理）", ["何小满", "李二红", "石一", "高原"]),
        ("（本报记者何小满采访整理）", ["何小满"]),
    ],
)
def test_who_put_a_talk_down_is_called_without_that(outlined, end, byline):
    prose = "船停在柳树下面，漆掉了大半，灯还亮着，谁也没有说话。"
    assert outlined(f"渡口的灯\n\n{prose}\n\n{prose}{end}\n")["byline"] == byline


def test_a_space_may_stand_before_who_signs(outlined):
    prose = "川の向こうから、誰かが手を振っているように見える。"
    found = outlined(f"ことばの灯\n2024-03-22\n\n{prose}\n\n{prose} (相川稔)\n")
    assert found["byline"] == ["相川稔"]


@pytest.mark.parametrize("end", ["。(谷雨生)", "。（全文完）", "。（有删改）", "。（满江红）"])
def test_three_characters_that_few_are_called_sign_nothing(outlined, end):
    found = outlined(f"渡口的灯\n2021-06-18\n\n{LONG}。\n\n{LONG}{end}\n")
    assert found["byline"] == []


LONG = "船在天亮以前靠了岸，岸上的人还没有醒来，灯却已经灭了。"


@pytest.mark.parametrize(
    "row", ["・2020/01/26 ・4148字 ・閱讀時間約 8 分鐘", "2020-01-26 · 3200 字 · 阅读约 7 分钟"]
)
def test_the_day_before_what_a_site_counts_is_that_of_the_article(outlined, row):
    found = outlined(f"渡口的灯亮了一整夜\n\n{row}\n\n{LONG}\n\n{LONG}\n")
    assert found["date"] == "2020-01-26"
    assert all(block["text"] == LONG for block in found["blocks"])


def test_the_day_of_a_site_says_nothing_of_the_article(outlined):
    row = "今天是2020年1月26日 星期日 欢迎访问本站"
    found = outlined(f"{row}\n渡口的灯亮了一整夜\n\n{LONG}\n\n{LONG}\n")
    assert found["date"] is None

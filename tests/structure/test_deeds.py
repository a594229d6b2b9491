import pytest

from convert.structure.deeds import pictured, reported, shot, stroked, suffixed
from convert.structure.fields import fields


@pytest.mark.parametrize(
    ("reader", "text", "at", "name", "role"),
    [
        (stroked, "何小满/文", 0, "何小满", "文"),
        (stroked, "何小满／攝影", 0, "何小满", "攝影"),
        (shot, "何一摄", 0, "何一", "摄"),
        (shot, "青湾社发（何一摄）", 5, "何一", "摄"),
        (suffixed, "何一　著", 0, "何一", "著"),
        (suffixed, "《渡口崛起》 半粒米 著", 7, "半粒米", "著"),
    ],
)
def test_a_name_stands_before_what_was_done(reader, text, at, name, role):
    found = reader(text, at)
    assert found is not None
    assert (found.names[0].value, found.label) == (name, role)


@pytest.mark.parametrize(
    ("reader", "text"),
    [
        (stroked, "渡口/夜"),
        (shot, "何一拍摄"),
        (shot, "雾里的灯摄"),
        (suffixed, "半粒米 著"),
        (suffixed, "何一著"),
    ],
)
def test_other_words_are_nobodys_deed(reader, text):
    assert reader(text, 0) is None


@pytest.mark.parametrize(
    ("text", "names", "house"),
    [
        ("何小滿、林一丞／青灣報導", ["何小滿", "林一丞"], ""),
        ("Harbour何小滿‧方一晨/綜合報導", ["何小滿", "方一晨"], "Harbour"),
        ("渡口人物何小满、张一帆报道", ["何小满", "张一帆"], "渡口人物"),
        ("國際中心／何小滿報導", ["何小滿"], ""),
        ("何小滿 林一丞 報導 / 青灣市", ["何小滿", "林一丞"], ""),
        ("何小滿 報導 / 青灣市", ["何小滿"], ""),
        ("何小滿 林一丞 / 青灣報導", ["何小滿", "林一丞"], ""),
    ],
)
def test_names_stand_before_what_they_reported(text, names, house):
    found = reported(text, 0)
    assert found is not None
    assert ([name.value for name in found.names], found.affiliation) == (names, house)


@pytest.mark.parametrize(
    "text",
    [
        "渡口报道",
        "即時新聞／綜合報導",
        "國際中心／青灣報導",
        "渡口、码头报道",
        "何小满报道",
        "渡口 報導 / 青灣市",
    ],
)
def test_no_other_report_names_somebody(text):
    assert reported(text, 0) is None


@pytest.mark.parametrize(
    ("text", "at", "kind"),
    [
        ("记者何一文李红图", 4, "role"),
        ("记者何一渡口管理处供图", 4, "aside"),
        ("记者何一文渡口图", 4, None),
        ("渡口地图", 0, None),
    ],
)
def test_who_gave_a_picture_stands_behind_who_wrote(text, at, kind):
    found = pictured(text, at)
    assert (found and found.kind) == kind


@pytest.mark.parametrize(
    ("text", "known"),
    [
        (
            "何小满 口述　本刊记者 李二红 采写　摄影 王一",
            [("口述", "何小满"), ("本刊记者", "李二红"), ("摄影", "王一")],
        ),
        ("本报记者 李二红 采访整理", [("本报记者", "李二红")]),
        ("何小满 口述  李二红 整理", [("口述", "何小满"), ("整理", "李二红")]),
        ("撰文 何小满 摄影 李二红", [("撰文", "何小满"), ("摄影", "李二红")]),
        ("何小满 摄影　李二红", [("", "何小满"), ("摄影", "李二红")]),
    ],
)
def test_a_narrow_gap_before_what_was_done_and_a_wide_one_behind_it_part_people(text, known):
    assert [(field.label, field.names[0].value) for field in fields(text)] == known


@pytest.mark.parametrize(
    ("text", "names", "label"),
    [
        ("由 Jane Whitfield 编写", ["Jane Whitfield"], "作者"),
        ("由何小满、李二红撰写", ["何小满", "李二红"], "作者"),
        ("本文由何小滿執筆。", ["何小滿"], "作者"),
        ("文章由 何小满 和 李二红 翻译", ["何小满", "李二红"], "翻译"),
    ],
)
def test_names_stand_amid_who_did_what(text, names, label):
    found = reported(text, 0)
    assert found is not None
    assert ([name.value for name in found.names], found.label) == (names, label)


@pytest.mark.parametrize(
    "text",
    ["由他编写", "由専門家編写", "由渡口管理处编写", "由衷地写", "由南向北写", "由何小满讲述"],
)
def test_no_other_agent_is_a_name(text):
    assert reported(text, 0) is None


@pytest.mark.parametrize(
    ("text", "house", "name"),
    [
        ("靜水社記者周書瑜鹿谷報導", "靜水社", "周書瑜"),
        ("靜水社 明心 鹿谷報導", "靜水社", "明心"),
        ("靜水社 周書瑜 南投鹿谷報導】 2023-11-05", "靜水社", "周書瑜"),
        ("青湾报记者 何小满 渡口报道", "青湾报", "何小满"),
        ("青湾报实习记者何小满渡口报道", "青湾报", "何小满"),
        ("RNEWS河岸新聞網記者何小满 / 石埕報導", "RNEWS河岸新聞網", "何小满"),
        ("記者何小满/石埕報導】", "", "何小满"),
    ],
)
def test_a_reporter_stands_between_his_house_and_whence_he_reports(text, house, name):
    found = reported(text, 0)
    assert found is not None
    assert (found.affiliation, found.names[0].value) == (house, name)


@pytest.mark.parametrize(
    "text",
    [
        "他的記者朋友渡口報導",
        "青湾报渡口报道",
        "記者渡口報導",
        "社會記者的渡口報導文學",
        "記者何小满 李二报道",
    ],
)
def test_no_reporter_is_named_there(text):
    assert reported(text, 0) is None

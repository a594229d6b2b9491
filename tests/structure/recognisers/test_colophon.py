import pytest

PROSE = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"

TEXT = "　渡口の灯は一晩じゅう灯っていた。誰も知らなかった。\n" * 3
BELOW = """底本：「渡口集　第三巻」北川書房
　　　1966（昭和41）年7月31日初版発行
初出：「港」
　　　1919（大正8）年2月号
2011年6月30日公開
"""


def test_the_book_and_its_days_are_notes_and_date_no_text(outlined):
    found = outlined(f"灯の話\n\n{TEXT}\n{BELOW}")
    assert [block["type"] for block in found["blocks"]] == ["paragraph"] * 3 + ["note"] * 5
    assert not found["date"]


@pytest.mark.parametrize("row", ["2011年6月30日", "2011年6月30日公開"])
def test_a_day_below_no_book_is_that_of_the_text(outlined, row):
    assert outlined(f"灯の話\n\n{TEXT}\n{row}\n")["date"] == "2011-06-30"


def test_a_book_that_is_told_of_above_is_no_colophon(outlined):
    found = outlined(f"灯の話\n\n底本：「渡口集」北川書房\n\n{TEXT * 9}\n2011年6月30日\n")
    assert found["date"] == "2011-06-30"


LEGEND = (
    "------------------\n【テキスト中に現れる記号について】\n\n《》：ルビ\n------------------\n\n"
)


@pytest.mark.parametrize("legend", ["", LEGEND])
@pytest.mark.parametrize(
    ("head", "byline", "subtitle"),
    [
        ("石川灯子", ["石川灯子"], None),
        ("石川　灯", ["石川　灯"], None),
        ("アンナ・ベル", ["アンナ・ベル"], None),
        ("灯の話\n石川灯子", ["石川灯子"], "灯の話"),
        ("――灯の話――\n石川灯子", ["石川灯子"], "――灯の話――"),
        ("アンナ・ベル\n石川灯子訳", ["アンナ・ベル"], None),
    ],
)
def test_who_wrote_stands_last_above_the_first_empty_line(outlined, legend, head, byline, subtitle):
    found = outlined(f"渡口\n{head}\n\n{legend}{TEXT}\n{BELOW}")
    assert (found["title"], found["byline"]) == ("渡口", byline)
    assert found.get("subtitle") == subtitle
    translated = [each["names"] for each in found["credits"] if each["role"] == "訳"]
    assert translated == ([["石川灯子"]] if "訳" in head else [])


@pytest.mark.parametrize(
    "head", ["第一部", "灯の話", "その一", "灯について", "上編", "灯は消えた。"]
)
def test_what_is_no_name_wrote_nothing(outlined, head):
    found = outlined(f"渡口\n{head}\n\n{TEXT}\n{BELOW}")
    assert found["byline"] == []
    assert head in str(found)


@pytest.mark.parametrize(
    "part",
    [
        "はしがき",
        "プロローグ",
        "登場人物",
        "母へ",
        "ある日",
        "一日目",
        "序文",
        "妹へ送る",
        "冬景色",
        "発端",
    ],
)
def test_what_a_part_is_called_above_the_text_is_nobody(outlined, part):
    said = "橋ができれば、もう誰も船には乗らないと町の人は言う。\n"
    book = "底本：「渡口集」北川書房\n1931（昭和6）年3月10日発行\n"
    assert outlined(f"渡し場\n{part}\n\n{said * 3}\n{book}")["byline"] == []

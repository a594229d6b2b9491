import pytest

FIRST = "　　有名的堤多，青湾的“老堤”没有几个人知道。它长十九公里，从渡口起，绕过七座山头。"
ABOVE = "最难的一段是鹰嘴崖。老根腰里系着绳子，打到第四十天，绳子断了"
BELOW = "一股，他吊在那里唱了一段戏，等人来拉。"
LAST = "　　到了孙子这一代，堤上装了十一只电子水表，漏不漏，手机上一看就知道。"


@pytest.mark.parametrize(
    ("to", "back"),
    [
        ("（下转第四版）", "（上接第一版）"),
        ("(下转A04版)", "(上接A01版)"),
        ("（緊下轉第四版）", "（緊接第一版）"),
        ("【下轉第4版】", "【上接第1版】"),
        ("（下转2版）", "（紧接1版）"),
    ],
)
@pytest.mark.parametrize("head", ["", "第四版　综合\n"])
def test_a_sentence_goes_on_upon_another_page(outlined, to, back, head):
    text = f"修堤三代人\n何小满\n{FIRST}\n　　{ABOVE}{to}\n{head}{back}{BELOW}\n{LAST}\n"
    found = outlined(text)
    said = [FIRST.strip(), ABOVE + BELOW, LAST.strip()]
    assert [block["text"] for block in found["blocks"]] == said
    assert {to, back} <= set(found["furniture"])


def test_paragraphs_stay_apart_where_the_first_is_whole(outlined):
    turn = "。（下转第四版）\n　　（上接第一版）"
    text = f"修堤三代人\n何小满\n{FIRST}\n　　{ABOVE}{turn}{LAST.strip()}\n"
    found = outlined(text)
    assert [block["text"] for block in found["blocks"]] == [
        FIRST.strip(),
        ABOVE + "。",
        LAST.strip(),
    ]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (f"{ABOVE}（下转第四版）", BELOW),
        (ABOVE, f"（上接第一版）{BELOW}"),
        (f"{ABOVE}（下转第四版）", f"（上接上一页的话）{BELOW}"),
        (f"{ABOVE}，见下转第四版的路。", f"（上接第一版）{BELOW}"),
    ],
)
def test_what_has_no_other_end_stays(outlined, above, below):
    found = outlined(f"修堤三代人\n何小满\n{FIRST}\n　　{above}\n　　{below}\n{LAST}\n")
    said = "".join(block["text"] for block in found["blocks"])
    assert above + below in said


def test_the_head_of_the_page_between_both_ends_goes_too(outlined):
    head = "第四版　综合\n2008年10月6日　星期一"
    turn = f"（下转第四版）\n{head}\n（上接第一版）"
    found = outlined(f"修堤三代人\n何小满\n{FIRST}\n　　{ABOVE}{turn}{BELOW}\n{LAST}\n")
    assert ABOVE + BELOW in [block["text"] for block in found["blocks"]]


def test_text_between_both_ends_stays(outlined):
    turn = f"（下转第四版）\n{FIRST}\n（上接第一版）"
    found = outlined(f"修堤三代人\n何小满\n{FIRST}\n　　{ABOVE}{turn}{BELOW}\n{LAST}\n")
    assert "".join(b["text"] for b in found["blocks"]).count(FIRST.strip()) == 2


@pytest.mark.parametrize("head", ["2021年6月渡口镇停航记", "2021年6月3日渡口镇停航记"])
def test_a_heading_with_a_month_between_both_ends_stays(outlined, head):
    turn = f"（下转第四版）\n{head}\n（上接第一版）"
    found = outlined(f"修堤三代人\n何小满\n{FIRST}\n　　{ABOVE}{turn}{BELOW}\n{LAST}\n")
    assert head not in found["furniture"]

import pytest

ROWS = """渡资考

　　过河要钱，是从哪一年开始的，谁也说不清楚。旧志里最早
的一条见于道光年间{0}，说渡夫四名，由县里给米，过渡的人
一文不出。给的米若是不够吃，渡夫便要另想办法，到了冬天，
{1}
水浅船重，便在船头挂一只布袋，给多给少，都凭良心。
　　布袋后来换成了木箱，箱上有锁，钥匙在镇长手里，谁也没
有见它开过。
"""
LABELS = ["①", "[1]", "〔1〕", "［1］"]
NOTES = [
    "{} 《白水志》卷二，抄本。",
    "{} 《白水志》卷二，抄本。\n17",
    "{}《白水志》卷二，抄本，今藏县里的书库，缺第一页与最末一页，\n纸色已黄。\n— 17 —",
]


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("note", NOTES)
def test_a_note_at_the_foot_of_a_page_goes_behind_the_paragraph(outlined, label, note):
    found = outlined(ROWS.format(label, note.format(label)))
    kinds = [block["type"] for block in found["blocks"]]
    assert kinds == ["paragraph", "note", "paragraph"]
    assert "到了冬天，水浅船重" in found["blocks"][0]["text"]
    assert "17" not in str(found["blocks"])


def test_a_note_that_nothing_calls_stays_where_it_is(outlined):
    found = outlined(ROWS.format("", "② 《白水志》卷二，抄本。"))
    assert "冬天，水浅" not in str(found["blocks"])


def test_a_note_between_paragraphs_stays_there(outlined):
    text = ROWS.format("①", "便在船头挂一只布袋。\n① 《白水志》卷二。\n　　布袋有三个，")
    found = [block["text"][:6] for block in outlined(text)["blocks"]]
    assert found[1].startswith("①")
    assert found[2].startswith("布袋有三个")


def test_items_that_a_sentence_names_by_their_numbers_stay_below_it(outlined):
    items = "① 先看水色；\n② 再看缆绳；"
    text = ROWS.format("①②", items).replace("到了冬天，", "照这样做，")
    assert str(outlined(text)["blocks"]).index("再看缆绳") < str(outlined(text)).index("水浅船重")


@pytest.mark.parametrize(
    "rows",
    [
        "收稿日期：2019-03-12",
        "基金项目：白水市社科项目（2018BS07）\n作者简介：石一（1970—），男，白水人。",
        "*基金項目：白水市社科項目（2018BS07）",
        "[作者简介] 石一（1970—），男，白水人。".replace("]", "]："),
    ],
)
def test_what_journals_print_at_the_foot_of_a_page_goes_behind_the_paragraph(outlined, rows):
    found = [block["text"] for block in outlined(ROWS.format("", rows))["blocks"]]
    assert "到了冬天，水浅船重" in found[0]
    assert found[1 : 1 + len(rows.splitlines())] == rows.splitlines()

import pytest

ROW = "　渡口の灯は一晩じゅう灯っていた。誰も知らなかった。\n"


@pytest.mark.parametrize(
    "label",
    [
        "［＃５字下げ］一［＃「一」は中見出し］",
        "［＃５字下げ］［＃大見出し］一［＃大見出し終わり］",
        "［＃中見出し］一［＃中見出し終わり］",
        "　一［＃「一」は小見出し］",
    ],
)
def test_headings_are_told_by_notes_on_them(outlined, label):
    found = outlined(f"灯の話\n\n{label}\n{ROW}{ROW}")
    assert found["blocks"][0] == {"type": "heading", "level": 2, "text": "一"}


@pytest.mark.parametrize(
    ("row", "read"),
    [
        ("渡口［＃「渡口」に傍点］の灯が消えた。", "渡口の灯が消えた。"),
        ("灯《とも》し［＃「灯《とも》し」に傍点］火が消えた。", "灯《とも》し火が消えた。"),
        ("夜は［＃傍点］長く［＃傍点終わり］、人は来ない。", "夜は長く、人は来ない。"),
        (
            "［＃ここから２字下げ］\n夜は長く、人は来ない。\n［＃ここで字下げ終わり］",
            "夜は長く、人は来ない。",
        ),
        (
            "※［＃「口＋亞」、第3水準1-14-87］という字がある。",
            "※［＃「口＋亞」、第3水準1-14-87］という字がある。",
        ),
        (
            "例えば［＃５字下げ］のように書くことになっている。",
            "例えば［＃５字下げ］のように書くことになっている。",
        ),
    ],
)
def test_notes_on_how_words_are_printed_are_no_words(outlined, row, read):
    found = outlined(f"灯の話\n\n{ROW}　{row}\n{ROW}")
    assert [block["text"] for block in found["blocks"]][1:-1] == [read]


@pytest.mark.parametrize(
    "row",
    [
        "［#编者按：本文写于一九八〇年，略有删节。］",
        "［＃编者按：本文写于一九八〇年，略有删节。］",
        "［#1］石一，《渡口考》，第3页。",
        "［＃作者注：渡口在上游。］",
    ],
)
def test_what_an_editor_says_behind_such_a_sign_is_kept(outlined, row):
    found = outlined(f"渡口的灯\n\n渡口的灯亮了一夜，没有人知道。\n\n{row}\n")
    assert row.partition("］")[0].lstrip("［＃#") in str(found)

import pytest

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

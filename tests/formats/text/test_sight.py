from unicodedata import category, name

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.formats.text.sight import LOOK_ALIKE, seen


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("2020年6⽉17⽇", "2020年6月17日"),
        ("２０２０年ＡＢ", "2020年AB"),
        ("一\u2003二\u00a0三\u2002四", "一\u3000二 三 四"),
        ("⻅⻓⻋⻚", "见长车页"),
        ("金", "金"),
        ("︽渡口︾︵记者︓何小满︶﹁灯︒﹂", "《渡口》（记者：何小满）「灯。」"),
        ("作者︱何小满", "作者︱何小满"),
        ("︱︱記渡口的燈", "——記渡口的燈"),
        ("灯﹐船﹔岸﹖｢渡口､灯｡｣", "灯，船；岸？「渡口、灯。」"),
    ],
)
def test_look_alikes_read_as_what_people_write(printed, read):
    assert seen(printed) == read


@given(st.text())
def test_what_is_read_is_as_long_as_what_is_printed(words):
    assert len(seen(words)) == len(words)


def test_no_radical_of_use_in_running_text_is_left():
    blocks = [chr(code) for code in range(0x2E80, 0x2FD6) if category(chr(code)) == "So"]
    left = [radical for radical in blocks if LOOK_ALIKE.search(seen(radical))]
    assert all(name(radical).startswith("CJK RADICAL") for radical in left)
    assert not {name(radical) for radical in left} & {
        f"CJK RADICAL C-SIMPLIFIED {word}" for word in ("LONG", "CART", "SEE", "GATE", "LEAF")
    }

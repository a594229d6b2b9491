"""The ToUnicode map, read back."""

import re

from hypothesis import given
from hypothesis import strategies as st

from convert.formats.pdf.tounicode import unicode_map

TEXTS = st.dictionaries(
    st.integers(1, 3_000),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=3)
    | st.integers(0x4E00, 0x9FFF).map(chr)
    | st.integers(0x20000, 0x32000).map(chr),
)
RUNS = st.tuples(st.integers(1, 700), st.integers(0xE000, 0x30000), st.integers(1, 600)).map(
    lambda run: {run[0] + i: chr(run[1] + i) for i in range(run[2])}
)


def read(program):
    """The map as a viewer reads it: in a range, only the last byte counts up."""
    found = {}
    blocks = re.findall(r"beginbf(char|range)\n(.*?)\nendbf", program.decode(), re.DOTALL)
    for kind, block in blocks:
        for line in block.splitlines():
            first, *last, text = re.findall(r"<(\w+)>", line)
            assert len(last) == (kind == "range")
            for offset in range(int((last or [first])[0], 16) - int(first, 16) + 1):
                data = bytearray.fromhex(text)
                data[-1] += offset
                found[int(first, 16) + offset] = data.decode("utf-16-be")
    return found


@given(TEXTS | RUNS)
def test_every_text_is_found_under_its_number(texts):
    found = read(unicode_map(texts))
    assert {cid: found[cid] for cid in texts} == texts


def test_numbers_that_nothing_has_lie_within_a_range():
    """A row of glyphs whose numbers are their characters is one entry."""
    texts = {cid: chr(cid) for cid in range(0x4E00, 0x4F40, 7)}
    ranges = re.findall(r"^<\w+><\w+><\w+>$", unicode_map(texts).decode(), re.MULTILINE)
    assert ranges == ["<4e00><4efc><4e00>", "<4f03><4f3b><4f03>"]


@given(RUNS)
def test_a_range_stays_within_one_high_byte(texts):
    ranges = re.compile(r"^<(\w\w)\w\w><(\w\w)\w\w><", re.MULTILINE)
    for first, last in ranges.findall(unicode_map(texts).decode()):
        assert first == last


@given(TEXTS)
def test_no_block_is_longer_than_a_hundred_and_each_counts_right(texts):
    program = unicode_map(texts).decode()
    for count, block in re.findall(r"(\d+) beginbf\w+\n(.*?)\nendbf", program, re.DOTALL):
        assert int(count) == len(block.splitlines()) <= 100


def test_more_than_a_hundred_entries_are_several_blocks():
    scattered = dict.fromkeys(range(1, 251), "甲")
    assert re.findall(r"(\d+) beginbfchar", unicode_map(scattered).decode()) == ["100", "100", "50"]


def test_neighbours_are_one_entry():
    program = unicode_map({1: "一", 2: "丁", 3: "丂"})
    assert b"1 beginbfrange\n<0001><0003><4e00>\nendbfrange" in program

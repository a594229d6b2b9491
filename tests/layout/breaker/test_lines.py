"""Lines by clause, and what holds of all lines."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Run
from convert.layout.breaker import boxes, set_lines
from convert.layout.breaker.paragraph import Paragraph
from convert.layout.looking_glass import typeset
from convert.layout.metrics import Metrics
from convert.typography.options import typesetting
from layout_cases import LINES

ATOMS = [
    *"天地玄黄宇宙洪荒日月" * 4,
    *"，。、；：！？“”‘’（）《》「」—…·～/／-–々ーっ％￥ \u3000\u00a0\u200b\u00ad\n",
    *("Word", "hyphenation", "https://ex.com/a/b?c=d", "12.5", "kg", "——", "……", "！？", "😀"),
    "﹁",
    *("\ue000", "葛\U000e0100", "e\u0301", "★", "\U00050000", "人々", " Word ", "15%", "C++"),
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(ATOMS), max_size=60).map("".join)
BOTH = pytest.mark.parametrize("breaking", ["first-fit", "total-fit"])
OPTIONS = st.fixed_dictionaries(
    {
        "punct_style": st.sampled_from(["normal", "compact", "kaiming", "banjiao", "plain"]),
        "language": st.sampled_from(["zh-CN", "zh-TW", "zh-HK", "ja"]),
        "kinsoku": st.sampled_from(["gb", "none", "strict"]),
        "hanging": st.sampled_from(["off", "stops"]),
        "line_start_open": st.sampled_from(["trim", "keep"]),
        "first_line_open": st.sampled_from(["trim", "keep", "hang"]),
        "line_end_punct": st.sampled_from(["auto", "half", "flex", "full"]),
        "autospace": st.sampled_from([0.25, 0.125, 0]),
    }
)
WHOLE = [
    "——", "……", "！？", "12.5", "1,000", "15%", "￥30", "Word", "C++", "《天地》", "（玄）", "“黄”",
    "》、《", "宇・宙", "人々", "ニュー", "，", "。”", "：", "～", "甲／乙",
]  # fmt: skip
PROSE = st.lists(
    st.tuples(
        st.sampled_from(["天", "地玄", "黄宇宙洪荒", "ニュース", "きょう", "っと"]),
        st.sampled_from(WHOLE),
    ),
    min_size=15,
    max_size=30,
)
NEVER_FIRST = {
    "gb": "，。、：；！？”》）々～／・％",
    "strict": "，。、：；！？”》）々～／・％—…ュょっー",
}
FILLED = {"in", "out", "exact", "orphan", "last-in"}


def set_text(text, measure, breaking, indent=0, **options):
    setting, region = typesetting({**options, "breaking": breaking})
    alphabet = Alphabet(Metrics(), setting, region)
    atoms = alphabet.encode([Run(text)], measure - indent)
    return alphabet, atoms, set_lines(alphabet, atoms, measure, indent)


@pytest.mark.parametrize(("text", "measure", "options", "lines"), LINES)
def test_lines_by_clause(text, measure, options, lines):
    made = typeset(text, measure, **options)
    assert "⏎".join(f"{line.text}[{line.kind}]" for line in made.lines) == lines


@BOTH
@given(text=TEXTS, measure=st.integers(1_000, 40_000), options=OPTIONS)
def test_nothing_is_lost_at_any_measure(breaking, text, measure, options):
    alphabet, atoms, lines = set_text(text, measure, breaking, **options)
    assert "".join(alphabet.atom(code).text for code in atoms) == text
    assert "".join(atoms[line.start : line.end] for line in lines) == atoms


@BOTH
@given(
    text=TEXTS,
    measure=st.integers(4_000, 40_000),
    indent=st.sampled_from([0, 2_000]),
    options=OPTIONS,
)
def test_a_line_fills_its_measure_or_says_why_not(breaking, text, measure, indent, options):
    alphabet, atoms, lines = set_text(text, measure, breaking, indent, **options)
    for line in lines:
        end = max(box.x + box.width for box in boxes(alphabet, atoms, line, indent))
        end += alphabet.ledger.hyphen(0) if line.has_hyphen else 0
        if line.kind in FILLED:
            assert end == pytest.approx(measure)
        elif line.kind == "hang":
            assert end == pytest.approx(measure + 500)
        elif line.kind != "overfull":
            assert end <= measure + 0.01


@BOTH
@given(text=TEXTS, measure=st.integers(12_000, 40_000))
def test_from_12_em_on_no_prohibition_is_broken(breaking, text, measure):
    """A unit that is itself wider than the line is the one exception; then a line says so."""
    alphabet, atoms, lines = set_text(text, measure, breaking)
    for line, after in pairwise(lines):
        first = alphabet.atom(atoms[after.start])
        row = [alphabet.atom(code) for code in atoms[line.start : line.end]]
        last = next((atom for atom in reversed(row) if atom.text.strip()), first)
        if line.kind in {"split", "overfull"} or row[-1].kind == "BR":
            continue
        assert first.kind not in {"CL", "PS", "ST", "NS", "MD", "CN", "SL", "PO", "SP", "AS", "IS"}
        assert last.kind not in {"OP", "SL"}
        assert first.kind != "AL" or first.text[0] not in ",.;:!?)]}%"
        if (row[-1].kind, first.kind) == ("AL", "AL"):
            assert row[-1].text[-1] in "-/?&=#._~%:;—…"


@BOTH
@given(
    prose=PROSE,
    measure=st.integers(12_000, 40_000),
    kinsoku=st.sampled_from(["gb", "strict"]),
    language=st.sampled_from(["zh-CN", "zh-TW", "zh-HK", "ja"]),
)
def test_from_12_em_on_prose_keeps_pairs_words_and_numbers_whole(
    breaking, prose, measure, kinsoku, language
):
    """Looked at as characters, whatever the atoms are."""
    text = "".join(map("".join, prose))
    alphabet, atoms, lines = set_text(text, measure, breaking, kinsoku=kinsoku, language=language)
    ends = {
        len("".join(alphabet.atom(code).text for code in atoms[: line.end])) for line in lines[:-1]
    }
    place = 0
    for words, unit in prose:
        place += len(words)
        if unit.isascii() or unit in {"——", "……", "！？", "￥30"}:
            assert not ends & set(range(place + 1, place + len(unit)))
        place += len(unit)
    assert not any(text[end] in NEVER_FIRST[kinsoku] for end in ends)
    assert not any(text[end - 1] in "《（“／￥" for end in ends)
    assert {line.kind for line in lines[:-1]} <= FILLED | {"underfull"}


@BOTH
@given(text=TEXTS.map(lambda text: text.replace("\n", "")), measure=st.integers(12_000, 16_000))
def test_from_12_em_on_only_what_is_wider_than_the_line_is_split(breaking, text, measure):
    alphabet, atoms, lines = set_text(text, measure, breaking)
    paragraph = Paragraph(alphabet, atoms, measure)
    for line in lines:
        if line.kind in {"split", "overfull"}:
            assert not any(
                paragraph.is_legal(end) and paragraph.natural(line.start, end) <= measure
                for end in range(line.start + 1, line.end)
                if not paragraph.is_hyphen(end)
            )


@BOTH
@pytest.mark.parametrize(
    "text",
    [" ", "a", "aB3+/x", "（", "“", "“”", "“’", "★", "\u3000", "天\u00a0", "\n", "天，a\u0301"],
)
def test_hostile_rows_are_set_without_recursion_or_squares(breaking, text):
    """At 8,000 characters a quadratic step would be felt."""
    whole = text * (8_000 // len(text))
    alphabet, atoms, lines = set_text(whole, 20_000, breaking)
    assert "".join(alphabet.atom(code).text for code in atoms) == whole
    assert lines[-1].end == len(atoms)

"""What clings to what.  Source: typographic specification 1.3, 2.2."""

import pytest

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Run
from convert.layout.metrics import Metrics
from convert.typography.profile import Typesetting


def divided(text, kinsoku="gb"):
    """``text`` with ``|`` where a line may end."""
    alphabet = Alphabet(Metrics(), Typesetting(kinsoku=kinsoku), "zh-CN")
    codes = alphabet.encode([Run(text)])
    shown = ""
    for before, code in zip(" " + codes, codes, strict=False):
        if shown and not (code in alphabet.no_start or before in alphabet.no_end):
            shown += "|"
        shown += alphabet.atom(code).text
    return shown


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("天地", "天|地"), ("天，地", "天，|地"), ("天（地", "天|（地"), ("天 地", "天 |地"),
        ("（ 地", "（ 地"), ("天 ，地", "天 ，|地"), ("天\u00a0地", "天\u00a0地"),
        ("￥100元", "￥100|元"), ("100％", "100％"), ("“5·12”", "“5·12”"),
        ("5 kg重", "5 kg|重"),
        ("5 kgs重", "5 |kgs|重"), ("a\u3000b", "a\u3000|b"), ("天/地", "天/地"),
        ("state-of", "state-|of"),
        ("天(a)地", "天|(a)|地"), ("天,地", "天,|地"), ("wait…so", "wait…|so"),
        ("天——地", "天|——|地"),
    ],
)  # fmt: skip
def test_lines_end_where_nothing_clings(text, ends):
    assert divided(text) == ends


def beside_mark(before, mark, after):
    """The alphabet and the codes of a mark, what stands before it and what after."""
    alphabet = Alphabet(Metrics(), Typesetting(), "zh-CN")
    codes = alphabet.encode([Run(before), Run(mark, 1, role="mark"), Run(after)])
    place = next(n for n, code in enumerate(codes) if alphabet.atom(code).text == mark)
    return alphabet, *codes[place - 1 : place + 2]


def test_a_word_with_a_lowered_part_is_one():
    """Neither does a line end inside it, nor does a gap open."""
    alphabet, h, two, o = beside_mark("水是H", "2", "O地")
    assert {two, o} <= alphabet.no_start
    assert not alphabet.opens(h, two)
    assert not alphabet.opens(two, o)


def test_a_line_may_begin_with_a_word_after_the_mark_of_a_note():
    alphabet, _, mark, word = beside_mark("水。", "①", "Word地")
    assert word not in alphabet.no_start
    assert not alphabet.opens(mark, word)


def test_a_literal_is_in_cells_nothing_is_squeezed_spaced_or_collapsed():
    alphabet = Alphabet(Metrics(), Typesetting(), "zh-CN")
    for text, width in (("天a天", 2500), ("，（天）", 4000), ("（ 天", 2250), ("a  天", 2000)):
        made = alphabet.encode([Run(text, role="literal")])
        assert sum(alphabet.atom(code).advance for code in made) == width, text
        assert "".join(alphabet.atom(code).text for code in made) == text
    set_as_text = alphabet.encode([Run("，（天）")])
    assert sum(alphabet.atom(code).advance for code in set_as_text) < 4000


def test_without_prohibitions_outcries_still_stay_together():
    assert divided("天！？，地", "none") == "天|！？|，|地"

from convert.formats.text.cover import covering, cut
from convert.source import Span
from convert.structure.claim import Claim


def claim(start, end, role="text"):
    return Claim(Span(0, start, end), role, "rule")


def covered(text, claims, noise=()):
    return [(text[c.span.start : c.span.end], c.role) for c in covering(text, 0, claims, noise)]


def test_what_nobody_claims_is_white_space():
    assert covered("  甲\n", [claim(2, 3)]) == [("  ", "space"), ("甲", "text"), ("\n", "space")]


def test_noise_is_cut_out_of_words():
    found = covered("甲\0乙", [claim(0, 3)], [claim(1, 2, "dropped")])
    assert found == [("甲", "text"), ("\0", "dropped"), ("乙", "text")]


def test_the_line_ends_within_a_paragraph_are_white_space():
    assert covered("甲 \n  乙", [claim(0, 6)]) == [
        ("甲", "text"),
        (" \n  ", "space"),
        ("乙", "text"),
    ]


def test_a_paragraph_may_go_on_behind_what_was_dropped():
    whole, head = claim(0, 5), claim(2, 3, "dropped")
    assert [c.span for c in cut([whole], [head])] == [Span(0, 0, 2), Span(0, 2, 3), Span(0, 3, 5)]

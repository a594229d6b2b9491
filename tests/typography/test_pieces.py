"""Shared code points, words, addresses.  Source: typographic specification 1.2 to 1.4, 2.4."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.typography.pieces import pieces
from convert.typography.quotes import resolved


def cut(text):
    """The stretch between the ideographs at the edges of ``text``, as texts and classes."""
    start = text.startswith("天")
    end = len(text) - text.endswith("天")
    return [(text[p.start : p.end], p.kind) for p in pieces(resolved(text), int(start), end)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A—B", [("A", "AL"), ("—", "AL"), ("B", "AL")]),
        ("天—天", [("—", "CN")]),
        ("天——天", [("——", "DA")]),
        ("天———天", [("——", "DA"), ("—", "CN")]),
        ("——", [("——", "DA")]),
        ("“——”", [("“", "AL"), ("——", "DA"), ("”", "AL")]),
        ("天………天", [("……", "EL"), ("…", "EL")]),
        ("wait…", [("wait", "AL"), ("…", "AL")]),
        ("天·天", [("·", "MD")]),
        ("天々·a天", [("々", "NS"), ("·", "MD"), ("a", "AL")]),
        ("a·b", [("a·b", "AL")]),
        ("天5·12天", [("5", "AL"), ("·", "MD"), ("12", "AL")]),
        ("5·12", [("5·12", "AL")]),
        ("天/天", [("/", "SL")]),
        ("天-天", [("-", "CN")]),
        ("天1-2天", [("1-2", "AL")]),
        ("天（天", [("（", "OP")]),
        ("天Word天", [("Word", "AL")]),
        ("天(a)天", [("(a)", "AL")]),
        ("天A B天", [("A", "AL"), (" ", "SP"), ("B", "AL")]),
        ("天https://a.b/c天", [("https://", "AL"), ("a.", "AL"), ("b/", "AL"), ("c", "AL")]),
        ("天（a@b.cn）天", [("（", "OP"), ("a@b.", "AL"), ("cn", "AL"), ("）", "CL")]),
        ("天★天", [("★", "ID")]),
        ("a★b", [("a", "AL"), ("★", "AL"), ("b", "AL")]),
        ("天👨‍👩‍👧🇨🇳天", [("👨‍👩‍👧", "EMJ"), ("🇨🇳", "EMJ")]),
        ("天1️⃣天", [("1️⃣", "EMJ")]),
        ("天e\u0301天", [("e\u0301", "AL")]),
        ("天Ａ\ue000天", [("Ａ", "ID"), ("\ue000", "ID")]),
        ("天\r\n\n天", [("\r\n", "BR"), ("\n", "BR")]),
        ("天\u3000\u00a0天", [("\u3000", "IS"), ("\u00a0", "SP")]),
    ],
)
def test_stretches_are_cut_into_classes(text, found):
    assert cut(text) == found


@given(
    st.text(
        alphabet=st.sampled_from("“”’—…·/–- ，（）aZ09.:%￥\u3000\u00a0\u0301\u200d\ufe0f😀★\n")
    )
)
def test_nothing_is_lost(stretch):
    copy = resolved(f"天{stretch}天")
    found = list(pieces(copy, 1, len(copy) - 1))
    assert "".join(copy[p.start : p.end] for p in found) == copy[1:-1]

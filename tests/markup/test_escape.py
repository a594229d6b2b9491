import pytest
from hypothesis import given
from lxml import etree

from convert.markup.escape import escaped, has_words, quoted
from strategies import words


@given(words)
def test_what_is_escaped_is_read_back(drawn):
    value = f'{drawn}<&>"]]>'
    node = etree.fromstring(f'<a b="{quoted(value)}">{escaped(value)}</a>')
    assert (node.text, node.get("b")) == (value, value)


def test_a_line_end_in_an_attribute_is_kept():
    value = "1\n2\t3"
    assert etree.fromstring(f'<a b="{quoted(value)}"/>').get("b") == value


@pytest.mark.parametrize(
    "silent", ["", "<br/>", "\u3000\ufeff\u200b", "\U000e0100", '<img alt=""/>']
)
def test_what_is_unseen_is_not_read_aloud(silent):
    assert not has_words(silent)


@pytest.mark.parametrize(
    "said", ["天", "—", "😀", "\ue000", "<em>1</em>", '<img src="a" alt="桥"/>']
)
def test_all_else_is(said):
    assert has_words(said)

from hypothesis import given
from lxml import etree

from convert.markup.escape import escaped, quoted
from strategies import words


@given(words)
def test_what_is_escaped_is_read_back(drawn):
    value = f'{drawn}<&>"]]>'
    node = etree.fromstring(f'<a b="{quoted(value)}">{escaped(value)}</a>')
    assert (node.text, node.get("b")) == (value, value)


def test_a_line_end_in_an_attribute_is_kept():
    value = "1\n2\t3"
    assert etree.fromstring(f'<a b="{quoted(value)}"/>').get("b") == value

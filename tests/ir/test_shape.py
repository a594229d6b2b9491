import pytest

from convert import ir
from convert.ir.nodes import Published
from convert.ir.schema import kinds
from convert.ir.shape import alternatives, shape


def test_fields_stand_in_reading_order_those_of_tables_too():
    assert shape(ir.Table).nodes == ("caption", "head", "body")


def test_nodes_are_found_in_tuples_and_where_they_may_be_absent():
    assert shape(ir.Article).nodes == ("metadata", "blocks", "credits")
    assert shape(ir.Metadata).nodes == ("published",)


def test_words_are_text_and_tuples_of_text_not_names_from_a_closed_set():
    assert shape(ir.Credit).words == ("names", "affiliation", "label", "printed")
    assert shape(Published).words == ("printed",)


@pytest.mark.parametrize("kind", [*kinds()])
def test_where_a_node_came_from_is_no_part_of_it(kind):
    assert "span" not in (*shape(kind).nodes, *shape(kind).words, *shape(kind).required)


def test_a_type_is_its_only_alternative():
    assert alternatives(str) == (str,)
    assert ir.Text in alternatives(ir.Inline)

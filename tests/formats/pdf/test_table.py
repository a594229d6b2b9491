"""Tables of fragments."""

from hypothesis import given
from hypothesis import strategies as st

from convert.formats.pdf.table import Table

CODES = "天地，。A《\u3400\ue000\ud800\U00020000\U00040001"


@given(
    st.dictionaries(st.sampled_from(CODES), st.text("xy天，", max_size=3)),
    st.lists(st.text(CODES)),
)
def test_every_atom_is_what_the_table_says_or_itself(fragments, rows):
    table = Table(fragments)
    for atoms in rows:
        assert table.fragments(atoms) == "".join(fragments.get(code, code) for code in atoms)


def test_what_is_itself_is_no_entry():
    table = Table({"天": "天", "地": "x"})
    assert table.differing == {"地": "x"}
    assert (table["天"], table["地"], table["玄"]) == ("天", "x", "玄")


def test_a_row_of_atoms_that_are_themselves_is_the_same_row():
    atoms = "天地，"
    assert Table({"\U00040001": "x"}).fragments(atoms) is atoms

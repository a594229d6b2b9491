"""Where links lead: valid addresses, valid names."""

import re

from hypothesis import given
from hypothesis import strategies as st

from convert.formats.docx.target import address, bookmarks, leads_out


@given(st.lists(st.text(max_size=60)))
def test_bookmarks_have_names_that_word_takes_and_that_differ(identifiers):
    found = bookmarks(identifiers)
    assert found.keys() == set(identifiers)
    assert len({name.casefold() for name in found.values()}) == len(found)
    for name in found.values():
        assert re.fullmatch(r"[^\W\d]\w{0,39}", name)


@given(st.text())
def test_an_address_is_ascii_and_stays_as_it_is_when_made_again(target):
    made = address(target)
    assert re.fullmatch(r"(?:[!#$&-;=?-Z_a-z~\[\]]|%[0-9A-Fa-f]{2})*", made)
    assert address(made) == made


def test_scripts_and_local_files_are_no_links():
    assert leads_out("HTTPS://example.org/")
    assert not leads_out("javascript:alert(1)")
    assert not leads_out("file:///etc/passwd")

"""Names: one for each role, unique, in Word's own words where it has them."""

from convert.formats.docx import names
from convert.themes.theme import ROLES

OTHERS = (
    names.FIGURE, names.CONTENTS, names.STRONG, names.EMPHASIS, names.LINK, names.CODE,
    names.SPEAKER, names.NOTE_MARK, names.TABLE,
)  # fmt: skip


def test_every_role_has_a_style():
    assert set(names.STYLES) == set(ROLES)


def test_no_two_styles_are_called_the_same():
    found = [*names.STYLES.values(), *OTHERS]
    assert len({name.identifier for name in found}) == len({name.name for name in found})
    assert len({name.identifier for name in found}) == len(found)


def test_a_style_of_our_own_has_a_name_that_a_chinese_editor_looks_for():
    for role in names.OWN:
        assert names.STYLES[role].alias

import pytest

from convert.markup.numbering import NUMBERING, WAYS, numbering


@pytest.mark.parametrize(
    ("marker", "name"),
    [
        ("一、", "han"),
        ("十一、", "han"),
        ("（一）", "han-brackets"),
        ("(二)", "han-brackets"),
        ("（1）", "brackets"),
        ("1)", "half-brackets"),
        ("①", "circled"),
        ("A.", "upper-latin"),
        ("b)", "lower-latin"),
        ("1.", ""),
        ("·", ""),
        ("", ""),
    ],
)
def test_a_list_is_numbered_as_its_first_number_was_printed(marker, name):
    assert numbering(marker) == name


def test_every_class_has_a_rule_that_old_engines_understand():
    for way in WAYS:
        assert f"ol.{way.name} {{ list-style-type: decimal; " in NUMBERING
        assert f"@counter-style numbers-{way.name} " in NUMBERING

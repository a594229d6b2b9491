"""Rights and style as the tables state them."""

import pytest

from convert.fonts.tables import Panose, Permission, permission, style_of


def os2(rights=0, weight=400, panose=bytes(10)):
    table = bytearray(96)
    table[4:6] = weight.to_bytes(2)
    table[8:10] = rights.to_bytes(2)
    table[32:42] = panose
    table[78:82] = (1 << 18).to_bytes(4)
    return bytes(table)


@pytest.mark.parametrize(
    ("rights", "allowed"),
    [
        (0x0000, Permission.INSTALLABLE),
        (0x0002, Permission.FORBIDDEN),
        (0x0004, Permission.VIEW),
        (0x0008, Permission.VIEW),
        (0x000E, Permission.VIEW),  # the least restrictive bit counts
        (0x0100, Permission.FORBIDDEN),  # no subsets: embedded whole or not at all
        (0x0200, Permission.FORBIDDEN),  # bitmaps only
    ],
)
def test_rights_to_embed(rights, allowed):
    assert permission(os2(rights)) is allowed


def test_a_face_without_the_table_restricts_nothing():
    assert permission(b"") is Permission.INSTALLABLE
    assert style_of(b"", b"", {}).weight == 400


def test_style_is_read_from_both_tables():
    post = bytes(4) + (-12 * 65536).to_bytes(4, signed=True) + bytes(4) + (1).to_bytes(4)
    style = style_of(os2(weight=700, panose=bytes((2, 11, 8, 9)) + bytes(6)), post, {})
    assert (style.weight, style.angle, style.is_fixed_pitch) == (700, -12, True)
    assert style.panose == Panose(2, 11, 8, 9)
    assert style.code_pages == 1 << 18


def test_a_pinned_weight_counts_more_than_the_stated_one():
    assert style_of(os2(weight=200), b"", {"wght": 400.0}).weight == 400

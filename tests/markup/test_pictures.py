import pytest

from convert import ir
from convert.markup.pictures import KINDS, suffix
from specimens import picture


@pytest.mark.parametrize("media_type", KINDS)
def test_a_picture_begins_like_its_kind(media_type):
    kind = KINDS[media_type]
    whole = kind.starts[0] + bytes(kind.least)
    assert suffix(ir.Resource(media_type, whole)) == kind.suffix
    assert suffix(ir.Resource(media_type, whole[: kind.least - 1])) == ""
    assert suffix(ir.Resource(media_type, b"?" + whole)) == ""


def test_a_kind_that_no_app_has_to_show_has_no_suffix():
    assert suffix(picture()) == ".png"
    assert suffix(ir.Resource("image/tiff", picture().data)) == ""

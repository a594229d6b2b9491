"""Pictures to be set."""

from convert import ir
from convert.layout.plate import Plate


def test_a_picture_is_never_divided_and_its_gap_may_hang_over():
    plate = Plate(0, ir.Resource("image/png", b"x"), 0, 10, 20, gap=5)
    assert [plate.room(0, height) for height in (19, 20, 100)] == [0, 1, 1]
    assert (plate.depth(0, 1), plate.extent(0, 1)) == (20, 25)

"""Page labels as syntax."""

import pytest

from convert.formats.pdf.labels import Stretch, page_labels
from convert.formats.pdf.objects import formatted


@pytest.mark.parametrize(
    ("stretch", "said"),
    [
        (Stretch(0), b"0 << /S /D >>"),
        (Stretch(3, "Roman"), b"3 << /S /R >>"),
        (Stretch(0, "none", prefix="A"), b"0 << /P (A) >>"),
        (Stretch(2, prefix="附"), b"2 << /P <feff9644> /S /D >>"),
        (Stretch(0, first=5), b"0 << /S /D /St 5 >>"),
    ],
)
def test_a_stretch_says_how_its_pages_are_called(stretch, said):
    assert said in b" ".join(formatted(page_labels([stretch])).split())


def test_stretches_stand_in_the_order_of_their_pages():
    stretches = [Stretch(9), Stretch(0, "roman")]
    assert page_labels_of(stretches) == page_labels_of(reversed(stretches))


def page_labels_of(stretches):
    return formatted(page_labels(stretches))

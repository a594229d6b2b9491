"""Galleys."""

from dataclasses import replace

from convert.layout.atom import Line, Run
from convert.layout.galley import Galley
from convert.layout.matter import Label, Matter, Setting
from pressroom import THEME

BODY = THEME.style("body")


def galley(words, box, gap=0.0):
    label = Label(0, (Run("1."),), box, gap)
    matter = Matter(0, (Run("天地"),), Setting(BODY, 0, 100), label=label)
    return Galley(matter, "天地", (), ("1.", Line(0, 2, "last", width=words)))


def test_a_label_that_fits_its_box_leaves_the_first_line_alone():
    assert galley(1000, 2 * BODY.size).indent == 0


def test_a_label_that_is_wider_pushes_the_first_line():
    assert galley(3000, 2 * BODY.size, gap=BODY.size).indent == 2 * BODY.size


def test_its_pitch_is_that_of_its_style():
    style = replace(BODY, size=10, pitch=1.5)
    assert replace(galley(0, 0), matter=Matter(0, (), Setting(style, 0, 100))).pitch == 15

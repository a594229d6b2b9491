"""Changes of scene."""

from convert import ir
from pressroom import desk, set_at


def test_the_theme_gives_the_ornament():
    (made,) = set_at(desk(divider="◇"), ir.Divider())
    assert (made.text, made.setting.style.align) == ("◇", "center")


def test_without_an_ornament_it_is_blank_space():
    (made,) = set_at(desk(divider=""), ir.Divider())
    assert made.text == ""
    assert made.setting.before > 0

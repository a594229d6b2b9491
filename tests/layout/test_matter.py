"""Matter."""

from convert.layout.atom import Run
from convert.layout.matter import Matter, Setting
from pressroom import THEME


def matter(text):
    return Matter(0, (Run(text), Run("。")), Setting(THEME.style("body"), 0, 100))


def test_its_text_is_that_of_its_runs():
    assert matter("天地").text == "天地。"

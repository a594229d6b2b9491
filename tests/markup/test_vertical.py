import pytest

from convert import ir
from convert.ir.build import inlines
from convert.markup.inline import phrasing
from convert.markup.scribe import Manner
from convert.markup.vertical import combined


def upright(words):
    return f'<span class="upright">{words}</span>'


@pytest.mark.parametrize(
    ("words", "markup"),
    [
        ("第12日", f"第{upright('12')}日"),
        ("共120人", f"共{upright('120')}人"),
        ("A座和A+级", f"{upright('A')}座和{upright('A+')}级"),
        ("真的!?", f"真的{upright('!?')}"),
        ("2024年", "2024年"),
        ("3.45和GDP", "3.45和GDP"),
        ("see part 2 of it", "see part 2 of it"),
        ("1 &lt; 2", "1 &lt; 2"),
    ],
)
def test_short_numbers_stand_upright_and_longer_words_lie(words, markup):
    """Case V04 of the specification."""
    assert combined(words) == markup


def test_words_are_combined_only_where_lines_are_vertical(scribe):
    words = inlines("第12日", ir.Code("12"))
    one_pass = scribe()
    assert phrasing(words, one_pass) == "第12日<code>12</code>"
    one_pass.manner = Manner(("a.xhtml",), is_vertical=True)
    assert phrasing(words, one_pass) == f"第{upright('12')}日<code>12</code>"

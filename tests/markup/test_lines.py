import pytest

from convert.markup.lines import line_setting
from convert.typography.profile import Typesetting


@pytest.mark.parametrize(
    ("options", "declaration"),
    [
        ({}, "line-break: strict"),
        ({"kinsoku": "none"}, "line-break: anywhere"),
        ({}, "text-spacing-trim: trim-start"),
        ({}, "text-spacing-trim: trim-both"),
        ({"first_line_open": "keep"}, "text-spacing-trim: space-first"),
        ({"line_start_open": "keep"}, "text-spacing-trim: normal"),
        ({"punct_style": "plain"}, "text-spacing-trim: space-all"),
        ({}, "text-autospace: normal"),
        ({"autospace": 0.0}, "text-autospace: no-autospace"),
        ({"hanging": "stops"}, "hanging-punctuation: allow-end"),
        ({}, "text-wrap: pretty"),
    ],
)
def test_an_option_asks_for_what_css_has(options, declaration):
    assert declaration in list(line_setting(Typesetting(**options)))


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"line_end_punct": "full"}, "trim-both"),
        ({}, "hanging-punctuation"),
        ({"orphan_char": 1}, "text-wrap"),
    ],
)
def test_and_for_nothing_else(options, words):
    assert words not in " ".join(line_setting(Typesetting(**options)))

import pytest

from convert.errors import UsageError
from convert.typography.options import typesetting


def test_options_are_read_by_name():
    setting, place = typesetting({"kinsoku": "strict", "autospace": "0.125", "language": "zh-MO"})
    assert (setting.kinsoku, setting.autospace, place) == ("strict", 0.125, "zh-HK")


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("kinsuko", "gb", "setting-unknown"),
        ("kinsoku", "very", "setting-value"),
        ("autospace", "wide", "setting-value"),
        ("autospace", "nan", "setting-value"),
        ("orphan_char", "1.5", "setting-value"),
    ],
)
def test_what_is_unknown_is_said(name, value, code):
    with pytest.raises(UsageError) as caught:
        typesetting({name: value})
    assert caught.value.diagnostic.code == code

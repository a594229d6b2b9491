"""A tag says the script, whatever else it says."""

import pytest

from convert.typography.script import script


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("ja-JP", "ja"), ("zh-Hant-TW", "zh-Hant"), ("ZH-hk", "zh-Hant"), ("zh-MO", "zh-Hant"),
        ("zh-Hans-SG", "zh-Hans"), ("zh", "zh-Hans"), ("", "zh-Hans"), ("en", "zh-Hans"),
    ],
)  # fmt: skip
def test_a_tag_says_the_script(tag, expected):
    assert script(tag) == expected

import pytest

from convert.typography.signature import signature


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("天か\U00030000", "HHH"),
        ("，。「」！", "FFFFF"),
        ("々～￥％℃", "NKKKK"),
        ("aΩЖ9?", "aaa0x"),
        (" \u3000\u00a0\u2003\n", " IGXB"),
        ("—…·/–-", "DESSS-"),
        ("😀★１\ue000", "JAWW"),
        ("e\u0301\ufe0f\u200d", "aevz"),
    ],
)
def test_each_character_has_a_sign(text, signs):
    assert signature(text) == signs

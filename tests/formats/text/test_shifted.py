import pytest

from convert.formats.text.shifted import shifted

JA = "ここに長く住んでいる。"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (JA.encode("iso2022_jp"), "ISO-2022-JP"),
        ("渡し船と①".encode("iso2022_jp_2004"), "ISO-2022-JP"),
        ("여기에서 오래".encode("iso2022_kr"), "ISO-2022-KR"),
        ("渡口的灯, ferry".encode("hz"), "HZ"),
    ],
)
def test_shifts_name_their_encoding(data, name):
    assert shifted(data) == name


@pytest.mark.parametrize(
    "data", [b"plain", b"\x1b[31mred\x1b[0m", b"~{a ~b~}", b"~{6I?Z~} ~{", b"\x1b$Xno such"]
)
def test_nothing_else_shifts(data):
    assert shifted(data) == ""

import pytest

from convert.errors import ReadError
from convert.formats.text.disguise import disguise, is_binary, wide
from convert.formats.text.encoding import decoded
from convert.source import Source


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04" + b"\0" * 26 + b"word/document.xml", "DOCX"),
        (b"PK\x03\x04" + b"\0" * 26 + b"mimetypeapplication/epub+zip", "EPUB"),
        (b"PK\x03\x04", "ZIP"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "DOC/WPS"),
        (b"{\\rtf1\\ansi", "RTF"),
        (b"%PDF-1.7", "PDF"),
        (b"\n <!DOCTYPE html><html>", "HTML"),
        ("\ufeff<HTML lang='zh'>".encode(), "HTML"),
    ],
)
def test_a_file_that_is_something_else_is_told_so(data, kind):
    assert disguise(data) == kind
    with pytest.raises(ReadError) as caught:
        decoded(Source("a.txt", data))
    assert dict(caught.value.diagnostic.values) == {"kind": kind}


@pytest.mark.parametrize("text", ["<甲> 是变量", "HTML 入门", "", "PK 大赛"])
def test_text_is_text(text):
    assert disguise(text.encode()) == ""


def test_many_controls_are_no_text_and_a_few_are():
    assert is_binary(bytes(range(32)) * 4)
    assert not is_binary("甲\x07乙".encode())


def test_ascii_in_utf16_has_a_nul_in_every_pair():
    assert wide("hello".encode("utf-16-le")) == "UTF-16-LE"
    assert wide("hello".encode("utf-16-be")) == "UTF-16-BE"
    assert wide(b"hello") == ""

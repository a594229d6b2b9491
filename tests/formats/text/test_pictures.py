from urllib.parse import quote

import pytest

from convert.format import Context
from convert.formats.text.read import READER
from convert.host import MemoryHost
from convert.ir import Caption, Figure
from convert.source import Source

GIF = b"GIF89a" + bytes([96, 0, 48, 0]) + bytes(16)
TEXT = "题目\n\n第一段写了一些事情，最后用句号结束了。\n\n![一盏灯]({})\n"


def read(reference, files):
    context = Context(MemoryHost(files))
    source = Source("a/text.txt", TEXT.format(reference).encode())
    article = READER.read(source, READER.options(), context)
    return article.blocks[-1], [finding.code for finding in context.diagnostics]


def test_the_picture_beside_the_text_is_taken():
    figure, findings = read("lamp.gif", {"a/lamp.gif": GIF})
    assert isinstance(figure, Figure)
    assert (figure.resource.media_type, figure.resource.data, figure.alt) == (
        "image/gif",
        GIF,
        "一盏灯",
    )
    assert findings == []


@pytest.mark.parametrize("name", ["lamp.png", "lamp", "灯 一.gif"])
@pytest.mark.parametrize("written", [str, quote])
def test_its_content_says_what_it_is_and_its_name_may_be_written_as_in_an_address(name, written):
    figure, findings = read(written(name), {f"a/{name}": GIF})
    assert (figure.resource.media_type, findings) == ("image/gif", [])


@pytest.mark.parametrize("reference", ["lamp.gif", "../lamp.gif", "%2E%2E/lamp.gif", "lamp.bmp"])
def test_what_is_not_there_stays_a_caption(reference):
    caption, findings = read(reference, {"lamp.gif": GIF, "a/lamp.bmp": b"BM" + GIF})
    assert isinstance(caption, Caption)
    assert findings == ["picture-missing"]

"""Bytes that could not be read are no text; a replacement that somebody typed is."""

import pytest

from convert.format import Context
from convert.formats.text.read import READER
from convert.host import MemoryHost
from convert.source import Source
from convert.structure.outline import outline

ROW = "磨坊的石磨停了二十年，今年春天又转起来。磨的是隔壁村的荞麦，一天两袋，不多磨。"


def _outlined(data):
    source, context = Source("a.txt", data), Context(MemoryHost())
    article = READER.read(source, READER.options(), context)
    found = outline(article, context.claims, source.parts[0].text)
    return found, [finding.code for finding in context.diagnostics]


@pytest.mark.parametrize(
    ("encoding", "stray"),
    [
        ("utf-8", b"\xe9"),
        ("utf-8", b"\xff\xff"),
        ("utf-8", b"\xc2\xa0\xe9"),
        ("utf-8", b"\xe7\x9f"),
        ("gb18030", b"\x80"),
        ("gb18030", b"\xff\xff"),
    ],
)
def test_stray_bytes_are_no_text(encoding, stray):
    rows = [f"停了的石磨\n{ROW}\n", ROW[:12]]
    rest = f"{ROW[12:]}\n{ROW}\n"
    data = rows[0].encode(encoding) + rows[1].encode(encoding)
    data += stray + rest.encode(encoding)
    found, codes = _outlined(data)
    texts = [block["text"] for block in found["blocks"]]
    assert texts == [ROW] * 3
    assert "bytes-broken" in codes


def test_half_a_character_at_the_end_is_no_text():
    found, codes = _outlined(f"停了的石磨\n{ROW}\n{ROW}".encode()[:-1])
    assert found["blocks"][1]["text"] == ROW[:-1]
    assert "bytes-broken" in codes


def test_bytes_that_could_not_be_read_alone_on_a_line_go_once():
    found, _ = _outlined(f"停了的石磨\n{ROW}\n".encode() + b"\xff\xff\n" + ROW.encode())
    assert [block["text"] for block in found["blocks"]] == [ROW, ROW]


@pytest.mark.parametrize(
    "row", [ROW.replace("春", "\ufffd"), "打不开的文件里全是“\ufffd”，她数了数。"]
)
def test_a_replacement_that_stands_in_the_text_stays(row):
    found, codes = _outlined(f"停了的石磨\n{ROW}\n{row}\n".encode())
    assert found["blocks"][1]["text"] == row
    assert "bytes-broken" not in codes

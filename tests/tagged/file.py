"""A PDF opened: its objects by number, its pages as marked pieces of text."""

import base64
import json
import re
import subprocess
from typing import NamedTuple

from formats.pdf.interpreter import cids
from material import tool

TOKEN = re.compile(
    r"\((?P<string>(?:[^()\\]|\\.)*)\)|/(?P<tag>\w+) ?(?:<<(?P<about>.*?)>>BDC|BMC)"
    r"|/(?P<name>\w+)|(?P<operator>[A-Za-z]+)|[-.\d]+|[\[\]\s]",
    re.DOTALL,
)
ACTUAL = re.compile(r"/ActualText<(\w*)>")
MARK = re.compile(r"MCID (\d+)")
PAINTS = {"f", "S", "B", "Do"}


class Piece(NamedTuple):
    """What a page shows inside its outermost marks.

    Args:
        tag: The tag, or nothing where it is unmarked.
        mark: The MCID, or -1.
        text: What its glyphs say.
        glyphs: Font, CID and text of each glyph.
    """

    tag: str
    mark: int
    text: str
    glyphs: tuple[tuple[str, int, str], ...]


class Opened:
    """A file of which every part can be looked at, and changed on purpose."""

    def __init__(self, path):
        command = [tool("qpdf"), "--json", "--json-stream-data=inline", "--decode-level=all", path]
        run = subprocess.run(command, check=True, capture_output=True)  # noqa: S603  ours
        self.objects = json.loads(run.stdout)["qpdf"][1]
        self.root = self.known(self.objects["trailer"]["value"]["/Root"])
        self.pages = list(self._pages(self.root["/Pages"]))
        self.fonts = {}
        self.contents = {page: self._content(page) for page in self.pages}

    def known(self, value):
        """What a reference leads to; any other value as it is."""
        if isinstance(value, str) and value.endswith(" R"):
            found = self.objects[f"obj:{value}"]
            return found["value"] if "value" in found else found["stream"]["dict"]
        return value

    def data(self, reference):
        """The content of a stream."""
        return base64.b64decode(self.objects[f"obj:{reference}"]["stream"]["data"])

    def pieces(self, page):
        """The marked and unmarked pieces of a page, in order."""
        fonts = self.known(self.known(self.known(page)["/Resources"])["/Font"])
        return list(self._pieces(self.contents[page], fonts))

    def texts(self, font):
        """What each CID of a font says."""
        if font not in self.fonts:
            self.fonts[font] = texts(self.data(self.known(font)["/ToUnicode"]).decode())
        return self.fonts[font]

    def _pages(self, reference):
        node = self.known(reference)
        if "/Kids" not in node:
            yield reference
        for kid in node.get("/Kids", ()):
            yield from self._pages(kid)

    def _content(self, page):
        return self.data(self.known(page)["/Contents"]).decode("latin-1")

    def _pieces(self, content, fonts):
        marks, font, shown, place = [], "", [], 0
        while place < len(content):
            found = TOKEN.match(content, place)
            assert found, content[place : place + 40]
            place = found.end()
            if found["string"] is not None:
                shown += (self._glyph(font, cid) for cid in cids(found["string"]))
            elif found["name"]:
                font = fonts.get(f"/{found['name']}", "")  # else a picture
            elif found["tag"]:
                if not marks:
                    yield from piece("", "", shown)
                    shown = []
                marks.append((found["tag"], found["about"] or "", len(shown)))
            elif found["operator"] == "EMC":
                shown = told(shown, *marks[-1][1:])
                tag, about, _ = marks.pop()
                if not marks:
                    yield from piece(tag, about, shown)
                    shown = []
            elif found["operator"] in PAINTS and not marks:
                yield Piece("", -1, "", ())
        assert not marks, "marks are left open"
        yield from piece("", "", shown)

    def _glyph(self, font, cid):
        return font, cid, self.texts(font).get(cid, "")


def piece(tag, about, shown):
    """What was shown inside a mark, or, unmarked, before it."""
    if tag or shown:
        mark = MARK.search(about)
        text = "".join(said for _, _, said in shown)
        yield Piece(tag, int(mark[1]) if mark else -1, text, tuple(shown))


def told(shown, about, start):
    """Glyphs of which those from ``start`` on stand for an ActualText, if ``about`` has one."""
    actual = ACTUAL.search(about)
    if not actual:
        return shown
    text = bytes.fromhex(actual[1]).decode("utf-16")
    said = [text, *("" for _ in shown[start + 1 :])]
    glyphs = zip(shown[start:], said, strict=True)
    return shown[:start] + [(font, cid, text) for (font, cid, _), text in glyphs]


def texts(program):
    """What a ToUnicode map says of each CID."""
    found = {}
    for first, last, text in re.findall(r"<(\w+)>(?:<(\w+)>)?<(\w+)>\n", program):
        start, said = int(first, 16), bytes.fromhex(text).decode("utf-16-be")
        for cid in range(start, int(last or first, 16) + 1):
            found[cid] = said[:-1] + chr(ord(said[-1]) + cid - start)
    return found

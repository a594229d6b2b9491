"""A small reader of finished PDFs: each glyph of the text, where it stands and what it says.

Objects come from ``qpdf --json``; fonts and text operators are read here, as ISO 32000-1, 9.2 to
9.10, defines them.  What is marked as an artifact is left out.
"""

import base64
import json
import re
import subprocess
from dataclasses import dataclass, field
from typing import NamedTuple

from formats.pdf.interpreter import cids
from material import tool

TOKEN = re.compile(
    r"\((?P<string>(?:[^()\\]|\\.)*)\)|/Artifact<<.*?>>BDC(?P<artifact>.*?)EMC"
    r"|/\w+ ?<<[^\n]*?>>BDC|/(?P<name>\w+)|(?P<number>-?[.\d]+)"
    r"|(?P<operator>[A-Za-z]+)|[\[\]\s]",
    re.DOTALL,
)


class Glyph(NamedTuple):
    """What it says, where its origin stands, how wide it is.  Units: pt from the lower left."""

    text: str
    x: float
    y: float
    advance: float


class Font(NamedTuple):
    """Advances and texts by CID."""

    advances: dict[int, float]
    texts: dict[int, str]


def glyphs(path):
    """The glyphs of the first page, in the order of its content stream."""
    command = [tool("qpdf"), "--json", "--json-stream-data=inline", "--decode-level=all", path]
    run = subprocess.run(command, check=True, capture_output=True)  # noqa: S603  ours
    objects = json.loads(run.stdout)["qpdf"][1]

    def known(value):
        if isinstance(value, str) and value.endswith(" R"):
            found = objects[f"obj:{value}"]
            return found["value"] if "value" in found else found["stream"]
        return value

    page = known(known(objects["trailer"]["value"]["/Root"])["/Pages"])
    while "/Kids" in page:
        page = known(known(page["/Kids"])[0])
    fonts = known(known(page["/Resources"])["/Font"])
    content = base64.b64decode(known(page["/Contents"])["data"]).decode("latin-1")
    return list(_shown(content, {name[1:]: _font(known(at), known) for name, at in fonts.items()}))


def _font(font, known):
    widths = list(known(known(known(font["/DescendantFonts"])[0])["/W"]))
    advances = {}
    while widths:
        first, second = widths.pop(0), widths.pop(0)
        if isinstance(second, list):
            advances |= {first + index: width for index, width in enumerate(second)}
        else:
            advances |= dict.fromkeys(range(first, second + 1), widths.pop(0))
    program = base64.b64decode(known(font["/ToUnicode"])["data"]).decode()
    texts = {}
    for first, last, text in re.findall(r"<(\w+)>(?:<(\w+)>)?<(\w+)>\n", program):
        start, said = int(first, 16), bytes.fromhex(text).decode("utf-16-be")
        for cid in range(start, int(last or first, 16) + 1):
            texts[cid] = said[:-1] + chr(ord(said[-1]) + cid - start)
    return Font(advances, texts)


def _shown(content, fonts):
    state = State(fonts)
    is_in_array, place = False, 0
    while place < len(content):
        found = TOKEN.match(content, place)
        assert found, content[place : place + 40]
        place = found.end()
        is_in_array = found[0] == "[" or (is_in_array and found[0] != "]")
        if found["string"] is not None:
            yield from state.show(found["string"])
        elif found["number"] and is_in_array:
            state.x -= float(found["number"]) * state.size / 1000
        elif found["number"] or found["name"]:
            state.operands.append(found["number"] or found["name"])
        elif found["operator"]:
            state.operate(found["operator"])


@dataclass
class State:
    """What operators have set so far; ``left`` is where the line began."""

    fonts: dict[str, Font]
    font: Font | None = None
    size: float = 0.0
    spacing: float = 0.0
    left: float = 0.0
    x: float = 0.0
    y: float = 0.0
    operands: list[str] = field(default_factory=list)

    def show(self, string):
        for cid in cids(string):
            advance = self.font.advances.get(cid, 1000) * self.size / 1000
            yield Glyph(self.font.texts.get(cid, ""), self.x, self.y, advance)
            self.x += advance + self.spacing

    def operate(self, operator):
        match operator, self.operands:
            case "BT", _:
                self.left = self.x = self.y = 0.0
            case "Tf", [*_, name, size]:
                self.font, self.size = self.fonts[name], float(size)
            case "Tc", [*_, spacing]:
                self.spacing = float(spacing)
            case "Td", [*_, x, y]:
                self.left, self.y = self.left + float(x), self.y + float(y)
                self.x = self.left
            case _:
                pass
        self.operands = []

"""How even the lines are: ours by both ways of breaking beside Typst's, read from the PDFs.

    pip install typst; python bench/lines.py [FOLDER...]            needs mutool

Folders of plain texts are set besides.

The same prose, face, size and measures; only gaps between ideographs of justified lines count.
Loose: a justified line whose mean gap exceeds .05 em.  Runt: a last line with fewer than two
letters.  Then faults at 80 measures, and what each way costs.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby, pairwise
from math import sqrt
from pathlib import Path
from typing import NamedTuple
from xml.etree.ElementTree import fromstring

import typst
from prose import prose

import convert
from convert.host import OsHost
from convert.ir import Article, Metadata, Paragraph, Text
from convert.layout.alphabet import Alphabet
from convert.layout.atom import Run
from convert.layout.breaker import set_lines
from convert.layout.metrics import Metrics
from convert.themes.load import theme
from convert.themes.theme import POINTS_PER_MM, Theme
from convert.typography.profile import Breaking, Typesetting

MEASURES = (20, 28, 38)
WAYS: tuple[Breaking, ...] = ("first-fit", "total-fit")
LOOSE = 0.05
NEAR = 0.05
"""Sizes of type that differ by less are one.  Units: pt."""
SPACED = re.compile("[\u4e00-\u9fff][ \u3000]+[\u4e00-\u9fff]")
SHORT = 60
"""A line of a text that is no paragraph."""


class Evenness(NamedTuple):
    """Gaps in em, shares of lines, counts."""

    rms: float
    p99: float
    loose: float
    runts: int
    lines: int

    def __str__(self) -> str:
        return (
            f"rms {1000 * self.rms:5.1f}  p99 {1000 * self.p99:5.1f} milli-em  "
            f"loose {100 * self.loose:4.2f} %  runts {self.runts:3}  of {self.lines} lines"
        )


def dressed(measure: int, way: Breaking) -> Theme:
    """The article theme with lines of ``measure`` em and no furniture."""
    dress = theme("article", OsHost())
    width, _ = dress.page.size
    margin = (width - (measure + 0.01) * dress.style("body").size) / 2 / POINTS_PER_MM
    page = replace(dress.page, inner=margin, outer=margin)
    return replace(dress, page=page, typesetting=replace(dress.typesetting, breaking=way))


def ours(paragraphs: list[str], dress: Theme) -> bytes:
    """The prose as our PDF."""
    blocks = tuple(Paragraph((Text(words),)) for words in paragraphs)
    article = Article(Metadata("zh-Hans", "题"), blocks)
    return convert.render(article, "pdf", theme=dress, diagnostics=convert.Diagnostics())


def theirs(paragraphs: list[str], dress: Theme) -> bytes:
    """The prose as Typst's PDF, with its hyphenation on."""
    size, width = dress.style("body").size, dress.page.size[0]
    inner = dress.page.inner
    head = (
        f"#set page(width: {width}pt, height: 841.89pt, margin: (x: {inner}mm, y: 72pt))\n"
        f'#set text(font: "Noto Serif SC", size: {size}pt, lang: "zh", region: "cn", '
        "hyphenate: true)\n"
        "#set par(justify: true, first-line-indent: (amount: 2em, all: true))\n\n"
    )
    escaped = (
        "".join(f"\\{c}" if c in "\\#*_`$<>@[]=-+/~'\"" else c for c in p) for p in paragraphs
    )
    faces = [str(path) for path in Path(sys.prefix).rglob("pylopdf_fonts_*") if path.is_dir()]
    return typst.compile((head + "\n\n".join(escaped)).encode(), font_paths=faces)


class Row(NamedTuple):
    """A line as a PDF has it: its characters and where they begin, in em of body text."""

    left: float
    characters: tuple[tuple[str, float], ...]


def rows(data: bytes, size: float, file: Path) -> Iterator[Row]:
    """The lines of body text, from the first to the last."""
    file.write_bytes(data)
    command = ["mutool", "draw", "-q", "-F", "stext", str(file)]
    found = subprocess.run(command, check=True, capture_output=True)  # noqa: S603  our own
    for page in fromstring(found.stdout).iter("page"):  # noqa: S314  our own
        placed = [
            (round(float(c.get("y", 0)), 1), float(c.get("x", 0)) / size, c.get("c", ""))
            for font in page.iter("font")
            if abs(float(font.get("size", 0)) - size) < NEAR
            for c in font.iter("char")
        ]
        placed = [one for one in placed if one[2].strip()]
        for _, line in groupby(sorted(placed), key=lambda one: one[0]):
            characters = tuple((c, x) for _, x, c in line)
            yield Row(characters[0][1], characters)


def evenness(lines: list[Row]) -> Evenness:
    """What the lines look like; a line is a last one if the next begins with an indent."""
    left = min(line.left for line in lines)
    starts = [line.left > left + 1.2 for line in lines] + [True]
    gaps: list[float] = []
    loose = justified = runts = 0
    for place, line in enumerate(lines):
        if starts[place + 1]:
            letters = sum(c.isalnum() for c, _ in line.characters)
            runts += letters < 2 and not starts[place]  # noqa: PLR2004  a runt
            continue
        own = [
            b[1] - a[1] - 1 for a, b in pairwise(line.characters) if is_han(a[0]) and is_han(b[0])
        ]
        gaps += own
        justified += 1
        loose += bool(own) and sum(own) / len(own) > LOOSE
    gaps = sorted(map(abs, gaps))
    rms = sqrt(sum(gap * gap for gap in gaps) / len(gaps))
    return Evenness(rms, gaps[int(len(gaps) * 0.99)], loose / justified, runts, len(lines))


def is_han(character: str) -> bool:
    """Whether it is one of the common ideographs."""
    return "\u4e00" <= character <= "\u9fff"


NO_START = {"CL", "PS", "ST", "NS", "MD", "CN", "SL", "PO"}
NO_END = {"OP", "SL"}
DIVIDED = re.compile(r"——|……|！？|[A-Za-z0-9]{2}|(?<=[0-9])[.,][0-9]")
"""What no line end may divide: where it ends, and what comes after."""


def faults(paragraphs: list[str]) -> str:
    """Forbidden starts and ends; divided pairs, words and numbers, at 80 measures by both ways."""
    alphabet = Alphabet(Metrics(), Typesetting(), "zh-CN")
    encoded = [alphabet.encode([Run(words)]) for words in paragraphs]
    starts = ends = pairs = lines = 0
    for way in WAYS:
        for step in range(80):
            for atoms in encoded[step % 8 :: 8]:
                made = set_lines(alphabet, atoms, 12_000 + 400 * step, 2_000, way)
                lines += len(made)
                for line, after in pairwise(made):
                    last, first = (
                        alphabet.atom(atoms[line.end - 1]),
                        alphabet.atom(atoms[after.start]),
                    )
                    starts += first.kind in NO_START or first.text[:1] in tuple(",.;:!?)]}")
                    ends += last.kind in NO_END
                    pair = last.text[-2:] + first.text[:1]
                    pairs += bool(DIVIDED.search(pair, len(pair) - 2))
    counted = f"starts {starts}, ends {ends}, divided pairs, words, numbers {pairs}"
    return f"{lines} lines at 80 measures: {counted}"


def costs(paragraphs: list[str]) -> Iterator[str]:
    """Microseconds for 1,000 characters: encoding, and breaking at 28 em by both ways."""
    alphabet = Alphabet(Metrics(), Typesetting(), "zh-CN")
    thousands = sum(map(len, paragraphs)) / 1000
    encoded = [alphabet.encode([Run(words)]) for words in paragraphs]
    yield f"encode {_best(lambda: [alphabet.encode([Run(p)]) for p in paragraphs]) / thousands:.0f}"
    for way in WAYS:
        spent = _best(lambda way=way: [set_lines(alphabet, a, 28_000, 2_000, way) for a in encoded])
        yield f"{way} {spent / thousands:.0f}"
    once = _best(lambda: set_lines(alphabet, "".join(encoded), 28_000, 0, "total-fit"))
    yield f"total-fit as one paragraph {once / thousands:.0f} (linear if as above)"


def _best(work) -> float:  # noqa: ANN001  any work
    spent = []
    for _ in range(4):
        start = time.process_time()
        work()
        spent.append(time.process_time() - start)
    return min(spent) * 1e6


def material(*folders: str) -> list[str]:
    """The longer lines of the plain texts in ``folders``: real prose beside the generated.

    Without those that have spaces between Han: in a PDF they look like gaps.
    """
    files = [file for folder in folders for file in sorted(Path(folder).glob("*.txt"))]
    lines = (line.strip() for file in files for line in _text(file).splitlines())
    return [
        " ".join(line.split()) for line in lines if len(line) > SHORT and not SPACED.search(line)
    ]


def _text(file: Path) -> str:
    """What a file says, if it is UTF-8."""
    try:
        return file.read_text("utf-8-sig")
    except UnicodeDecodeError:
        return ""


def main() -> None:
    """Print all of it."""
    paragraphs = prose() + material(*sys.argv[1:])
    folder = Path("output/lines")
    folder.mkdir(parents=True, exist_ok=True)
    say = sys.stdout.write
    say(f"{sum(map(len, paragraphs))} characters\n")
    for measure in MEASURES:
        for way in WAYS:
            dress = dressed(measure, way)
            found = rows(ours(paragraphs, dress), dress.style("body").size, folder / "ours.pdf")
            say(f"{measure} em  {way:9}  {evenness(list(found))}\n")
        found = rows(theirs(paragraphs, dress), dress.style("body").size, folder / "typst.pdf")
        say(f"{measure} em  {'Typst':9}  {evenness(list(found))}\n")
    say(faults(paragraphs) + "\n")
    say("microseconds per 1,000 characters: " + ", ".join(costs(paragraphs)) + "\n")


if __name__ == "__main__":
    main()

"""Articles damaged at random: the reader must neither fail, nor hang, nor lose a character.

    python -m bench.mutations 100000 tests/material/articles tests/judged/articles

Each input is an article (or several) with lines cut, doubled, moved, joined, spliced and sprinkled
with marks; every hundredth is bytes.  A fault is printed with the seed that makes it again.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from convert.errors import ReadError
from convert.format import Context
from convert.formats.text.read import READER
from convert.host import MemoryHost
from convert.ir.check import faults
from convert.source import Source

SPRINKLED: Final = (
    "\n\n\t \u3000·•●■【】（）()[]「」“”：:，。、？！…—-*＊#>`|/\\_~=&<\u200b\ufeff\u2028\x0c\r"
    "一二十第章回卷0123456789年月日记者文图编辑责校电讯摄王李\U00020000😀🇨🇳é"
)
SLOW: Final = 1.0
"""No damaged article takes as long.  Units: seconds."""

_SIZE: Final = 4_000
_RAW: Final = 100


def damaged(texts: Sequence[str], seed: int) -> str:
    """One of ``texts`` after several accidents, the same for the same ``seed``."""
    chance = random.Random(seed)  # noqa: S311  accidents, not secrets
    lines = chance.choice(texts)[:_SIZE].splitlines(keepends=True)
    for _ in range(chance.randint(1, 8)):
        lines = _accident(lines, texts, chance)
    words = list("".join(lines))
    for _ in range(chance.choice((0, 1, 3, 20))):
        at = chance.randint(0, len(words))
        words[at : at + chance.choice((0, 0, 1, 2))] = chance.choice(SPRINKLED) * chance.choice(
            (1, 1, 2, 7)
        )
    return "".join(words)


def _accident(lines: list[str], texts: Sequence[str], chance: random.Random) -> list[str]:
    if not lines:
        return [chance.choice(SPRINKLED)]
    at, size = chance.randrange(len(lines)), chance.randint(1, 4)
    match chance.randrange(6):
        case 0:
            return lines[:at] + lines[at + size :]
        case 1:
            return lines[:at] + lines[at : at + size] * 2 + lines[at + size :]
        case 2:
            return lines[at:] + lines[:at]
        case 3:
            lines[at] = lines[at].rstrip("\n")
            return lines
        case 4:
            other = chance.choice(texts).splitlines(keepends=True)
            start = chance.randrange(len(other)) if other else 0
            return lines[:at] + other[start : start + size] + lines[at:]
        case _:
            line = lines[at]
            cut = chance.randint(0, len(line))
            return [*lines[:at], line[:cut], "\n", line[cut:], *lines[at + 1 :]]


def wrongs(data: bytes) -> Iterator[str]:
    """What is wrong with how ``data`` is read."""
    source, context = Source("a.txt", data), Context(MemoryHost())
    start = time.process_time()
    try:
        article = READER.read(source, READER.options(), context)
        claims = list(context.claims)
    except ReadError:  # refused aloud
        return
    except Exception as fault:  # noqa: BLE001  any other is what is looked for
        yield f"{type(fault).__name__}: {fault}"
        return
    if time.process_time() - start > SLOW:
        yield "is slow"
    yield from (str(found.code) for found in faults(article))
    text, at = source.parts[0].text, 0
    for claim in claims:
        if claim.span.start != at or claim.span.end <= at:
            yield f"claims leave a gap or overlap at {at}"
            return
        at = claim.span.end
    if at != len(text):
        yield "claims end before the text does"


def search(texts: Sequence[str], seeds: range) -> Iterator[str]:
    """The faults that ``seeds`` find, each with its seed."""
    for seed in seeds:
        data = damaged(texts, seed).encode("utf-8", "replace")
        if seed % _RAW == 0:
            data = random.Random(seed).randbytes(len(data) % 600)  # noqa: S311
        yield from (f"{seed}: {wrong}" for wrong in wrongs(data))


def main(words: Sequence[str]) -> int:
    """Search as many inputs as the first of ``words`` says in the folders that the others name."""
    count, *folders = words
    texts = [
        path.read_bytes().decode("utf-8", "replace")
        for folder in folders
        for path in sorted(Path(folder).glob("*.txt"))
    ]
    start, found = time.process_time(), 0
    for fault in search(texts, range(int(count))):
        found += 1
        print(fault, flush=True)
    print(f"{count} inputs, {found} faults, {time.process_time() - start:.0f} s")
    return found > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

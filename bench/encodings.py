"""Samples of texts in each encoding: how many are read right, refused, or (never) read wrong.

    python -m bench.encodings FOLDER 600

FOLDER holds UTF-8 texts that nobody wrote for the purpose and no margin was tuned on, by language:
zh_CN.txt, zh_TW.txt, ja.txt, ko.txt.  A sample is a stretch of one, from a line's start.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from convert.errors import ReadError
from convert.formats.text.encoding import decoded
from convert.source import Source

LENGTHS: Final = (15, 40, 400, 1_500)
PLAN: Final = (
    ("gb18030", ("zh_CN",)),
    ("big5hkscs", ("zh_TW",)),
    ("cp932", ("ja",)),
    ("cp949", ("ko",)),
    ("utf-16-le", ("zh_CN", "zh_TW", "ja", "ko")),
    ("utf-16-be", ("zh_CN", "zh_TW", "ja", "ko")),
)


def sample(text: str, encoding: str, length: int, chance: random.Random) -> tuple[str, bytes]:
    """``length`` characters of ``text`` that ``encoding`` has, and their bytes."""
    start = text.find("\n", chance.randrange(max(1, len(text) - 2 * length))) + 1
    words = text[start : start + 2 * length].encode(encoding, "ignore").decode(encoding)[:length]
    return words, words.encode(encoding)


def outcome(words: str, data: bytes) -> str:
    """What becomes of ``data``: right, refused or wrong."""
    try:
        return "right" if decoded(Source("a.txt", data)).text == words else "wrong"
    except ReadError:
        return "refused"


def main(words: Sequence[str]) -> int:
    """Print a table; the status is 1 if anything was read wrong."""
    folder, count = Path(words[0]), int(words[1])
    texts = {path.stem: path.read_text("utf-8") for path in folder.glob("*.txt")}
    wrong = 0
    for encoding, languages in PLAN:
        for length in LENGTHS:
            chance = random.Random(f"{encoding} {length}")  # noqa: S311  samples, not secrets
            found = Counter(
                outcome(*sample(texts[chance.choice(languages)], encoding, length, chance))
                for _ in range(count)
            )
            wrong += found["wrong"]
            share = found["right"] / count
            print(f"{encoding:10} {length:5} {share:7.2%} {dict(sorted(found.items()))}")
    return wrong > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Plain text to convert, of any length: sentences of our sample articles, with other characters.

The same on every machine.  No two sentences are equal, so that no cache of whole lines, ours or
another's, has an easy time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bench.chance import Chance

SAMPLES: Final = Path(__file__).parent.parent / "source"

HAN: Final = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")

COMMON: Final = bytes(
    byte for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF) for byte in (row, cell)
).decode("gb2312", "ignore")
"""The 3,755 characters that are most used, by sound.  Source: GB 2312, level 1."""

EXCHANGED: Final = 8
"""One Han in so many is another: an article has then some 600 different ones, the book all."""

SENTENCE: Final = re.compile("[^。！？]+[。！？][”’）]*")
PAIRS: Final = ("“”", "‘’", "（）", "《》")
OPENING: Final = 20  # characters: a shorter line of a sample is no prose
PHRASE: Final = re.compile("(?<=[，。])[\u4e00-\u9fff]{6,12}(?=[，。])")
DIGITS: Final = "零一二三四五六七八九"


class Pool:
    """What text is drawn from."""

    def __init__(self) -> None:
        texts = [path.read_text("utf-8") for path in sorted(SAMPLES.glob("*.txt"))]
        lines = [line.strip() for text in texts for line in text.splitlines()]
        prose = [line for line in lines if len(line) > OPENING]
        found = [sentence for line in prose for sentence in SENTENCE.findall(line)]
        self.sentences = [sentence for sentence in found if _is_sound(sentence)]
        self.phrases = [phrase for one in self.sentences for phrase in PHRASE.findall(one)]


class Author:
    """Writes from a pool; what it writes, its seed determines."""

    def __init__(self, pool: Pool, seed: int) -> None:
        self._pool = pool
        self._chance = Chance(seed)

    def article(self, han: int) -> str:
        """An article of about so many Han: title, date, byline, sections, a list, credits."""
        head = [self._phrase() + self._phrase(), "2024年5月6日  08:21", "青岚日报记者何砚秋"]
        body = list(self._sections(han))
        return "\n\n".join([*head, *body, "【责任编辑：沈佩之】"]) + "\n"

    def book(self, han: int, chapters: int) -> str:
        """A book of about so many Han in so many chapters."""
        parts = [self._phrase() + self._phrase()]
        for number in range(1, chapters + 1):
            parts.append(f"第{numeral(number)}章　{self._phrase()}")
            parts += self._paragraphs(han // chapters)
        return "\n\n".join(parts) + "\n"

    def _sections(self, han: int) -> Iterator[str]:
        section = 450
        for start in range(0, han, section):
            if start:
                yield self._phrase()
            if start == section:
                yield "\n".join(f"{number}．{self._phrase()}" for number in range(1, 5))
            yield from self._paragraphs(min(section, han - start))

    def _paragraphs(self, han: int) -> Iterator[str]:
        while han > 0:
            count = 1 + self._chance.below(4)
            words = "".join(self._sentence() for _ in range(count))
            han -= count_han(words)
            yield words

    def _sentence(self) -> str:
        return HAN.sub(self._exchanged, self._chance.one_of(self._pool.sentences))

    def _phrase(self) -> str:
        return HAN.sub(self._exchanged, self._chance.one_of(self._pool.phrases))

    def _exchanged(self, found: re.Match[str]) -> str:
        """Another Han now and then: few often, most seldom, as in any text (Zipf's law)."""
        if self._chance.below(EXCHANGED):
            return found[0]
        rank = int(len(COMMON) ** self._chance.part())
        return COMMON[rank * 1009 % len(COMMON)]  # a prime: ranks are not by sound


def count_han(text: str) -> int:
    """How many Han there are."""
    return len(HAN.findall(text))


def numeral(number: int) -> str:
    """A number below 1,000 as in 第二百零三章."""
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    words = f"{DIGITS[hundreds]}百" if hundreds else ""
    if tens:
        words += f"{DIGITS[tens]}十" if hundreds or tens > 1 else "十"
    elif hundreds and ones:
        words += DIGITS[0]
    return words + (DIGITS[ones] if ones else "")


def _is_sound(sentence: str) -> bool:
    """Tell whether a sentence can stand alone, and in the packaged faces."""
    is_whole = all(sentence.count(one) == sentence.count(other) for one, other in PAIRS)
    return is_whole and sentence == sentence.encode("gb2312", "ignore").decode("gb2312")

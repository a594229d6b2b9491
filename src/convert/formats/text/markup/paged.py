"""What a program that shows a text page by page leaves in a copy: --More--(72%), (END).

Who tells of such a program shows what it says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from convert.formats.text.kinds import Left
from convert.formats.text.taught import is_announced
from convert.pattern import pattern

_PAGED: Final = pattern(
    r"(?<![^\r\n])[ \t]*(?:-- ?(?:More|MORE|更多|[继繼][续續]|続き) ?--"
    r"[ ]?(?:[(（][^()（）\r\n]{1,20}[)）])?"
    r"|\(END\)|lines \d{1,5}-\d{1,5}(?:/\d{1,5})?(?: \(END\)| \d{1,3}%)?"
    r")[ \t]*(?![^\r\n])"
)
_TOLD: Final = pattern(r"翻[页頁]|分[页頁]|空格|屏幕|[荧螢]幕|[终終]端|命令|コマンド|画面")
_WORD: Final = pattern(r"(?:-- ?(?:More|MORE|更多|[继繼][续續]|続き) ?--|\(END\))$")
_REACH: Final = 20
_ENDS: Final = frozenset("。！？…”’」』）)；：:.!?—")


def paged(text: str) -> Iterator[Left]:
    """Where in ``text`` such lines stand."""
    if _TOLD.search(text):
        return
    found = list(_PAGED.finditer(text))
    is_once = len(found) == 1 or not any("MORE" in line[0].upper() for line in found)
    are_words = is_once and all(_is_word(line[0]) for line in found)
    if are_words and not any(_is_torn(text, line) for line in found):
        return  # so writers part what they tell, and end it
    for line in found:
        if not is_announced(text, line.start()):
            yield *line.span(), "export"


def _is_word(line: str) -> bool:
    """Tell whether ``line`` is a word alone, and says not how much was shown."""
    return _WORD.match(line.strip()) is not None


def _is_torn(text: str, line: re.Match[str]) -> bool:
    """Tell whether ``line`` tears a sentence."""
    above = text[: line.start()].rstrip("\r\n").rpartition("\n")[2].rstrip()
    return len(above) >= _REACH and above[-1] not in _ENDS

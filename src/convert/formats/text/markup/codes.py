"""The codes of a board: [size=4][b]渡口[/b][/size], about a line, about several, about words.

Those about whole lines tell that a text was copied from a board; then pairs within lines are no
words either.  Who tells how codes are written shows them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from convert.formats.text.kinds import Left
from convert.formats.text.markup.posts import BLOCKS, faces, posts
from convert.pattern import pattern

_BOARD: Final = "b|i|u|s|p|size|color|font|backcolor|align|center|left|right|indent|float"
_CODED: Final = pattern(
    rf"(?<![^\r\n])[ \t\u3000]*(?P<open>(?:\[(?:{_BOARD})(?:=[^\[\]\r\n]{{1,40}})?\]){{1,6}})"
    rf"(?P<words>[^\r\n]*?)(?P<close>(?:\[/(?:{_BOARD})\]){{1,6}})[ \t]*(?![^\r\n])"
)
_CODE: Final = pattern(rf"\[(?P<end>/)?(?P<name>{_BOARD}|url)(?:=[^\[\]\r\n]{{1,120}})?\]")
_NAME: Final = pattern("[a-z]+(?=[]=])")
_NAMES: Final = f"{_BOARD}|url|{BLOCKS}"
_ANY: Final = rf"\[(?:{_NAMES})(?:=[^\[\]\r\n]{{1,40}})?\]"
_MARK: Final = r"[“”‘’「」『』\"'` ]{0,2}"
_TAUGHT: Final = pattern(
    r"BBCode|UBB|(?:代码|代碼|写成|寫成|写法|寫法|输入|輸入)[^\r\n]{0,10}[：:]\s*"
    rf"\[/?(?:{_NAMES})[]=]"
    # [b] 和 [/b]; [b][/b] 之间; 加上 [b]，; 标签 [b]; [/b] 标签; [/b] 是粗体
    rf"|{_ANY}{_MARK}(?:[和与與跟同或及到至、/]|…{{1,2}}|\.{{3,6}}){_MARK}\[/(?:{_NAMES})\]"
    rf"|{_ANY}{_MARK}\[/(?:{_NAMES})\]{_MARK}(?:[之中][间間]|[里裡]|[这這]|成[对對])"
    rf"|(?:放[在进進]|[加打写寫插][上入]){_MARK}{_ANY}(?=[\s，。、；”」』])"
    r"|(?:[写寫打叫用](?:[作成上]|[为為])?|[输輸]入)[ “「『]?"
    r"\[(?:img|attach|attachimg|media|audio|video|flash|list|quote|table)[]=]"
    r"|(?:[写寫打](?:[作成上]|[为為])?|[输輸]入)[ “「『]?\[(?:s:|em:?)\d"
    rf"|(?:代码|代碼|标签|標籤|标记|標記){_MARK}\[/?(?:{_NAMES})[]=]"
    rf"|(?:{_ANY}|\[/(?:{_NAMES})\]){_MARK}"
    "(?:代码|代碼|标签|標籤|标记|標記|成[对對]出|是(?:粗|斜|加粗|居中|下[划劃]))"
)
"""A text tells how codes are written, and shows them."""

_LABEL: Final = pattern(r"[^\s*<>\[\]_][^*<>\[\]\r\n]{0,58}(?<![\s。；;._])")
_BEFORE: Final = pattern(rf"(?<![^\r\n])[ \t\u3000]*(?:\[/?(?:{_BOARD})(?:=[^\[\]\r\n]*)?\])*\Z")
_BEHIND: Final = pattern(rf"(?:\[/?(?:{_BOARD})(?:=[^\[\]\r\n]*)?\])*[ \t\u3000]*(?![^\r\n])")
_INDEXED: Final = pattern(r"[A-Za-z_](?=\[)")
_NEAR: Final = 200


def codes(text: str) -> Iterator[Left]:
    """Where in ``text`` codes stand; "strong" are those about a label."""
    if _TAUGHT.search(text):
        return
    known: set[int] = set()
    for line in _CODED.finditer(text):
        opened, closed = _NAME.findall(line["open"]), _NAME.findall(line["close"])
        if opened == closed[::-1] and "[/" not in line["words"]:
            is_label = "b" in opened and _LABEL.fullmatch(line["words"]) is not None
            for edge in ("open", "close"):
                known.update(range(*line.span(edge)))
                yield *line.span(edge), "strong" if is_label else "tag"
    blocks = list(posts(text))
    yield from blocks
    pairs = [pair for pair in _pairs(text) if pair[0].start() not in known]
    if known or blocks:
        yield from faces(text)
    if known or blocks or any(_is_about_lines(text, *pair) for pair in pairs):
        for pair in pairs:
            for code in pair:
                yield *code.span(), "tag"


def _pairs(text: str) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """The codes in ``text`` that open something and close it again, those within others too."""
    opened: list[re.Match[str]] = []
    for code in _CODE.finditer(text):
        if _INDEXED.match(text, max(0, code.start() - 1)):
            continue  # a[i] is a place in a row
        if not code["end"]:
            opened.append(code)
        elif any(each["name"] == code["name"] for each in opened):
            while opened[-1]["name"] != code["name"]:
                opened.pop()
            yield opened.pop(), code


def _is_about_lines(text: str, first: re.Match[str], last: re.Match[str]) -> bool:
    """Tell whether lines begin with ``first`` and end with ``last``, but for other codes."""
    before = text[max(0, first.start() - _NEAR) : first.start()]
    head = before[max(before.rfind("\n"), before.rfind("\r")) + 1 :]
    return _BEFORE.match(head) is not None and _BEHIND.match(text, last.end()) is not None

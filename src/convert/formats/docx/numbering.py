"""Lists: a definition for each way of numbering, and for each list a count of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from math import ceil
from typing import Final

from convert.formats.docx import names
from convert.formats.docx.measure import twips, width
from convert.ir import List
from convert.markup.escape import quoted
from convert.pattern import pattern
from convert.themes.theme import Style, Theme
from convert.typography.script import script
from convert.value import Frozen, Mutable

LEVELS: Final = 9
"""How deep lists may be nested.  Source: ECMA-376-1, 17.9.6."""

BOX: Final = 2
"""The least width of the box in which a marker stands.  Units: em.  Source: specification 5.1."""

_MARKER: Final = pattern(
    r"(?P<before>[^0-9０-９A-Za-z〇零一二三四五六七八九十百①-⑳⑴-⒇⒈-⒛Ⅰ-ⅻ甲乙丙丁戊己庚辛壬癸]*)"
    r"(?P<number>[0-9]+|[０-９]+|[ivxlcIVXLC]+|[A-Za-z]|[〇零一二三四五六七八九十百]+|[①-⑳]|[⑴-⒇]"
    r"|[⒈-⒛]|[Ⅰ-ⅻ]|[甲乙丙丁戊己庚辛壬癸])"
    r"(?P<after>[^0-9０-９A-Za-z]{0,3})"
)
_STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
_ROMAN: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_CHINESE: Final = {"zh-Hans": "chineseCountingThousand", "zh-Hant": "taiwaneseCountingThousand",
                   "ja": "japaneseCounting"}  # fmt: skip


class Manner(Frozen):
    """How the items of a list are marked.

    Args:
        form: A value of ``w:numFmt``.
        before: What stands before the number.
        after: What stands after it; for bullets, the bullet.
        number: One as wide as most of the list, by which its box is reckoned.
    """

    form: str
    before: str = ""
    after: str = ""

    number: str = "1"

    @property
    def width(self) -> float:
        """How wide a marker of the list is.  Units: em."""
        return width(f"{self.before}{self.number}{self.after}")

    @property
    def box(self) -> int:
        """The width of the box in which the marker stands.  Units: em."""
        return max(BOX, ceil(self.width))

    @property
    def fills_box(self) -> bool:
        """Whether text goes on right after the marker, for which a tab would leap too far."""
        return self.form != "bullet" and self.width == self.box


def manner(node: List, bullet: str, language: str) -> Manner:
    """How ``node`` marks its items: as its first marker was printed, where that is a number.

    Example:
        >>> from convert.ir import ListItem
        >>> [manner(List((), 1, m), "•", "zh-Hans").form for m in ("一、", "（1）", "①", "a)", "")]
        ['chineseCountingThousand', 'decimal', 'decimalEnclosedCircle', 'lowerLetter', 'decimal']
    """
    if node.start is None:
        return Manner("bullet", after=bullet, number="")
    found = _MARKER.fullmatch(node.marker.strip())
    if found is not None:
        sample = "1" if found["number"].isascii() else "一"
        form = _form(found["number"], node.start, language)
        if form:
            return Manner(form, found["before"], found["after"], sample)
    return Manner("decimal", after=".")


def _form(number: str, start: int, language: str) -> str:
    """The value of ``w:numFmt`` for ``number``, if it can mean ``start``."""
    forms = {
        "decimal": number.isascii() and number.isdigit() and int(number) == start,
        "decimalFullWidth": "０" <= number[0] <= "９" and int(number) == start,
        _CHINESE[script(language)]: number[0] in "〇零一二三四五六七八九十百",
        "decimalEnclosedCircle": ord(number[0]) - ord("①") == start - 1,
        "decimalEnclosedParen": ord(number[0]) - ord("⑴") == start - 1,
        "decimalEnclosedFullstop": ord(number[0]) - ord("⒈") == start - 1,
        "ideographTraditional": _STEMS.find(number[0]) == start - 1,
        "lowerRoman": number.islower() and _roman(number) == start,
        "upperRoman": number.isupper() and (
            _roman(number.lower()) == start or ord(number[0]) - ord("Ⅰ") == start - 1
        ),
        "lowerLetter": len(number) == 1 and ord(number) - ord("a") == start - 1,
        "upperLetter": len(number) == 1 and ord(number) - ord("A") == start - 1,
    }  # fmt: skip
    return next((form for form, is_meant in forms.items() if is_meant), "")


def _roman(number: str) -> int:
    values = [_ROMAN.get(letter, 0) for letter in number]
    if 0 in values:
        return 0
    following = (*values[1:], 0)
    return sum(-v if v < after else v for v, after in zip(values, following, strict=True))


class Numbering(Mutable):
    """Collects the lists of one document."""

    _manners: dict[Manner, int] = field(default_factory=dict)
    _lists: list[tuple[int, int, int]] = field(default_factory=list)

    def add(self, marked: Manner, level: int, start: int | None) -> int:
        """The number of a new list that begins to count anew at ``level``."""
        definition = self._manners.setdefault(marked, len(self._manners) + 1)
        self._lists.append((definition, level, 1 if start is None else start))
        return len(self._lists)

    def part(self, theme: Theme) -> str:
        """The part of numbering; nothing where there are no lists."""
        if not self._lists:
            return ""
        return "".join((
            f'{names.DECLARATION}<w:numbering xmlns:w="{names.W}">',
            *(_definition(number, marked, theme) for marked, number in self._manners.items()),
            *self._counts(),
            "</w:numbering>",
        ))  # fmt: skip

    def _counts(self) -> Iterator[str]:
        for number, (definition, level, start) in enumerate(self._lists, start=1):
            yield (
                f'<w:num w:numId="{number}"><w:abstractNumId w:val="{definition}"/>'
                f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/>'
                "</w:lvlOverride></w:num>"
            )


def _definition(number: int, marked: Manner, theme: Theme) -> str:
    style = theme.style("item")
    levels = (_level(level, marked, style) for level in range(LEVELS))
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>'
        f"{''.join(levels)}</w:abstractNum>"
    )


def _level(level: int, marked: Manner, style: Style) -> str:
    box = twips(marked.box * style.size)
    shown = "" if marked.form == "bullet" else f"%{level + 1}"
    words = quoted(f"{marked.before}{shown}{marked.after}")
    gap = '<w:suff w:val="nothing"/>' if marked.fills_box else ""
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{marked.form}"/>{gap}'
        f'<w:lvlText w:val="{words}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{box * (level + 1)}" w:hanging="{box}"/></w:pPr>'
        '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
    )

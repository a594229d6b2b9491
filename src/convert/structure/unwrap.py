"""Hard-wrapped text: lines that were cut at a fixed measure become paragraphs again.

One space joins two Latin words; nothing joins ideographs.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Sequence
from typing import Final

from convert.pattern import pattern
from convert.structure.clauses import COMMAS, NUMBER, OPENER, STRAIGHT, is_torn, is_whole
from convert.structure.cut import FAR, STROKES, Cut, cut_of, is_rule
from convert.structure.feet import entries, feet, is_open
from convert.structure.header import says_facts
from convert.structure.line import Line, Lines, columns, joined
from convert.structure.moment import is_moment
from convert.structure.page import Page
from convert.structure.shape import (
    CLAUSE_MARKS,
    COLONS,
    HYPHENS,
    counts_on,
    ends_a_sentence,
    is_ideograph,
    is_spread,
)

_REMARK: Final = pattern("（[^（）。！？]{2,40}）$|\\([^()。！？]{2,40}\\)$")
"""What is said of a text, or who wrote it, stands in brackets and has no stop: （选自某书）."""

_KEPT: Final = 3
"""What line-start prohibition leaves empty: an ideograph, and a mark of half its width."""

_WESTERN: Final = 40
"""Latin labels are shorter."""

_LATIN: Final = 8
"""Latin letters of a proportional face are up to an eighth wider than half an ideograph."""

_LATIN_WORD: Final = pattern("[!-~]{1,40}")
_QUOTED: Final = ("“”", "「」", "《》")
_CLOSED: Final = frozenset("；;：:")
_ARTICLE: Final = pattern(f"{NUMBER}条[ \u3000]")
_QUOTING: Final = STROKES | frozenset(">:＞")
"""What mails and boards put before each line that they quote, and stands before rows."""

_SET_OFF: Final = pattern(
    "(?:此致|[谨謹]致|[顺順][颂頌祝]|敬[颂頌祝])[ \u3000]{0,4}[^，。]{0,8}$"
    "|(?P<who>(?:本[^，。 \u3000]{1,5})?[记記]者[ \u3000]+[\u4e00-\u9fff]{2,4}"
    "(?:[ \u3000、][^，。：:]*)?$|(?:各|尊敬的|[亲親][爱愛]的)[^。！？：:]{1,40}[：:]$)"
)
"""What closes a letter, who reports and who is addressed: 本报记者 何小满, 各船队：."""

_SPEAKER: Final = pattern(r"[^\s：:，。、；“”「」\d]{1,6}[：:]")


def unwrapped(page: Page, torn: Collection[int] = ()) -> Lines:
    """The lines of ``page``, those that continue each other joined, if they are hard-wrapped.

    Args:
        page: What they stand on.
        torn: Where in the source lines begin that go on in the one above, whatever their measure.
    """
    lines, cut = page.lines, cut_on(page)
    if _may_hang(lines):
        from convert.structure.hanging import hanging  # noqa: PLC0415  few texts have such items

        torn = hanging(lines).union(torn)
    if not (cut.measure or torn or _are_torn(lines)):
        return lines
    groups: list[list[Line]] = []
    notes = feet(lines, cut)
    held: list[Line] = []
    for number, line in enumerate(lines):
        if number in notes:
            held.append(line)
            continue
        is_near = line.blanks <= cut.gap or (groups and _is_parted(groups[-1][-1], line, cut))
        is_torn = line.start in torn and len(groups) > 0
        if is_torn or (groups and is_near and _goes_on(groups[-1], line, cut)):
            groups[-1].append(line)
        else:
            groups.extend(entries(held))
            groups.append([line])
            held = []
    groups.extend(entries(held))
    gone: Collection[int] = ()
    if not HYPHENS.isdisjoint(lines.lasts()):
        from convert.structure.hyphens import printers  # noqa: PLC0415  few lines end so

        gone = printers(groups, lines.texts)
    return Lines((_whole(group, gone) for group in groups), lines.part, gone)


def _may_hang(lines: Lines) -> bool:
    """Tell whether a line is set in farther than the one above, which a mark opens."""
    texts, blanks, indents = lines.texts, lines.blanks, lines.indents
    below = range(1, len(lines)) if any(indents) else ()
    rising = (n for n in below if indents[n] > indents[n - 1] and not blanks[n])
    return any(OPENER.match(texts[n - 1]) for n in rising)


def cut_on(page: Page) -> Cut:
    """How the lines of ``page`` were cut, worked out when it is first asked for."""
    return page.once(_cut)


def _cut(page: Page) -> Cut:
    return cut_of(page.lines)


def is_cut(page: Page) -> bool:
    """Tell whether ``page`` is hard-wrapped."""
    return cut_on(page).measure > 0


def is_wrapped(page: Page, number: int) -> bool:
    """Tell whether line ``number`` was cut off the one above, which is full and breaks off."""
    if page.blanks_below(number - 1) or not is_open(page.text(number - 1)):
        return False
    return is_cut(page) and _is_full(page.lines[number - 1], cut_on(page))


def _is_full(line: Line, cut: Cut) -> bool:
    """Tell whether ``line`` reaches as far as lines were cut."""
    return cut.measure - line.width <= _KEPT


def is_running(page: Page, number: int) -> bool:
    """Tell whether line ``number`` is running text, whole or one of the lines it was cut into."""
    return page.is_prose(number) or is_wrapped(page, number) or is_wrapped(page, number + 1)


def is_cut_off(page: Page, numbers: Collection[int]) -> bool:
    """Tell whether one of the lines ``numbers`` was cut, and goes on in a line beyond them."""
    after = (number + 1 for number in numbers)
    return any(number not in numbers and is_wrapped(page, number) for number in after)


def _are_torn(lines: Lines) -> bool:
    """Tell whether any of ``lines`` goes on in the middle of a clause of the one above."""
    rows = lines.texts, lines.blanks, lines.indents
    below = (itertools.islice(row, 1, None) for row in rows)
    return any(map(is_torn, lines.texts, *below))


def _is_parted(above: Line, line: Line, cut: Cut) -> bool:
    """Tell whether the end of a page parts ``line`` from ``above``: a full line within a clause."""
    if not cut.measure or ends_a_sentence(above.text) or not _is_full(above, cut):
        return False
    is_open = is_ideograph(above.text[-1]) and not CLAUSE_MARKS.isdisjoint(above.text)
    if OPENER.match(line.text) or not (is_ideograph(line.text[0]) or line.text[0].isdecimal()):
        return False
    is_told = not CLAUSE_MARKS.isdisjoint(line.text)
    return is_open and (is_told or (ends_a_sentence(line.text) and not line.indent))


def _goes_on(group: Sequence[Line], line: Line, cut: Cut) -> bool:
    """Tell whether ``line`` is one paragraph with the lines of ``group``."""
    above = group[-1]
    is_next = counts_on(group[0].text, line.text)
    if is_next or is_torn(above.text, line.text, line.blanks, line.indent):
        return not is_next
    if not cut.measure or _begins(group, line, cut):
        return False
    is_clause = above.text[-1] in COMMAS and (len(above.text) >= STRAIGHT or len(group) > 1)
    if is_clause or (_is_latin(above.text) and "a" <= line.text[0] <= "z"):
        return True
    room, ends = cut.measure - above.width, ends_a_sentence(above.text)
    if room >= _least_room(above, line, cut, is_ended=ends):
        return False
    if not ends or cut.is_spaced:
        return True
    if _is_name(line, cut):
        return False
    return cut.is_indented or (room <= 1 and not _SPEAKER.match(line.text))


def _is_name(line: Line, cut: Cut) -> bool:
    """Tell whether ``line`` is words and no clause, and short: no sentence ends with such a line.

    Lines that go on in a sentence end with its stop, or are full.
    """
    text = line.text[1:-1] if line.text[0] + line.text[-1] in _QUOTED else line.text
    is_short = 2 * line.width < cut.measure and text[:1].isalnum()
    is_short = is_short and (text[0].isdecimal() or not text[0].isascii())
    return is_short and text[-1].isalpha() and CLAUSE_MARKS.isdisjoint(text)


def _is_latin(text: str) -> bool:
    """Tell whether ``text`` is a line of Latin words in the middle of a sentence."""
    return len(text) >= _WESTERN and text.isascii() and not ends_a_sentence(text)


def _begins(group: Sequence[Line], line: Line, cut: Cut) -> bool:
    """Tell whether ``line`` begins something by itself, or nothing can follow ``group``."""
    above = group[-1].text
    is_set = FAR in above and is_spread(above)
    if is_set or is_rule(above) or is_rule(line.text) or is_whole(above):
        return True
    is_headed = _is_head(above) and not _is_torn_head(group[-1], cut)
    if COLONS.isdisjoint(above):
        is_headed = is_headed or _is_row_of_facts(line.text)
    elif not _is_full(group[-1], cut):
        is_headed = is_headed or _is_row_of_facts(above)
    if is_headed or _is_head(line.text) or _is_set_off(group, line.text):
        return True
    is_said = ends_a_sentence(above) and _REMARK.match(line.text) is not None
    is_said = is_said or (above[-1] in COLONS and is_whole(line.text))
    if is_said or _is_set_in(group, line, cut, is_ended=ends_a_sentence(above)):
        return True
    if line.text[0] in _QUOTING or (_SPEAKER.match(group[0].text) and _SPEAKER.match(line.text)):
        return True
    return OPENER.match(line.text) is not None and not _breaks_off(group)


def _is_set_off(group: Sequence[Line], text: str) -> bool:
    """Tell whether ``text`` closes a letter, or says who reports, but amid no sentence."""
    found = _SET_OFF.match(text)
    if found is None or not found["who"] or ends_a_sentence(group[-1].text):
        return found is not None
    return all(CLAUSE_MARKS.isdisjoint(line.text) for line in group)


def _least_room(above: Line, line: Line, cut: Cut, *, is_ended: bool) -> int:
    """How much room ends a paragraph, if so much is left behind ``above``."""
    least = _first_width(line.text) + _KEPT
    if CLAUSE_MARKS.isdisjoint(above.text) and not _ARTICLE.match(above.text):
        return least
    if not is_ended and 2 * len(above.text) + above.indent >= cut.measure:
        return cut.measure  # who counts characters, not columns, cuts lines with digits earlier
    least += sum(map(str.isascii, above.text)) // _LATIN
    if cut.is_spaced:
        return max(least, cut.measure // 4)
    return least if is_ended else max(least, cut.measure // 8)


def _is_set_in(group: Sequence[Line], line: Line, cut: Cut, *, is_ended: bool) -> bool:
    """Tell whether ``line`` is set in as a paragraph is, not as the lines below a number are."""
    first = group[0]
    if len(group) > 1 and line.indent > group[-1].indent:
        return True
    is_hanging = line.indent == group[-1].indent
    if line.indent > first.indent and not (is_hanging and len(group) > 1 and not is_ended):
        return is_ended or not (OPENER.match(first.text) or group[-1].text[-1] in COMMAS)
    return is_ended and cut.is_indented and line.indent == first.indent > 0


def _is_head(text: str) -> bool:
    """Tell whether ``text`` says when, alone or in pieces, in no sentence: 青湾　2021年3月2日."""
    if not CLAUSE_MARKS.isdisjoint(text):
        return False
    is_parted = "\u3000" in text or "  " in text or "\t" in text
    may_be = text[-1] in "日号號" or text.isascii()
    return says_facts(text) if is_parted else may_be and is_moment(text)


def _is_row_of_facts(text: str) -> bool:
    """Tell whether labels in ``text`` say when and who: 来源：渡口报 责编：何一."""
    may_be = not COLONS.isdisjoint(text) or text[:4].isdecimal()
    return may_be and " " in text and CLAUSE_MARKS.isdisjoint(text) and says_facts(text)


def _is_torn_head(line: Line, cut: Cut) -> bool:
    """Tell whether ``line`` is full and breaks off in brackets or behind them: 本报讯（…）昨."""
    if not _is_full(line, cut):
        return False
    text = line.text.replace("（", "(").replace("）", ")")
    return text.count("(") > text.count(")") or ")" in text[:-1]


def _breaks_off(group: Sequence[Line]) -> bool:
    """Tell whether a clause goes on behind ``group``, even if a number or a mark comes next."""
    text = group[-1].text
    is_open = not ends_a_sentence(text) and text[-1] not in _CLOSED
    is_open = is_open and not CLAUSE_MARKS.isdisjoint(text) and OPENER.match(group[0].text) is None
    return text[-1] in COMMAS or is_open


def _first_width(text: str) -> int:
    """How wide the first thing is that could not be cut: a character, or a Latin word."""
    word = _LATIN_WORD.match(text)
    return columns(word[0]) if word else 2


def _whole(group: Sequence[Line], gone: Collection[int]) -> Line:
    """The lines of ``group`` as one, without the hyphens that are ``gone``."""
    if len(group) == 1:
        return group[0]
    glues = [_glue(one.words(), other.words()) for one, other in itertools.pairwise(group)]
    if gone:
        group = [line.shortened() if line.end - 1 in gone else line for line in group]
    return joined(group, glues)


def _glue(one: str, other: str) -> str:
    is_latin = max(one[-1], other[0]) < "\u2e80" and one[-1] not in "—–…“‘(<-‐/"
    return " " if is_latin and other[0] not in "—…”’)" else ""

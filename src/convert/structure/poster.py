"""Who posted, called as on a blog, beside the minute: milo 2005-03-05 10:37, 由 milo 發表於 ….

Sites stamp so whence a text is, too, and whose clock it is: who posts is one word in Latin letters,
no house and no button, or a usual name, and nothing else stands in the line.
"""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.field import Field
from convert.structure.houses import PAPER
from convert.structure.latin import is_handle, is_stamped, signs_in_latin
from convert.structure.names import is_japanese, is_usual_person
from convert.structure.values import Name
from convert.structure.words import words

_WHO: Final = (
    "(?P<who>[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}|[A-Za-z][A-Za-z0-9_-]{1,19}"
    "|[\u3041-\u30ff\u4e00-\u9fff]{2,6}?)"
)
_DEED: Final = "(?:[Pp]osted|[發发]表|発表|[發发][布佈帖文]|[張张][貼贴]|投稿)"
_GAP: Final = "[ \u3000]*"
_MARK: Final = "(?:[ \u3000]*[|｜/／·•@,，-]+[ \u3000]*|[ \u3000]+)"
_AHEAD: Final = pattern(
    "(?P<told>(?:由|[發发]表者|投稿者|作者|(?:[Pp]osted |[Pp]ublished |[Ww]ritten )?[Bb]y)"
    f"[:：]?{_GAP})?{_WHO}(?:(?P<did>{_GAP}{_DEED}{_GAP}(?:[於于@]|at|on)?[:：]?{_GAP}"
    f"|{_GAP}[於于@]{_GAP}| (?:at|on) )|{_MARK})$"
)
"""Who posted, before the day."""

_BEHIND: Final = pattern(
    f"(?:{_GAP}(?P<told>由|by|By|作者[:：]?|投稿者[:：]?){_GAP}|{_MARK}){_WHO}"
)
"""Who posted, behind the day."""

_ENTERED: Final = pattern(
    "(?P<who>[^\\s，。：:|｜]{2,12})[ \u3000](?:最新推[荐薦]文章)?已?[於于][ \u3000]?$"
)
_DONE: Final = pattern("[ \u3000]?(?:首次)?(?:[发發][布佈表]|修改)(?![者人])")
"""About the day, as sites of programmers have it: 拾柴的人 于 2022-05-02 20:18:44 发布."""

_OPENED: Final = pattern(f"(?P<did>{_DEED}{_GAP}(?:[於于@]|at|on)?[:：]?{_GAP})?$")
_CLOSED: Final = pattern(
    f"(?:{_GAP}{_DEED})?(?:[ \u3000|｜]*(?:[閱阅][讀读]|[瀏浏][覽览]|[評评][論论]|回[應应]|留言"
    "|コメント|[Cc]omments?|[Rr]ead)[ \u3000]*[(（:：]?[0-9]{1,7}[)）]?)*[ \u3000]*$"
)
"""What may stand behind: that it was posted, and what a site counts."""

_HOUSES: Final = pattern(
    "(?:news|times|daily|post|online|press|media|blog|tv|web|weekly|radio|cn|jp|tw)$"
)
_OTHERS: Final = frozenset(
    words(
        """
        sina sohu tencent weibo wechat weixin netease ifeng xinhua reuters yahoo google baidu
        admin administrator webmaster editor guest anonymous system user author
        edit reply delete quote top share print view views comment comments link permalink tags
        hits none jst cst gmt utc est pst am pm via from to in of the and or no new
        """
    )
)
"""Houses, buttons and clocks that stand beside a day so, and nobody's name."""

_PRECISE: Final = frozenset(("minute", "second"))


def with_poster(text: str, found: tuple[Field, ...]) -> tuple[Field, ...]:
    """``found``, the pieces of ``text``, with who posted read where that and the day are all."""
    dates = [field for field in found if field.kind == "date"]
    when = dates[0].published if len(dates) == 1 else None
    if when is None:
        return found
    date, is_timed = dates[0], when.precision in _PRECISE
    entered = _ENTERED.match(text[: date.start])
    if entered and _DONE.match(text, date.end) and not PAPER.search(entered["who"]):
        writer = Name(entered["who"], *entered.span("who"))
        return (Field("role", writer.start, writer.end, "", (writer,), is_marked=True), date)
    if (opened := _OPENED.match(text[: date.start])) and (who := _BEHIND.match(text, date.end)):
        is_told, start, end = bool(who["told"] or opened["did"]), who.start("who"), who.end()
        is_timed = is_timed and (is_told or who["who"].islower() or is_handle(who["who"]))
    elif who := _AHEAD.match(text[: date.start]):
        is_told, end = bool(who["told"] or who["did"]), date.end
        start = who.start("who")
    else:
        return found
    if not _CLOSED.match(text, end) or not (is_timed or (is_told and who["told"])):
        return found
    name = who["who"]
    if not _is_called(name, is_told=is_told):
        return found
    stop = start + len(name)
    signed = Field("role", start, stop, "", (Name(name, start, stop),), is_marked=True)
    return tuple(sorted((signed, date), key=lambda field: field.start))


def _is_called(name: str, *, is_told: bool) -> bool:
    """Tell whether somebody may call himself ``name``: sites are in capitals, CSDN."""
    if not name[0].isascii():
        return PAPER.search(name) is None and (is_usual_person(name) or is_japanese(name))
    if " " in name:
        return signs_in_latin(name, is_ahead=True)
    low = name.lower()
    is_house = _HOUSES.search(low) is not None or PAPER.search(name) is not None
    is_other = low in _OTHERS or is_stamped(low)
    return not (is_house or is_other) and (is_told or not name.isupper())

"""The title of a post on a blog: who posted, and the minute, stand below it, the blog's name above.

    Milo's Blog
    慢了十一分鐘
    milo 2005-12-30 10:37

Who has a title and a second one above his name has the same lines: so the name of the blog is known
by a word for such a site, or by who posted.  Where a program set the zone of the clock, or a word
says blog and no second title is meant, anybody may post there, or nobody be named.
"""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.field import Field
from convert.structure.fields import fields
from convert.structure.header import with_unlabelled
from convert.structure.labels import kind_of
from convert.structure.latin import is_latin
from convert.structure.names import is_usual_person
from convert.structure.page import Page
from convert.structure.poster import with_poster
from convert.structure.stamp import is_filler

_BLOG: Final = pattern(
    ".*(?:[Bb]log|BLOG|ブログ|部落格|博客|[网網][志誌]|の日[記誌]|的[^，。]{0,6}日[志誌])"
    r"[ -~☆★♪♡♥。！!]{0,4}$|[A-Za-z]+::[Bb]log |[A-Z][A-Za-z]{1,15}['’]s [A-Z][ A-Za-z]{2,23}$"
    r"|(?:[A-Za-z0-9-]{2,20}\.)+(?:com|net|org|jp|tw|cn|me|info)(?:[ \u3000].{1,16})?$"
)
_SAID: Final = pattern(
    "(?!.*[我你您为為怎写寫開开做始从從到与與和谈談论論告别別给給，。？?！!：:])"
    ".{2,}(?:[Bb]log|BLOG|ブログ|部落格|博客|[网網][志誌])[ ☆★♪♡♥]{0,3}$"
)
"""So nothing else is called, and no title: 青湾自行车博客, not 我为什么写博客."""

_ZONED: Final = pattern(
    "[12][0-9]{3}-[01][0-9]-[0-3][0-9]T[0-9:.]{5,12}(?:Z|[+-][0-9]{2}:?[0-9]{2})"
)
_POSTERS: Final = frozenset(("投稿者", "Posted by", "posted by", "發表者"))
_PAIR: Final = 2
_REACH: Final = 4
_LONGEST: Final = 40
"""No blog has a longer name.  Units: characters."""

_HIS: Final = pattern(
    "[0-9]{0,4}$|['’]s .{2,16}$|[的の](?:家|[窩窝]|小屋|[部房]屋|空[間间]|世界|天地|小站|角落)$"
)
"""What stands behind who posts in the name of his blog."""


def titled(page: Page) -> tuple[int, bool]:
    """The line right above who posted, or -1, and whether what stands above it is a blog."""
    last = len(page.texts) - 1
    for number in range(1, min(_REACH, last)):
        if page.is_prose(number):
            break
        text, above = page.text(number), [page.text(n) for n in range(number - 1)]
        is_said = above[:1] == above and any(map(_SAID.match, above))
        if who := _posted(text, is_said=is_said):
            is_sure = is_said or (len(above) == 1 and _ZONED.match(text) is not None)
            are_blogs = is_sure or all(_is_blog(name, who) for name in above)
            may_be = page.is_label(number - 1) and (are_blogs or number == _PAIR)
            return (number - 1 if may_be else -1, are_blogs)
    who = _posted(page.text(last), is_said=False) if last > _REACH else ""
    return (1 if who and page.text(0) == who and page.is_label(1) else -1, True)


def _is_blog(text: str, who: str) -> bool:
    """Tell whether ``text`` is what the blog of ``who`` is called."""
    is_his = text.lower().startswith(who.lower()) and _HIS.match(text, len(who)) is not None
    return len(text) <= _LONGEST and (is_his or _BLOG.match(text) is not None)


def _posted(text: str, *, is_said: bool) -> str:
    """Who posted, where ``text`` says that and the minute, and no more; else nothing.

    Below the name of a blog, as ``is_said`` tells, anybody may, and the day may stand alone.
    """
    found = fields(text)
    read = with_poster(text, found)
    read = with_unlabelled(text, found) if read is found else read
    people = [field for field in read if field.kind == "role"]
    is_over = len(people) == 1 and all(field.kind != "source" for field in read)
    is_over = is_over and all(field.kind != "bare" or is_filler(field) for field in read)
    if is_said and not people and read and all(field.kind == "date" for field in read):
        return text
    is_over = is_over and _is_told(people[0], read, is_said=is_said)
    return people[0].names[0].value if is_over else ""


def _is_told(who: Field, read: tuple[Field, ...], *, is_said: bool) -> bool:
    """Tell whether ``who`` is called as on blogs, and the minute stands beside that."""
    dates = [field.published for field in read if field.kind == "date" and field.published]
    is_timed = len(dates) == 1 and dates[0].precision in {"minute", "second"}
    is_posted = not who.label or kind_of(who.label) is None or who.label in _POSTERS
    name = who.names[0].value
    is_called = is_said or is_latin(name) or is_usual_person(name) or who.label in _POSTERS
    return is_timed and is_posted and is_called

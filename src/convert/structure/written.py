"""When and where a text was written, as authors say below it: 2019年秋，初稿于渡口."""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern

_YEAR: Final = "(?:[12][0-9]{3}|[一二〇○零两兩三四五六七八九]{4})"
_DEED: Final = (
    "(?:(?:[初二三四]|定)稿|[改修][定订訂毕畢成]|[完脱脫][稿笔筆]|[写寫作草记記改][毕畢就成]"
    "|[重再又][改写寫记記]|修改|整理)"
)
_BRIEF: Final = "[写寫作草记記誊謄改]"
_AT: Final = "[于於在][^，。！？：的]{1,8}"
_END: Final = "[）)]?$"
_WRITTEN: Final = pattern(
    f"[（(]?(?:—{{1,2}} ?)?{_YEAR} ?[年./．-][^。！？：的]{{0,14}}?"
    f"(?:{_DEED}(?:{_AT})?|{_BRIEF}{_AT}|(?<=[日夜晨晚月春夏秋冬，, \u3000]){_BRIEF}){_END}"
    f"|[（(]?(?:—{{1,2}} ?)?(?:{_DEED}[于於在]?|{_BRIEF}[于於在])[^。！？：的]{{0,8}}?"
    f"{_YEAR} ?[年./．-][^。！？：的]{{0,10}}{_END}"
)
_SIZE: Final = 30
_SIGNS: Final = frozenset("稿改写寫作草记記誊謄修整笔筆")


def is_written(text: str) -> bool:
    """Tell whether ``text`` says that something was written then, and no more.

    Example:
        >>> is_written("2019年秋，初稿于渡口"), is_written("写于二〇二一年冬至")
        (True, True)
        >>> is_written("2019年的初稿"), is_written("1998年，渡口的灯")
        (False, False)
    """
    if len(text) > _SIZE or _SIGNS.isdisjoint(text):
        return False
    return _WRITTEN.match(text) is not None

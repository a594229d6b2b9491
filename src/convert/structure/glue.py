"""Names without what copying glued to them: other names, what they did, who they are.

何小满李二        何小满报道        何一系某大学教授        何小满记者李二        何小满qingwan.cn
"""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.controls import PROVINCES
from convert.structure.houses import PRESS
from convert.structure.latin import is_latin
from convert.structure.names import has_kana, is_han, is_person, is_signed, is_usual_person
from convert.structure.roles import JOINED, role_of
from convert.structure.vocabulary import NO_NAMES, POSTS, REPORTERS
from convert.structure.words import words

_REPORTED: Final = pattern(
    r"(?:(?:摄影|攝影|图文|综合|綜合)?[报報](?:道|導)|(?:[采採][访訪写寫]|[记記][录錄])?整理|[采採](?:[写寫]|[访訪])|口述|[传傳]真)$"
)
_CODE: Final = pattern(
    r"(?<=[\u4e00-\u9fff])(?:[_\s(（]?[A-Z]{1,4}|_[a-z]{1,4})[0-9]{2,}[)）]?(?![A-Za-z0-9])"
)
_ADDRESS: Final = pattern(r"(?<=[\u4e00-\u9fff]{2})[a-z]{2,}\.[a-z.]{2,}$")
"""The address of a site behind a name."""

_CLOSING: Final = ")）】］]〕"
_POSTED: Final = pattern("[ \u3000]{1,2}[\u4e00-\u9fff]{4,20}(?=[)）】］\\]〕]*$)")
_EMPLOYER: Final = pattern(r" ?[(（][^()（）]{2,24}[)）](?=\s*(?:[,，、;；&]|$))")

_DEED: Final = pattern("[\u4e00-\u9fff]{2,6}(?=\u3000|  |\t|$)")
_FULL: Final = (3, 2)
_PLACE: Final = (2, 3)
"""Characters of a place behind a name."""

_FEWEST: Final = 5
_MOST: Final = 12
"""Of so many characters full names are put together; four are a name as well."""

_ROW: Final = 24
"""No row of names without gaps is longer.  Units: characters."""

_PAIR: Final = 4
_ROLE_SIZES: Final = (5, 4, 3, 2)
MAKERS: Final = frozenset({"editor", "managing editor", "reviewer", "proofreader"})
"""What only those do who make a page of what others wrote."""

_TWO: Final = 2
_DONE: Final = frozenset("了着著过過")
_HAPPENS: Final = tuple(
    words(
        """
        结婚 結婚 离婚 離婚 来访 來訪 出生 去世 逝世 病逝 来信 來信 回家 离家 離家 入学 入學
        毕业 畢業 退休 到访 到訪 搬家 生日 上任 就任 离职 離職 入职 入職 开学 開學 回来 回來
        到来 到來 离开 離開 了 着 著 过 過
        """
    )
)
"""So end what happened, and no names."""

_KIND: Final = pattern(
    "(?:[\u4e00-\u9fff]{2,4}?)?(?:散文|小[说說]|[诗詩][歌词詞]|[现現]代[诗詩]|[随隨][笔筆]|[杂雜]文|日[记記]|[游遊][记記]"
    "|童[话話]|寓言|美文)"
)
"""Under what kind a site of essays files a text: 乡土散文."""

_NO_ENDS: Final = frozenset("网網报報社馆館局院厂廠店")
"""No given name ends so where names are put together: 江南水务网 is a house."""

SITE: Final = pattern(
    "返回|[转轉][载載]|[关關]注|[欢歡]迎|[长長]按|[扫掃][描一码]|[点點][击擊个赞]|更多|如有|如需|本文|二[维維]"
    "|[对對為为][本此](?:[文稿]|[报報][道導])|版[权權]|[声聲]明|投稿邮箱|[上下]一篇|分享|[举舉][报報]|[打列]印"
    "|[参參][与與]互[动動]|我要[纠糾评評投][错錯论論稿]|收藏|A-A|字[号號体體]"
    "|(?<=[网網报報社端台])[评評][论論]$"
)
"""With these begins what a site says, and may touch the name before it."""
_HOUSED: Final = pattern(
    "(?![\u4e00-\u9fff][日晚晨早时時商快导導周][报報])[\u4e00-\u9fff]{2,8}(?:[报報网網台社]|中心|客[户戶]端)(?:全媒体|融媒体?|首席|[见見][习習]|特[约約])?"
    "(?:记者|記者|通[讯訊][员員])|[\u4e00-\u9fff]{2,14}供[图圖]$|[图圖][为為]"
)
"""A house with a reporter of its own, or with its picture, or the words about a picture."""

_COMMENTS: Final = frozenset(["评论", "評論"])
_STROKES: Final = frozenset("/／")
SHOTS: Final = frozenset("摄攝")
DEEDS: Final = SHOTS.union("文图圖")
"""Between a name and another, what the first one did: words, or a picture."""

IS: Final = frozenset("系为為是現现任")
_WRITERS: Final = (*REPORTERS, "作者", "评论员", "評論員", "撰稿人", "实习生", "實習生", "习编辑")
"""What stands between a house and the name of who writes for it."""

_OURS: Final = frozenset(["本报", "本報", "本刊", "本台", "本网", "本網", "本社"])
SENT: Final = frozenset("電电讯訊")
"""With these ends how an agency says that it sent a report: 8日电, 讯."""


def code_end(text: str, end: int) -> int:
    """Where a name's staff code ends, if it has one: 姚海_NQ6056."""
    code = _CODE.match(text, end)
    return code.end() if code else end


def employer_end(text: str, start: int, end: int, label: str = "") -> int:
    """Where it ends whose man he is who stands at ``start..end``: Nora Ferry (Harbour), Ada Lind.

    Who answers for what doctors say has his post behind his name: 审核：何小满　青湾大学教授.
    """
    told = _EMPLOYER.match(text, end) if is_latin(text[start:end]) else None
    if role_of(label) == "reviewer" and text.rstrip(_CLOSING).endswith(POSTS):
        told = _POSTED.match(text, end)
    end = told.end() if told else end
    return max(end, deed_end(text, end + 1)) if label.endswith(JOINED) else end


def deed_end(text: str, start: int) -> int:
    """Where the role at ``start`` ends that a narrow gap and a wide one set off; 0 if none does.

    So it stands behind a name: 本刊记者 何小满 采写　摄影 李二红.
    """
    found = _DEED.match(text, start) if text[start - 1 : start] == " " else None
    is_near = found is not None and not is_wide(text[max(start - 2, 0) : start])
    is_deed = found is not None and not found[0].endswith(JOINED) and role_of(found[0]) is not None
    return found.end() if found and is_near and is_deed else 0


def is_wide(gap: str) -> bool:
    """Tell whether ``gap`` is as wide as what parts people: an ideographic space, or two others.

    Example:
        >>> is_wide("红\u3000"), is_wide("  "), is_wide("红 ")
        (True, True, False)
    """
    return (gap.isspace() and len(gap) > 1) or gap[-1:] in {"\u3000", "\t"}


def without_code(value: str) -> str:
    """``value`` without a staff code and what is glued behind it, or the address of a site."""
    code = _CODE.search(value)
    return _ADDRESS.sub("", value[: code.start()] if code else value)


def full_names(value: str) -> tuple[str, ...]:
    """``value`` as several full names, all but one of a family name that many have; else nothing.

    Example:
        >>> full_names("何小满李二"), full_names("青湾日报")
        (('何小满', '李二'), ())
    """
    if not _FEWEST <= len(value) <= _MOST or not is_han(value) or value[-2] in SHOTS:  # …摄影
        return ()
    ways: dict[int, tuple[str, ...]] = {0: ()}
    for end in range(2, len(value) + 1):
        parts = ((start, value[start:end]) for start in (end - size for size in _FULL))
        found = [(*ways[start], part) for start, part in parts if start in ways and _may_be(part)]
        if found:
            ways[end] = max(found, key=_usual)
    names = ways.get(len(value), ())
    return names if _usual(names) >= max(1, len(names) - 1) else ()


def pair_of(value: str) -> tuple[str, ...]:
    """``value`` as two names of two characters that many could have; nothing if it is not.

    Example:
        >>> pair_of("何红李二"), pair_of("青湾渡口")
        (('何红', '李二'), ())
    """
    if len(value) != _PAIR or not is_han(value) or is_person(value):
        return ()
    names = (value[:2], value[2:])
    if value[-1] in SHOTS:  # 何小满摄
        return ()
    return names if all(map(is_usual_person, names)) and NO_NAMES.isdisjoint(names) else ()


def glued_names(text: str, at: int, value: str) -> tuple[str, ...]:
    """``value`` as names that many have, put together where a day of figures touches them.

    A day in words and what touches it tell what happened: 2021年6月3日何小满来访.  A site of essays
    has the kind of the text between the day and who wrote.

    Example:
        >>> glued_names("2024-06-11何小满李二红", 10, "何小满李二红")
        ('何小满', '李二红')
        >>> glued_names("2024-06-11乡土散文桥头渔夫", 10, "乡土散文桥头渔夫")
        ('桥头渔夫',)
    """
    if not text[at - 1 : at].isdecimal() or value.endswith(_HAPPENS) or value[-1:] in _DONE:
        return ()
    if writer := _behind_kind(value):
        return (writer,)
    names = full_names(value) or pair_of(value)
    return names if len(names) >= _TWO and all(map(is_usual_person, names)) else ()


def is_kind(value: str) -> bool:
    """Tell whether ``value`` is the kind of a text, and no more: 散文, 乡土散文."""
    return _KIND.fullmatch(value) is not None


def _behind_kind(value: str) -> str:
    """Who wrote, in ``value`` behind the kind of the text; nothing if nobody is named so."""
    kind = _KIND.match(value)
    writer = value[kind.end() :] if kind and is_han(value) else ""
    is_called = is_person(writer) or (kind is not None and kind.end() > _TWO)
    return writer if _TWO <= len(writer) <= _PAIR and is_called and not is_kind(writer) else ""


def joined_names(value: str) -> tuple[str, ...]:
    """``value`` as several names that a sign or 和 joins, the signs aside; else nothing.

    Of foreign names a dot parts what is one; 和 stands within names too.

    Example:
        >>> joined_names("何小满和李二红"), joined_names("阿渡＆米粒"), joined_names("黄和平")
        (('何小满', '李二红'), ('阿渡', '米粒'), ())
        >>> joined_names("玛丽・居里"), joined_names("千葉樹・米田渚")
        ((), ('千葉樹', '米田渚'))
    """
    if not _FEWEST <= len(value) <= _ROW or is_person(value) or _JOINING.isdisjoint(value):
        return ()
    for at in range(2, len(value) - 1):
        may_be = _JOINED.get(value[at])
        one, others = value[:at], value[at + 1 :]
        if may_be and may_be(one):
            rest = (others,) if may_be(others) else joined_names(others)
            if rest and may_be(rest[0]):
                return (one, *rest)
    return ()


def _is_sure(name: str) -> bool:
    return is_usual_person(name) or (len(name) >= _FULL[0] and is_person(name))


def _is_full(name: str) -> bool:
    """Tell whether ``name`` is a full one, of three characters or more: 马丁·路德 is one man."""
    return (len(name) >= _FULL[0] and is_person(name)) or has_kana(name) or is_signed(name)


def _may_be_pen_name(name: str) -> bool:
    return is_person(name) or (_FULL[1] <= len(name) <= _PAIR and is_han(name))


_JOINED: Final = {
    **dict.fromkeys("和與与及暨", _is_sure),
    **dict.fromkeys("·・•‧", _is_full),
    **dict.fromkeys("＆&×✕＋+", _may_be_pen_name),
}
_JOINING: Final = frozenset(_JOINED)


def _may_be(part: str) -> bool:
    return part[-1] not in _NO_ENDS and is_person(part)


def _usual(names: tuple[str, ...]) -> int:
    return sum(map(is_usual_person, names))


def value_end(text: str, at: int, end: int) -> int:
    """Where the name at ``at`` ends that a role touches within its word: 何小满记者李二."""
    said = SITE.search(text, at + 1, end)
    if said:  # 编辑：何一返回青湾，查看更多
        return said.start()
    posts = (k for k in (text.find(post, at, end) for post in REPORTERS) if k >= 0)
    posts = (k - _TWO * (text[k - _TWO : k] in _OURS) for k in posts)  # 何小满李二本报通讯员
    several = next((k for k in posts if full_names(text[at:k])), end)
    if several < end:
        return several
    if house := _house_at(text, at, end):
        return house
    if deed := _deed_at(text, at, end):  # 张三文李四图
        return deed
    if text[end : end + 1] in _STROKES and text[end + 1 : end + 2] in DEEDS:  # 何小满文/图
        return end - (text[end - 1] in DEEDS and is_person(text[at : end - 1]))
    cuts = (at + size for size in sorted(_FULL) if at + size < end)
    return next((k for k in cuts if _may_end(text[at:k]) and _begins_more(text, k, end)), end)


def _deed_at(text: str, at: int, end: int) -> int:
    """Where a deed begins behind a name and another name with his follows; 0 if none does."""
    if end - at < _FEWEST or text[end - 1] not in DEEDS:
        return 0
    cuts = (at + size for size in _FULL if text[at + size] in DEEDS)
    return next((k for k in cuts if is_person(text[at:k]) and is_person(text[k + 1 : end - 1])), 0)


def _house_at(text: str, at: int, end: int) -> int:
    """Where a house begins behind a name, which sends a reporter or gave a picture; 0 if none."""
    cuts = [at + size for size in _FULL if is_usual_person(text[at : at + size])]
    found = [cut for cut in cuts if _HOUSED.match(text, cut, end)]
    placed = (cut for cut in found if text[cut : cut + 2] in PROVINCES)
    return next(placed, found[0] if found else 0)


def _may_end(name: str) -> bool:
    return is_person(name) and name[-1] not in PRESS


def _begins_more(text: str, at: int, end: int) -> bool:
    """Tell whether a role begins at ``at`` within a word, or readers comment there."""
    words = (text[at : at + size] for size in _ROLE_SIZES if at + size <= end)
    roles = ((word, role_of(word)) for word in words)
    is_role = any(role and (word.endswith(JOINED) or role in MAKERS) for word, role in roles)
    return is_role or text[at:end] in _COMMENTS


def without_report(value: str, *, is_first: bool) -> str:
    """``value`` without what he did, and where: 何一报道, 何小满青湾报道, 何小满李二红摄影报道."""
    report = _REPORTED.search(value)
    rest = value[: report.start()] if report else ""
    is_signed = is_usual_person(rest) or (is_first and (is_person(rest) or bool(full_names(rest))))
    if is_usual_person(rest):
        return rest
    placed = next((rest[:k] for k in _FULL if len(rest) - k in _PLACE), "")
    is_placed = is_usual_person(placed) and not is_usual_person(rest[len(placed) :])
    return placed if is_placed else rest if is_signed else value


def without_post(value: str) -> str:
    """``value`` without what he is: 何一系某大学教授, 何小一为某局局长, 何小满律师."""
    bare = min(map(value.removesuffix, POSTS), key=len) if value.endswith(POSTS) else ""
    if len(bare) > 1 and is_usual_person(bare) and bare[0] not in IS:
        return bare
    size = next((k for k in (2, 3) if value[k : k + 1] in IS and is_person(value[:k])), 0)
    return value[:size] if size and len(value) > _FEWEST else value


def without_sending(value: str) -> str:
    """``value`` without the place and day that the wire puts behind it: 何小满3日電."""
    if value[-1] not in SENT or not any(map(str.isnumeric, value)):
        return value
    return value[:3] if is_person(value[:3]) else value[:2] if is_person(value[:2]) else value


_DESKS: Final = PRESS | frozenset("站部组")
"""So parts of papers end, and nobody's name: 江岸网柳泉站."""


def name_start(value: str) -> int:
    """Where a name begins behind a paper, perhaps a post too: 某某社記者何一; 0 if none does."""
    for post in _WRITERS:
        at = value.find(post)
        if at >= 0 and is_person(value[at + len(post) :]):
            return at + len(post)
    is_housed = len(value) >= _FEWEST and value[-_FULL[0] - 1] in PRESS and value[-1] not in _DESKS
    return len(value) - _FULL[0] if is_housed and is_usual_person(value[-_FULL[0] :]) else 0

"""What the pieces of a line say of the article: a day, a source, and people with what they did."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convert.ir import Credit
from convert.ir.front import AUTHORS
from convert.ir.nodes import Role
from convert.pattern import pattern
from convert.structure.field import Field
from convert.structure.glue import MAKERS, SITE
from convert.structure.houses import HOUSES, PAPER
from convert.structure.labels import word_end
from convert.structure.line import Line
from convert.structure.names import is_person, is_usual_person
from convert.structure.proposal import Fact, Moment, Named, Words
from convert.structure.roles import JOINED, SHOWING, role_of
from convert.structure.signature import Place
from convert.structure.vocabulary import CHANGED
from convert.structure.words import words

_REPORTS: Final = words(
    """
    報導 报道 報道 电 電 讯 訊 专稿 特稿 翻攝
    """
)

_WORDS: Final = frozenset(["文", "撰文", "文字"])

_SHOWN: Final = 4
"""What a picture shows is told in as many characters."""

_OFFICE: Final = 3
_STORES: Final = tuple(words("资料库 資料庫 数据库 數據庫 资源库 文库 文庫 题库 題庫 范文网"))
"""So those end that keep texts of others."""

_OFFICES: Final = (*HOUSES, "科", "室", "股", "館", "馆")
_ISSUED: Final = ("发布", "發布", "發佈")

_WHERE: Final = pattern(
    "(?:[联聯][系络絡])?(?:[电電][话話]|手[机機]|[邮郵]箱|信箱|微信)|[0-9-]{7,14}|[!-~]{2,30}@[!-~]{2,30}"
)
"""Where somebody is called or written to."""

_BETWEEN_ROLES: Final = pattern("[/／、&＆·・ ]")


def rule_of(known: Sequence[Field]) -> str:
    """What a line that says ``known`` is."""
    kinds = {field.kind for field in known}
    if "role" not in kinds:
        return "date" if kinds == {"date"} else "source" if kinds == {"source"} else "header"
    roles = {_is_author(field) for field in known if field.kind == "role"}
    if len(kinds) > 1:
        return "header"
    return "byline" if roles == {True} else "credits"


def _is_author(field: Field) -> bool:
    return role_in(field) in AUTHORS


_KEEPERS: Final = pattern(
    "(?:[系网網超][统統站级級])?管理[员員]|(?:[会會网網用][员員友户戶]|匿名|[读讀]者)(?:上[传傳]|[投供]稿|[转轉][载載])|(?P<code>[A-Z]{1,4}[0-9]{2,6})|(?P<login>[Aa]dmin(?:istrator)?[0-9]{0,4})"
)
"""Who keeps a site is put down by its program for whoever put a text there."""


def role_in(field: Field) -> Role:
    """What the label of ``field`` calls its names; of several roles, the first."""
    parts = _BETWEEN_ROLES.split(field.label)
    first = next((part for part in parts if part in _WORDS), parts[0])  # 图/文: who wrote, too
    return (
        (first in _WORDS and "author")
        or role_of(field.label)
        or role_of(field.role)
        or role_of(first)
        or "author"
    )


def facts_of(line: Line, known: Sequence[Field]) -> tuple[Fact, ...]:
    """What the fields ``known`` of ``line`` say of the article."""
    pairs = enumerate(known)
    return tuple(fact for index, field in pairs for fact in _facts(line, known, index, field))


def _facts(line: Line, known: Sequence[Field], index: int, field: Field) -> Iterator[Fact]:
    if field.kind == "date" and field.published is not None:
        size = len(field.published.printed)
        span = line.span(field.end - size, field.end)
        yield Moment(field.published, (span,), field.label in CHANGED)
    elif field.kind == "source":
        name = field.names[0]
        yield Words("source", name.value, (line.span(name.start, name.end),))
    elif field.kind == "role" and (
        _is_house(field) or _is_issued(field) or _is_whence(field, known)
    ):
        if any(one.kind == "source" for one in known):  # 作者：青湾网 来源：渡口报
            return
        name = field.names[0]  # 图文/青湾社: whence it is, and by nobody
        yield Words("source", name.value, (line.span(name.start, name.end),))
    elif field.kind == "role" and not _is_nobody(field):
        yield named(line, field, _edge(line, known, index))


def _is_nobody(field: Field) -> bool:
    """Tell whether no name is given: who keeps the site, or the number of an editor."""
    found = [_KEEPERS.fullmatch(name.value) for name in field.names]
    if not all(found):
        return False
    last = {one.lastgroup for one in found if one}
    is_made = "code" not in last or role_in(field) in MAKERS
    return is_made and ("login" not in last or role_in(field) not in AUTHORS)


def _is_house(field: Field) -> bool:
    """Tell whether a paper or an agency is named where authors are."""
    value = field.names[0].value
    is_office = len(value) >= _OFFICE and value.endswith(HOUSES) and not is_person(value)
    is_house = PAPER.search(value) is not None or is_office or value.endswith(_STORES)
    return _is_author(field) and is_house and not is_usual_person(value)


def _is_issued(field: Field) -> bool:
    """Tell whether an office is named that made something known: 发布者：人事科."""
    value = field.names[0].value
    is_office = value.endswith(_OFFICES) and not is_usual_person(value)
    return field.label.startswith(_ISSUED) and is_office and len(field.names) == 1


def _is_whence(field: Field, known: Sequence[Field]) -> bool:
    """Tell whether ``field`` names the office once more that the text is from, as libraries do."""
    value = field.names[0].value
    sources = (one.names[0].value for one in known if one.kind == "source")
    is_office = value.endswith(_OFFICES) and not is_usual_person(value)
    return is_office and value in sources and _is_author(field)


def _edge(line: Line, known: Sequence[Field], index: int) -> tuple[int, int]:
    """Where the words of one credit begin and end, brackets of its own included."""
    field = known[index]
    start, end, text = field.start, field.end, line.text
    if (start and text[start - 1] in "【〔[") or (
        start == 1 and text[0] in "（(" and text[-1] in "）)"
    ):
        start -= 1
        closing = {"【": "】", "〔": "〕", "[": "]", "（": "）", "(": ")"}[text[start]]
        close = text.find(closing, end)
        end = close + 1 if close >= 0 and not text[end:close].strip() else end
    if end == field.end:
        end = _reported_end(text, end)
    return start, end


def _reported_end(text: str, at: int) -> int:
    """Where ／南渡報導 ends behind a reporter's name; ``at`` if it does not follow."""
    start = at
    while start < len(text) and text[start] in " \u3000/／∕":
        start += 1
    end = word_end(text, start)
    return end if start > at and text[start:end].endswith(_REPORTS) else at


def named(line: Line, field: Field, edge: tuple[int, int]) -> Named:
    """The credit that ``field`` gives, with the words around its names."""
    role, label = role_in(field), field.label or "作者"
    first, _, second = label.partition("/")
    if second.endswith(("记者", "記者")):  # 图/记者 马可: the picture is his
        label = first
    names = tuple(name.value for name in field.names)
    spans = tuple(line.span(name.start, name.end) for name in field.names)
    credit = Credit(
        role,
        names,
        field.affiliation,
        label,
        _around(line, [(name.start, name.end) for name in field.names], edge),
        span=line.span(*edge),
    )
    return Named(credit, spans)


def signed(
    line: Line, places: Sequence[Place], names: tuple[str, ...], affiliation: str = ""
) -> Named:
    """The credit of an author that ``names`` at ``places`` give, with all else of ``line``."""
    around = _around(line, places, (0, len(line.text)))
    credit = Credit("author", names, affiliation, "作者", around, span=line.span())
    return Named(credit, tuple(line.span(*place) for place in places))


def _around(line: Line, places: Sequence[Place], edge: tuple[int, int]) -> tuple[str, ...]:
    bounds = [edge[0], *(at for place in places for at in place), edge[1]]
    return tuple(line.text[bounds[k] : bounds[k + 1]] for k in range(0, len(bounds), 2))


def _says_post(text: str, field: Field, found: Sequence[Field]) -> bool:
    """Tell whether ``field`` is all that brackets behind who wrote say: 作者：何一（青湾大学）."""
    is_boxed = text[field.start - 1] in "（(" and text[field.end :] in {"）", ")"}
    roles = (one for one in found if one.kind == "role" and one.is_marked)
    wrote = (one for one in roles if role_in(one) in AUTHORS)
    return is_boxed and any(one.end == field.start - 1 for one in wrote)


def is_aside(text: str, field: Field, found: Sequence[Field]) -> bool:
    """Tell whether ``field`` says more of who or whence beside it, or is the site's."""
    if _stands_for(text, field) or _says_site(field, found) or _says_where(field, found):
        return True
    return _says_post(text, field, found)


def _says_where(field: Field, found: Sequence[Field]) -> bool:
    """Tell whether ``field`` says where who wrote is found: 记者 何小满（电话：00000000）."""
    roles = [one for one in found if one.kind == "role"]
    is_where = _WHERE.fullmatch(field.names[0].value) is not None
    return is_where and bool(roles) and all(role_in(one) in AUTHORS for one in roles)


def _says_site(field: Field, found: Sequence[Field]) -> bool:
    """Tell whether ``field`` is what a site says behind a name: 作者：何一 返回首页."""
    follows = any(other.kind == "role" and other.end == field.start for other in found)
    return follows and SITE.match(field.names[0].value) is not None


def _stands_for(text: str, field: Field) -> bool:
    """Tell whether ``field`` is the paper before its reporter: 《青湾周刊》记者/何一."""
    is_boxed = text[field.start - 1 : field.start] == "《" and text[field.end :][:1] == "》"
    return is_boxed and text[field.end + 1 :].lstrip().startswith(JOINED)


def is_shown(text: str, known: Sequence[Field]) -> bool:
    """Tell whether who took a picture stands behind what it shows: 渡口的早晨 摄影/何小满."""
    before = text[: known[0].start].rstrip(" \u3000。")
    is_maker = all(role_in(field) in SHOWING for field in known)
    is_house = PAPER.search(before) is not None or before.endswith(HOUSES)
    return is_maker and len(before) >= _SHOWN and not (is_house or is_person(before))

"""Lines that say who, when and whence: date line, source, byline, credits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convert.ir import Credit
from convert.ir.front import AUTHORS
from convert.ir.nodes import Role
from convert.pattern import pattern
from convert.structure.claim import Evidence
from convert.structure.field import Field, is_housed
from convert.structure.fields import LINE_SIZE, fields
from convert.structure.glue import MAKERS, SITE
from convert.structure.header import is_filler, is_phrase, with_unlabelled
from convert.structure.houses import HOUSES, PAPER
from convert.structure.labels import SIGNS, could_label, word_end
from convert.structure.latin import is_latin
from convert.structure.line import Line
from convert.structure.names import is_foreign, is_person, is_usual_person
from convert.structure.origin import is_taken
from convert.structure.page import Page
from convert.structure.proposal import Fact, Found, Moment, Named, Proposal, Words, because
from convert.structure.recognisers.dateline import beside_day, dated
from convert.structure.recognisers.day import (
    goes_on,
    is_asked,
    is_entry,
    is_listed,
    is_masthead,
    is_unlabelled,
    may_stamp,
)
from convert.structure.recognisers.form import (
    attends,
    is_form,
    is_loose,
    is_of_work,
    is_paired,
    speaks,
)
from convert.structure.recognisers.unsigned import is_among_credits
from convert.structure.roles import JOINED, role_of
from convert.structure.row import are_days, row_at
from convert.structure.shape import ends_a_sentence, has_clauses, is_bracketed
from convert.structure.values import Name
from convert.structure.vocabulary import COPIED
from convert.structure.words import words

_REPORTS: Final = words(
    """
    報導 报道 報道 电 電 讯 訊 专稿 特稿 翻攝
    """
)
_WORDS: Final = frozenset(["文", "撰文", "文字"])
_FRONT: Final = 5
_NAME: Final = 8
_NICK: Final = 4
_OFFICE: Final = 3
_FORMAL: Final = frozenset(
    words(
        """
    主持人 主持 记录 嘉宾 顾问 指导 讲解 联系 值班 日期 整理 时间 時間 日時 承办 主办 協力 主任
    施行日期 通过日期 記錄 紀錄 主讲 主讲人 服装 道具 灯光 主演 監督
    """
    )
) | {""}
"""Labels that forms of events and meetings have too."""
_PLAIN: Final = frozenset({"记者", "記者"})
"""Who is interviewed calls his guest so too: 记者 何一."""

_BETWEEN_ROLES: Final = pattern("[/／、&· ]")
_LABELLED: Final = 60
"""No label with its value is longer and a sentence too.  Units: characters."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what labelled lines say of the article."""
    for number, text in page.worded(page.open):
        size = len(text)
        if size > LINE_SIZE or (size > _LABELLED and has_clauses(text)):
            continue
        if _may_say(text) or is_among_credits(page, number):
            proposal = _proposal(page, number, page.lines[number])
            if proposal is not None:
                yield proposal


def _may_say(text: str) -> bool:
    """Tell whether ``text`` has a sign of who, when or whence, or a label before a colon."""
    if SIGNS.search(text):
        return True
    if "：" not in text and ":" not in text:
        return False
    return any(map(could_label, text.replace(":", "：").split("：")[:-1]))


def _proposal(page: Page, number: int, line: Line) -> Proposal | None:
    found = fields(line.text)
    if number <= _FRONT:
        found = with_unlabelled(line.text, found, may_stamp=may_stamp(page, number))
    known = [field for field in found if field.kind not in {"bare", "aside"}]
    if not known or is_of_work(page, number):
        return None
    evidence = _evidence(page, number, line.text, found, known)
    facts = (*facts_of(line, known), *dated(line.text), *beside_day(line.text, found))
    is_copied = all(field.label == COPIED for field in known)  # a diagnostic says so
    told = Found(facts=facts, is_dropped=is_copied)
    return Proposal((number,), rule_of(known), told, evidence)


def _evidence(
    page: Page, number: int, text: str, found: Sequence[Field], known: Sequence[Field]
) -> tuple[Evidence, ...]:
    bare = [field for field in found if field.kind == "bare" and not is_filler(field)]
    bare = [field for field in bare if not (_stands_for(text, field) or _says_site(field, found))]
    words = sum(field.end - field.start for field in bare)
    is_marked = all(field.is_marked or field.kind == "date" for field in known)
    is_outside = number <= page.body or number >= page.tail
    is_reported = all(field.label.endswith(JOINED) for field in known) and number <= page.body
    is_bare = is_unlabelled(known)
    is_timed = any(field.published and field.published.precision != "day" for field in known)
    is_signed = is_bare and (number >= page.tail or is_timed)
    is_signed = is_signed or is_bracketed(text) or is_masthead(known)
    is_lead = number <= page.body + 1 or number >= page.tail
    is_whole = len(known) == len(found) and all(_is_reporter(f, is_lead=is_lead) for f in known)
    is_guest = not (is_outside or is_marked or is_whole) and known[0].label in _PLAIN
    around = because(
        (True, "names what it says", 4.0),
        (is_marked, "ties each value to a label", 1.5),
        (len(known) > 1, "says several things", 1.0),
        (is_outside, "stands above or below the text", 1.5),
        (not is_outside, "stands within the text", -2.0),
        (is_guest, "could be who is interviewed", -1.0),
        (
            is_housed(known) and (not is_outside or is_paired(page, number)),
            "says whose man somebody is",
            -8.0,
        ),
        (speaks(page, known), "the label speaks in other lines", -12.0),
        (
            not is_outside and any(is_loose(page, number, field) for field in known),
            "a dash or a dot in the text parts other words, too",
            -6.0,
        ),
        (
            is_form(page, number) and not is_signed and not is_reported,
            "stands in a form",
            -6.0 if known[0].label in _FORMAL else -3.0,
        ),
        (is_whole, "reporters sign, and nothing else stands there", 3.0),
        (_are_credits(known, found), "names who edited, and nothing else", 2.0),
        (ends_a_sentence(text) and text[-1] not in ")）】", "ends like a sentence", -2.0),
    )
    others = (*_of_names(page, number, known), *_of_day(page, number, known))
    roster = () if is_outside else _roster(text)
    return (*around, *roster, *others, *_besides(page, number, known, words))


def _of_names(page: Page, number: int, known: Sequence[Field]) -> tuple[Evidence, ...]:
    """What speaks for and against what stands behind labels as names."""
    roles = [field for field in known if field.kind == "role"]
    is_plausible = all(_is_name(name.value) for field in roles for name in field.names)
    return because(
        (is_plausible, "what it names could be names", 1.0),
        (not is_plausible, "what it names are hardly names", -3.0),
        (
            are_days(known) and not is_among_credits(page, number),
            "what it names are days of the week",
            -8.0,
        ),
        (attends(page, number), "who was there, when and where are told", -8.0),
    )


def _roster(text: str) -> tuple[Evidence, ...]:
    """What speaks against a row of people within a text: whom it tells of."""
    is_row = row_at(text, 0) != ()
    return because((is_row, "rows of people stand above or below a text", -8.0))


def _of_day(page: Page, number: int, known: Sequence[Field]) -> tuple[Evidence, ...]:
    """What speaks against a day alone as that of the article."""
    return because(
        (is_unlabelled(known) and is_asked(page, number), "answers the label above", -6.0),
        (is_unlabelled(known) and is_listed(page, number), "is one of several days", -6.0),
        (is_unlabelled(known) and is_entry(page, number), "days are told here, one by one", -8.0),
        (
            is_unlabelled(known) and is_phrase(page.text(number), known[0]),
            "the day is told of",
            -6.0,
        ),
    )


def _besides(page: Page, number: int, known: Sequence[Field], words: int) -> tuple[Evidence, ...]:
    """What so many characters say that stand beside what is ``known``."""
    if not words:
        return ()
    is_told = is_unlabelled(known) and goes_on(page, number, known[0])
    return because(
        (True, "has words besides", -0.5 - 0.25 * words),
        (is_told, "what stands beside the day is told", -6.0),
        (is_taken(known[0]), "tells in a sentence whence it is", -4.0),
        (_FRONT < number < page.tail, "has words, far from the head", -2.0),
    )


def _are_credits(known: Sequence[Field], found: Sequence[Field]) -> bool:
    """Tell whether ``found`` is people with what only the makers of a page do."""
    names = [name.value for field in known for name in field.names]
    is_row = len(known) > 1
    people = all(is_person(n) or is_foreign(n) or (is_row and len(n) < _NICK) for n in names)
    makers = all((field.is_marked or is_row) and role_in(field) in MAKERS for field in known)
    return people and makers and len(known) == len(found)


def _is_reporter(field: Field, *, is_lead: bool) -> bool:
    """Tell whether ``field`` is one or several reporters by their full names."""
    is_housed = PAPER.search(field.affiliation.strip()) is not None
    is_told = is_lead or is_housed or field.label not in _PLAIN
    return (
        is_told
        and field.label.endswith(JOINED)
        and all(is_person(name.value) for name in field.names)
    )


def _is_name(value: str) -> bool:
    return len(value) <= _NAME or "·" in value or is_latin(value) or value.endswith(HOUSES)


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


def _says_site(field: Field, found: Sequence[Field]) -> bool:
    """Tell whether ``field`` is what a site says behind a name: 作者：何一 返回首页."""
    follows = any(other.kind == "role" and other.end == field.start for other in found)
    return follows and SITE.match(field.names[0].value) is not None


def _stands_for(text: str, field: Field) -> bool:
    """Tell whether ``field`` is the paper before its reporter: 《青湾周刊》记者/何一."""
    is_boxed = text[field.start - 1 : field.start] == "《" and text[field.end :][:1] == "》"
    return is_boxed and text[field.end + 1 :].lstrip().startswith(JOINED)


def _is_house(field: Field) -> bool:
    """Tell whether a paper or an agency is named where authors are."""
    value = field.names[0].value
    is_office = len(value) >= _OFFICE and value.endswith(HOUSES) and not is_person(value)
    is_house = PAPER.search(value) is not None or is_office
    return _is_author(field) and is_house and not is_usual_person(value)


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
        yield Moment(field.published, (line.span(field.end - size, field.end),))
    elif field.kind == "source":
        name = field.names[0]
        yield Words("source", name.value, (line.span(name.start, name.end),))
    elif field.kind == "role" and _is_house(field):
        name = field.names[0]  # 图文/青湾社: whence it is, and by nobody
        yield Words("source", name.value, (line.span(name.start, name.end),))
    elif field.kind == "role":
        yield named(line, field, _edge(line, known, index))


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
        _around(line, field.names, edge),
        span=line.span(*edge),
    )
    return Named(credit, spans)


def _around(line: Line, names: Sequence[Name], edge: tuple[int, int]) -> tuple[str, ...]:
    bounds = [edge[0], *(at for name in names for at in (name.start, name.end)), edge[1]]
    return tuple(line.text[bounds[k] : bounds[k + 1]] for k in range(0, len(bounds), 2))

"""Lines that say who, when and whence: date line, source, byline, credits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convert.pattern import pattern
from convert.structure.claim import Evidence
from convert.structure.field import Field, is_housed
from convert.structure.fields import LINE_SIZE, fields
from convert.structure.glue import MAKERS
from convert.structure.guest import is_guest
from convert.structure.header import with_unlabelled
from convert.structure.houses import HOUSES, PAPER
from convert.structure.labels import SIGNS, could_label
from convert.structure.latin import CALLED, is_latin
from convert.structure.line import Line
from convert.structure.names import is_foreign, is_person, is_usual_person
from convert.structure.origin import is_taken
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.pupil import is_winner
from convert.structure.recognisers.dateline import beside_day, dated
from convert.structure.recognisers.day import (
    goes_on,
    is_asked,
    is_beginning,
    is_entry,
    is_listed,
    is_masthead,
    is_of_another,
    is_span,
    is_stamp,
    is_unlabelled,
    may_stamp,
)
from convert.structure.recognisers.form import (
    attends,
    is_among_credits,
    is_form,
    is_in_block,
    is_loose,
    is_of_work,
    is_paired,
    says_report,
    speaks,
)
from convert.structure.recognisers.named import facts_of, is_aside, is_shown, role_in, rule_of
from convert.structure.roles import JOINED
from convert.structure.row import are_days, row_at
from convert.structure.shape import COLONS, ends_a_sentence, has_clauses, is_bracketed
from convert.structure.stamp import ON, is_filler, is_phrase
from convert.structure.vocabulary import COPIED
from convert.structure.whence import is_of_entry
from convert.structure.words import words

_FRONT: Final = 5
_NAME: Final = 8
_NICK: Final = 4
_GLUED: Final = 5
"""No word is longer that a role begins and a name seems to end.  Units: characters."""

_FORMAL: Final = frozenset(
    words(
        """
    主持人 主持 记录 嘉宾 顾问 指导 讲解 联系 值班 日期 整理 时间 時間 日時 承办 主办 協力 主任
    施行日期 通过日期 記錄 紀錄 主讲 主讲人 服装 道具 灯光 主演 監督
    """
    )
) | {""}
"""Labels that forms of events and meetings have too."""
_STAFF: Final = ("教师", "教師", "老师", "老師", "讲解员", "講解員", "指导员", "指導員")
"""Forms of schools and shows name them, too."""

_TAKEN_DOWN: Final = frozenset(words("记录 记录人 記錄 記錄人 紀錄 整理"))
"""Below minutes and talks stands who wrote them down."""

_PLAIN: Final = frozenset({"记者", "記者"})
"""Who is interviewed calls his guest so too: 记者 何一."""

_STOPS: Final = frozenset("。！？")
_GAPS: Final = " \u3000"
_LABELLED: Final = 60
"""No label with its value is longer and a sentence too.  Units: characters."""

_CLAUSE: Final = 8
"""Characters beside names, with a comma among them, are a sentence that was cut."""

_CALLED_AT: Final = pattern("[\u4e00-\u9fff] ?(?:1[3-9][0-9]{9}|[2-8][0-9]{6,7})(?![0-9])")
"""A name and where to call him: 联系人 何小满13800000000."""

_LOGGED: Final = pattern(
    "[A-Za-z][A-Za-z0-9_-]{1,19}(?:[ \u3000|]+\\S{1,12})?"
    "[ \u3000|]+[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2} "
)
"""Who did something, and when: root 2021-03-05 10:37."""


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
    is_read = number <= _FRONT and not _is_posted(page, number)
    if (is_read or page.body < number < page.tail) and is_guest(page, number):
        return None
    if is_read:
        is_above, may = number < page.body, may_stamp(page, number)
        found = with_unlabelled(line.text, found, may_stamp=may, is_above=is_above)
    if number + 1 == len(page.texts) and (CALLED.search(line.text) or _is_led(line.text)):
        from convert.structure.poster import with_poster  # noqa: PLC0415  few are called so

        found = with_poster(line.text, found)
    known = [field for field in found if field.kind not in {"bare", "aside"}]
    if not known or is_of_work(page, number) or is_of_entry(page, number):
        return None
    evidence = _evidence(page, number, line.text, found, known)
    facts = (*facts_of(line, known), *dated(line.text), *beside_day(line.text, found))
    is_copied = all(field.label in COPIED for field in known)  # a diagnostic says so
    told = Found(facts=facts, is_dropped=is_copied)
    return Proposal((number,), rule_of(known), told, evidence)


def _is_led(text: str) -> bool:
    """Tell whether a usual name or 由 begins ``text``, and a gap parts it from the rest."""
    word = text.replace("\u3000", " ").partition(" ")[0]
    return word == "由" or is_usual_person(word)


def _evidence(
    page: Page, number: int, text: str, found: Sequence[Field], known: Sequence[Field]
) -> tuple[Evidence, ...]:
    bare = [field for field in found if field.kind == "bare" and not is_filler(field)]
    bare = [field for field in bare if not is_aside(text, field, found)]
    words = sum(field.end - field.start for field in bare)
    is_marked = all(field.is_marked or field.kind == "date" for field in known)
    in_block = is_in_block(page, number)
    is_outside = in_block or number <= page.body or number >= page.tail
    is_reported = all(field.label.endswith(JOINED) for field in known) and number <= page.body
    is_signed = is_bracketed(text) or is_masthead(known) or is_stamp(known)
    is_signed = is_signed or _is_day_alone(page, number, known)
    is_report = not bare and says_report(text)
    is_lead = number <= page.body + 1 or number >= page.tail or is_report
    is_whole = is_report or len(known) == len(found)
    is_whole = is_whole and all(_is_reporter(field, is_lead=is_lead) for field in known)
    is_guest = not (is_outside or is_marked or is_whole) and known[0].label in _PLAIN
    is_sentence = ends_a_sentence(text) and text[-1] not in ")）】"
    around = because(
        (True, "names what it says", 4.0),
        (is_marked, "ties each value to a label", 1.5),
        (len(known) > 1, "says several things", 1.0),
        (is_outside, "stands above or below the text", 1.5),
        (in_block, "others who made it stand beside it, below the lead", 3.0),
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
            not (is_signed or is_reported) and is_form(page, number),
            "stands in a form",
            _formal(page, number, known[0]),
        ),
        (is_whole, "reporters sign, and nothing else stands there", 3.0),
        (_are_credits(known, found), "names who edited, and nothing else", 2.0),
        (is_sentence, "ends like a sentence", -2.0 - 3.0 * (not number)),
    )
    others = (*_of_names(page, number, known), *_of_day(page, number, known))
    roster = () if is_outside else _roster(text, known)
    return (*around, *roster, *others, *_besides(page, number, known, words))


def _is_day_alone(page: Page, number: int, known: Sequence[Field]) -> bool:
    """Tell whether ``known`` is a day without a label, printed to the minute or about the text."""
    is_timed = any(field.published and field.published.precision != "day" for field in known)
    is_above = number < page.body and page.text(number - 1)[-1:] not in COLONS
    return is_unlabelled(known) and (is_timed or is_above or number >= page.tail)


def _is_other(field: Field) -> bool:
    """Tell whether ``field`` is no work on a text: 讲解员：何小满, 值班教师：何小满."""
    is_work = field.kind != "role" or role_in(field) != "other"
    return not is_work and field.label not in _TAKEN_DOWN


def _formal(page: Page, number: int, field: Field) -> float:
    """What it weighs that ``field`` stands in a form."""
    is_taken_down = number >= page.tail and field.label in _TAKEN_DOWN
    is_formal = field.label in _FORMAL or field.label.endswith(_STAFF)
    return -6.0 if is_formal and not is_taken_down else -3.0


def _of_names(page: Page, number: int, known: Sequence[Field]) -> tuple[Evidence, ...]:
    """What speaks for and against what stands behind labels as names."""
    roles = [field for field in known if field.kind == "role"]
    is_plausible = all(_is_name(name.value) for field in roles for name in field.names)
    return because(
        (is_plausible, "what it names could be names", 1.0),
        (number == 0 and any(map(_is_word, known)), "is likelier a title", -6.0),
        (not is_plausible, "what it names are hardly names", -3.0),
        (
            not is_plausible and _CALLED_AT.search(page.text(number)) is not None,
            "says where somebody is called",
            -6.0,
        ),
        (
            are_days(known) and not is_among_credits(page, number),
            "what it names are days of the week",
            -8.0,
        ),
        (attends(page, number), "who was there, when and where are told", -8.0),
        (_is_logged(page, number), "others in the text are built alike", -12.0),
        (is_winner(page, number), "others in the text are built alike", -12.0),
        (_heads_text(page, number, roles), "is a phrase that heads text", -12.0),
    )


def _is_logged(page: Page, number: int) -> bool:
    """Tell whether ``number`` is one of several rows of a log: who, and the minute."""
    if number <= page.body or not _LOGGED.match(page.text(number)):
        return False
    return any(_LOGGED.match(page.text(n)) for n in (number - 1, number + 1))


def _is_posted(page: Page, number: int) -> bool:
    if ON.isdisjoint(page.text(number)):
        return False
    from convert.structure.posting import is_posted_below  # noqa: PLC0415  few pages are of boards

    return is_posted_below(page, number)


def _heads_text(page: Page, number: int, roles: Sequence[Field]) -> bool:
    """Tell whether a phrase in ``roles`` is a heading's: text stands about it, or others do so."""
    values = [field.names[0].value for field in roles if field.names]
    if not any("的" in value for value in values):
        return False
    from convert.structure.pen import heads_text, is_pen_name  # noqa: PLC0415  few are called so

    is_within = page.body < number < page.tail
    is_phrase = any("的" in value and is_pen_name(value) for value in values)
    return is_phrase and (is_within or any(heads_text(page, n) for n in page.labels))


def _roster(text: str, known: Sequence[Field]) -> tuple[Evidence, ...]:
    """What speaks against people within a text: whom it tells of."""
    is_row = row_at(text, 0) != ()
    return because(
        (is_row, "rows of people stand above or below a text", -8.0),
        (all(map(_is_other, known)), "may be somebody of whom the text tells", -6.0),
    )


def _of_day(page: Page, number: int, known: Sequence[Field]) -> tuple[Evidence, ...]:
    """What speaks against a day alone as that of the article."""
    if not is_unlabelled(known):
        return ()
    text, day = page.text(number), known[0]
    return because(
        (is_asked(page, number), "answers the label above", -6.0),
        (is_of_another(text, day), "a label asks for another day", -8.0),
        (is_listed(page, number), "is one of several days", -6.0),
        (is_span(text, day.end), "lasts for days", -8.0),
        (is_beginning(page, day), "a life began that day", -12.0),
        (is_entry(page, number), "days are told here, one by one", -8.0),
        (is_phrase(text, day), "the day is told of", -6.0),
        (_is_logged(page, number), "others in the text are built alike", -12.0),
    )


def _besides(page: Page, number: int, known: Sequence[Field], words: int) -> tuple[Evidence, ...]:
    """What so many characters say that stand beside what is ``known``."""
    if not words:
        return ()
    is_told = is_unlabelled(known) and goes_on(page, number, known[0])
    text = page.text(number)
    is_open = words > _CLAUSE and "，" in text[known[-1].end :] and not ends_a_sentence(text)
    is_said = text[: known[0].start].rstrip(_GAPS)[-1:] in _STOPS
    return because(
        (sum(map(text.count, "|｜")) > _FRONT, "strokes part many short words", -12.0),  # a menu
        (is_said, "a sentence stands beside it", -12.0),
        (True, "has words besides", -0.5 - 0.25 * words),
        (is_open, "goes on", -4.0),
        (number > 0 and is_shown(text, known), "stands behind what a picture shows", -6.0),
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


def _is_word(field: Field) -> bool:
    """Tell whether ``field`` is one word that ends like a name: 文字游戏, not 文字何小满."""
    is_glued = field.kind == "role" and not field.is_marked and field.end - field.start <= _GLUED
    is_glued = is_glued and field.end - field.start == len(field.label) + len(field.names[0].value)
    return is_glued and not is_usual_person(field.names[0].value)


def _is_name(value: str) -> bool:
    return len(value) <= _NAME or "·" in value or is_latin(value) or value.endswith(HOUSES)

"""A byline without a label: names below the title or the text, perhaps behind a post."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convert.pattern import pattern
from convert.structure.alike import alike, has_others, is_in_menu, is_word
from convert.structure.claim import Evidence
from convert.structure.controls import BUTTONS, PLACES, PROVINCES
from convert.structure.foot import heads_portrait, is_called_so, is_portrayed, is_told_below
from convert.structure.houses import HOUSE_SIGNS, NEWSROOM, PAPER
from convert.structure.labels import kind_of
from convert.structure.latin import is_latin
from convert.structure.line import Line
from convert.structure.moment import moment_at
from convert.structure.names import (
    is_foreign,
    is_japanese,
    is_person,
    is_pet_name,
    is_signed,
    is_sorting,
    is_usual_person,
    may_be_name,
)
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.pupil import calls_people, is_roll
from convert.structure.recognisers.account import is_place
from convert.structure.recognisers.candidates import is_above_title
from convert.structure.recognisers.form import attends, is_of_work, is_paired
from convert.structure.recognisers.head import is_entered
from convert.structure.recognisers.headlines import counts_pieces, is_column
from convert.structure.recognisers.mail import is_addressed
from convert.structure.recognisers.named import signed
from convert.structure.recognisers.numbered import ranks_of
from convert.structure.recognisers.signed import signs_first
from convert.structure.recognisers.stanzas import signs_suite
from convert.structure.roles import role_of
from convert.structure.shape import ends_a_sentence
from convert.structure.signature import (
    CLOSE,
    JOINTS,
    MARKS,
    OPEN,
    Place,
    names_noted,
    office_end,
    places_of,
    told_beside_day,
    told_end,
)
from convert.structure.vocabulary import NO_NAMES, POSTS

_REACH: Final = 6
_FARTHEST: Final = 13
_SIZE: Final = 44
_FRONT: Final = 2
_WORD: Final = 4
"""As many characters make a word more often than a name, unless the family name has two."""

_CLOSINGS: Final = ("此致", "敬礼", "敬禮", "祝好", "顺颂", "順頌", "即颂", "敬上")
_SUBTITLE: Final = ("——", "──")

_OTHERS: Final = (is_addressed, is_place, heads_portrait, is_entered)
_SAID: Final = frozenset("了着过過吗嗎吧呢啊的得，,")

_NOTED_BELOW: Final = pattern("[（(]?[1¹①][.．、 \u3000]{0,2}[^\\s0-9]|.{2,24}[院学學]")
_COUNT: Final = pattern("[ \u3000][0-9]{1,3}$")
"""A word and a number are a row of a table, where the line above or below is one, too."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose bylines that are names and nothing else."""
    if page.lines and page.once(signs_first):
        places = places_of(page.text(0), 0)
        evidence = because((True, "a name stands above the text or its title", 9.0))
        yield _proposal(page.lines[0], 0, places, "", evidence)
    for number in range(1, min(max(_REACH, page.body + 1), _FARTHEST, len(page.texts))):
        if len(page.text(number)) <= _SIZE and not page.is_prose(number):
            yield from _above(page, number)
    for number in range(max(1, page.tail), len(page.texts)):
        if len(page.text(number)) <= _SIZE:
            yield from _below(page, number)


def _above(page: Page, number: int) -> Iterator[Proposal]:
    text = page.text(number).rstrip("· ")
    office = office_end(text)
    is_other = any(tells(page, number) for tells in _OTHERS) or (office > 0 and is_roll(page))
    places = () if is_other else places_of(text, office)
    named = text.lstrip(MARKS + " \u3000")
    is_told = number <= _FRONT and named != "" and is_told_below(page, named)
    is_called = number == 1 and is_called_so(page, number)
    if (is_told or is_called) and not places:
        places = [(len(text) - len(named), len(text))]
    if places:
        are_noted = names_noted(text) and _NOTED_BELOW.match(page.text(number + 1)) is not None
        evidence = (
            *_evidence(page, number, [text[a:b] for a, b in places], has_office=office > 0),
            *because(
                (is_told, "who that is stands below the text", 6.0),
                (is_called, "is called as people are on sites, between title and text", 4.0),
                (
                    signs_suite(page, number),
                    "stands between a title of several poems and the first",
                    6.0,
                ),
                (are_noted, "numbers behind the names say below where they work", 9.0),
            ),
        )
        yield _proposal(page.lines[number], number, places, text[:office], evidence)


def _below(page: Page, number: int) -> Iterator[Proposal]:
    """A name in brackets or set to the right below the text."""
    above, text, after = map(page.text, range(number - 1, number + 2))
    is_bracketed = text[0] in OPEN and text[-1] in CLOSE
    office = office_end(text) or _house_end(text, is_bracketed=is_bracketed)
    dated = told_beside_day(page.texts, number)
    places = dated or places_of(text[:-1] if office and is_bracketed else text, office)
    names = [text[a:b].replace(" ", "").replace("\u3000", "") for a, b in places]
    if not names or any(map(role_of, names)):
        return
    is_told_in_kana = _has_kana(above)
    may_be = (is_person(n) or "·" in n or (is_told_in_kana and is_japanese(n)) for n in names)
    if not dated and not all(may_be):
        return
    is_told = after.lstrip(OPEN).startswith(("作者", "作者系", "笔者", "本文作者", "筆者"))
    evidence = because(
        (is_bracketed, "is a name in brackets below the text", 6.0),
        (not is_bracketed, "is a name below the text", 3.0),
        (
            not (is_bracketed or is_told or office or dated) and not all(map(_is_usual, names)),
            "few are called so",
            -2.5,
        ),
        (
            is_told_in_kana and not any(is_usual_person(n) or is_japanese(n) for n in names),
            "few are called so",
            -8.0,
        ),
        (above.rstrip(":：") in _WISHES, "is what a letter wishes", -6.0),
        (is_told, "who the author is follows", 4.0),
        (page.lines.indents[number] > page.indent + 4, "is set to the right", 2.0),
        (bool(after) and moment_at(after) is not None, "a date follows", 1.5),
        (number + 1 == len(page.texts), "nothing follows", 1.0),
        (ends_a_sentence(above), "a sentence ends above", 0.5),
        (text[-1] in _SAID, "ends like a sentence", -3.0),
        (
            any(name in NO_NAMES or kind_of(name) for name in names),
            "is a word that labels parts of texts",
            -6.0,
        ),
        (_is_letter(page, number), "signs a letter", -5.0),
        (_is_listed(page, number), "others in the text are built alike", -6.0),
        (is_of_work(page, number), "made a work that is spoken of", -8.0),
        (
            is_word(above) and is_word(after) and text.isalpha(),
            "stands in a column of words",
            -4.0,
        ),
    )
    yield _proposal(page.lines[number], number, places, text[:office], evidence)


def _is_listed(page: Page, number: int) -> bool:
    if not office_end(page.text(number)):
        return calls_people(page.text(number - 1))
    from convert.structure.recognisers.cast import is_listed  # noqa: PLC0415  few say what they are

    return is_listed(page, number)


def _has_kana(text: str) -> bool:
    return any("ぁ" <= character <= "ん" for character in text)


def _house_end(text: str, *, is_bracketed: bool = False) -> int:
    """Where names begin behind their paper and a gap: 青湾日报 何小满 李一; 0 if none does."""
    house, _, rest = text.replace("\u3000", " ").partition(" ")
    is_unit = is_bracketed and house[-1:] in HOUSE_SIGNS.union("科系所站")  # （儿科 何小满）
    names = rest.rstrip(CLOSE).split() if is_unit or NEWSROOM.search(house) else []
    is_named = any(map(is_usual_person, names)) and all(map(is_person, names))
    return len(text) - len(rest.lstrip()) if is_named else 0


def _is_letter(page: Page, number: int) -> bool:
    """Tell whether what stands above closes a letter."""
    return any(text.startswith(_CLOSINGS) for text in page.texts[max(0, number - 3) : number])


def _evidence(
    page: Page, number: int, names: Sequence[str], *, has_office: bool
) -> tuple[Evidence, ...]:
    plain = [
        name if is_latin(name) else name.replace(" ", "").replace("\u3000", "") for name in names
    ]
    known = _known(page, number, plain)
    persons = [n for n in plain if is_person(n) or is_foreign(n) or is_signed(n)]
    if len(persons) > 1:  # beside others, four characters are a name too
        persons = [name for name in plain if may_be_name(name)]
    line = page.lines[number]
    is_alone = page.is_apart(number)
    is_second = _is_second(page, number)
    found = because(
        (True, "has the length of a name", 2.0),
        (number == 1, "stands directly below the first line", 1.5),
        (is_second, "stands directly below the subtitle", 1.5),
        (_is_cast(page, number), "others in the text are built alike", -6.0),
        (number > 1 and number <= page.body, "stands above the text", 0.5),
        (number >= _REACH, "stands far below the title", -1.0),
        (line.blanks == 0, "no empty line parts it from the title", 0.5),
        (len(known) == len(names), "begins with a family name", 2.0),
        (len(known) == len(names) and number == 1, "a title stands above", 1.0),
        (len(persons) == len(names) > 1, "several names stand side by side", 2.0),
        (has_office, "a post stands before it", 3.0),
        (has_office and attends(page, number), "who was there, when and where are told", -8.0),
        (told_end(line.text, 0) > 0, "who he is stands in brackets behind it", 5.0),
        (
            any(" " in name or "\u3000" in name for name in names),
            "is set as wide as other names",
            1.0,
        ),
        (not known, "begins with no family name", -1.0),
        (not (known or has_office) and len(plain[0]) == _WORD, "is as long as a phrase", -2.0),
        (not known and line.text[0] in MARKS, "a mark opens it", -3.0),
        (
            len(persons) == len(plain) and line.text[0] in MARKS,
            "a mark opens it, as papers sign",
            2.0,
        ),
        (page.is_prose(number + 1) or page.blanks_below(number) > 0, "the text follows", 0.5),
        (is_alone and number == 1 and bool(known), "stands alone between title and text", 1.0),
        (page.is_prose(number - 1), "text stands above", -3.0),
        (sum(page.prose[:number]) > 1, "more text stands above", -4.0),
        (number > page.body, "stands within the text", -1.5),
        (number + 1 == len(page.texts) and len(page.texts) > 3, "nothing follows", -2.0),
        (page.text(number + 1) == page.text(number), "stands there twice", -4.0),
        (len(plain) > 1 and len(persons) < len(plain), "not all could be names", -4.0),
    )
    return (*found, *_other(line.text, plain), *_doubts(page, number, plain, is_known=bool(known)))


def _known(page: Page, number: int, names: Sequence[str]) -> list[str]:
    """Those of ``names`` that begin with a family name, or are what friends call one another."""
    is_near = number == 1 or _is_second(page, number)
    return [
        name
        for name in names
        if is_person(name)
        or is_signed(name)
        or (may_be_name(name) and len(name) != _WORD)
        or (is_near and is_pet_name(name))
    ]


def _is_second(page: Page, number: int) -> bool:
    return number == 2 and page.text(1).startswith(_SUBTITLE)


def _is_cast(page: Page, number: int) -> bool:
    if not page.text(number).startswith("阿"):
        return False
    from convert.structure.recognisers.cast import is_cast  # noqa: PLC0415  few are called so

    return is_cast(page, number)


def _is_usual(name: str) -> bool:
    """Tell whether ``name`` is likelier a name than a word: 水退了 begins with a rare one."""
    return is_usual_person(name) or is_foreign(name)


def _other(text: str, names: Sequence[str]) -> tuple[Evidence, ...]:
    """What else than names the words are known to be."""
    is_part = any(name in NO_NAMES or role_of(name) for name in ("".join(names), *names))
    is_part = is_part or counts_pieces("".join(names))
    is_part = is_part or (not may_be_name(names[0]) and names[0][-2:] in NO_NAMES)
    paper = (PAPER if len(names) == 1 else NEWSROOM).search(names[0])
    is_paper = paper and not is_usual_person(names[0])
    is_rare = len(names) == 1 and may_be_name(names[0]) and not _is_usual(names[0])
    return because(
        (is_rare and not office_end(text), "few are called so", -1.0),
        (is_rare and text[-1] in _SAID, "is likelier a sentence", -1.5),
        (is_part, "is a word that labels parts of texts", -6.0),
        (is_column(text), "is called like a column", -6.0),
        (any("の" in name and len(name) > _WORD for name in names), "is a phrase", -3.0),
        (text in PLACES or text in BUTTONS, "is a word of links and buttons", -6.0),
        (any(name in POSTS for name in names), "is a post", -4.0),
        (any(name in PROVINCES for name in names), "is a place", -6.0),
        (any(kind_of(name) for name in names), "is a label", -6.0),
        (bool(is_paper), "is called like a paper or a site", -6.0),
    )


def _doubts(
    page: Page, number: int, plain: Sequence[str], *, is_known: bool
) -> tuple[Evidence, ...]:
    """What speaks against a name in the words themselves, and in those beside them."""
    above, text, after = map(page.text, range(number - 1, number + 2))
    is_row = is_word(after) and not (ranks_of(after) or number + 1 in page.once(alike))  # 序, 之一
    is_followed = (is_row or not page.blanks_below(number)) and page.is_label(number + 1)
    is_sorted = "の" in page.text(page.body) and any(map(is_sorting, plain))
    is_below = is_word(above) and text.isalpha()
    is_column = is_below and (is_row or (number > 1 and not is_known))
    is_column |= _COUNT.search(text) is not None and any(map(_COUNT.search, (above, after)))
    return because(
        (calls_people(above), "people and their posts stand below what calls them", -12.0),
        (
            number >= _REACH and not all(map(is_usual_person, plain)),
            "few are called so, far below the title",
            -3.0,
        ),
        (
            not is_known and (is_followed or is_in_menu(page, number)),
            "a label follows at once",
            -1.5,
        ),
        (is_column, "stands in a column of words", -4.0),
        (not is_known and is_above_title(page, number), "stands above the title", -6.0),
        (is_paired(page, number), "stands in a list of pairs", -6.0),
        (is_of_work(page, number), "made a work that is spoken of", -8.0),
        (_is_listed(page, number), "others in the text are built alike", -10.0),
        (text[-1] in _SAID, "ends like a sentence", -4.0),
        (is_sorted, "is a phrase", -3.5 - 3.0 * ("・" in text)),
        (not is_known and plain[0] in above, "the title has it", -4.0),
        (has_others(page, number), "others in the text are built alike", -6.0),
        (is_portrayed(page, number, plain), "the text tells of it, and another signs", -6.0),
        (above[-1:] in {":", "："} and "，" in above, "the line above leads up to it", -5.0),
        (above.rstrip(":：") in _WISHES, "is what a letter wishes", -6.0),
    )


_WISHES: Final = frozenset({"祝", "祝您", "祝你", "谨祝", "謹祝", "顺祝", "順祝", "此致", "敬颂"})
"""Between one of these and the name below a letter stands no name."""


def _proposal(
    line: Line, number: int, places: Sequence[Place], office: str, evidence: tuple[Evidence, ...]
) -> Proposal:
    text = line.text
    names = tuple(
        name if is_latin(name) else name.replace(" ", "").replace("\u3000", "")
        for name in (text[a:b] for a, b in places)
    )
    found = Found(facts=(signed(line, places, names, office.lstrip(OPEN).strip(JOINTS)),))
    return Proposal((number,), "byline.name", found, evidence, unique="byline.name")

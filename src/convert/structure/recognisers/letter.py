"""Letters and official documents: salutations, 此致 敬礼, signatures, document numbers, 第X条."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from convert.ir import Credit, Paragraph
from convert.ir.nodes import Part
from convert.pattern import pattern
from convert.structure.claim import Evidence
from convert.structure.moment import is_moment, moment_at
from convert.structure.names import is_usual_person
from convert.structure.page import Page
from convert.structure.proposal import Fact, Found, Moment, Named, Proposal, Words, because
from convert.structure.shape import ends_a_sentence
from convert.structure.words import words

_CLOSING: Final = pattern(
    "(?:此致|敬礼|敬禮|此上|谨致|专此|顺颂|順頌|敬颂|敬祝|即颂|祝好|祝您?.{0,12}|此复|特此.{1,8}|妥否.{0,12}|专此.{0,8}|敬上|谨上|謹上|敬启|敬啟|鞠躬|拜上|草此|盼复|敬具|敬白|草々|かしこ|拝啓|以上|収録)[！!。，,]?$"
)
_NUMBER: Final = pattern(
    r".{0,14}[〔\[［（(](?:19|20)\d{2}[〕\]］）)].{0,3}\d{1,5}\s?号$"
    r"|[（(〔\[](?:19|20)?\d{2}[）)〕\]].{1,18}[号號]$"
    r"|.{0,14}字 ?(?:[〔\[［（(]\d{2}[〕\]］）)] ?)?第\s?\d{1,12}\s?[号號]$"
)
_OURS: Final = pattern("本[报報刊台站网網社院市县縣店校局馆館所]")
"""So a paper calls its own desk: 本报编辑部, not 本溪县人民政府."""

_CODE: Final = pattern(
    "[（(]?(?:(?:[A-Z]股|[证證]券|股票|[债債]券|基金|公司|股份)代[码碼號号]"
    "[:：][ \u3000]?[0-9A-Z.]{4,}|代[码碼號号][:：][ \u3000]?[0-9]{6}(?![0-9A-Za-z]))"
)
_HOUSES: Final = (
    "局|委员会|政府|办公室|办公厅|部|院|厅|公司|学校|中心|协会|法院|检察院|大学|学院|(?<![好坏用长远深到])处|委"
    "|(?<![体机社聚误])会|社|组|所|站|馆|医院|支队|大队|街道办事处|小学|中学|銀行|银行|基金会|書店|联盟|報社|物业|工会"
    "|团委|公安局|管理处|居委会|园|小组|研究所|集团|合作社|俱乐部|分局|总队|分行|店|馆|台|村委会|署|司"
)
_NOTICE: Final = pattern(
    "(?:について|に[関関]して|[おご御]?(?:知らせ|案内|願い|報告|礼)|の件|通知|通告|開催|募集|通信|だより)"
    "(?:[（(][^（()）]{1,12}[)）])?$"
)
_READERS: Final = pattern(
    "[^\\s、。，？！]{1,16}(?:各位|御中|の?皆様(?:方)?|のみなさま|の皆さま|[者員]様|さま)(?:へ|[殿])?$"
)
_READ: Final = frozenset("位中様方まへ殿")
_OFFICE: Final = pattern(f"[\u4e00-\u9fff（）()“”]{{3,30}}(?:{_HOUSES})$")
_CLAUSE: Final = pattern("第[一二三四五六七八九十百零0-9]{1,6}条(?:[ \u3000：:]|$)")
_SALUTATION: Final = pattern(
    "(?:亲爱的|尊敬的|親愛的|敬爱的|敬愛的|致|各).{1,30}[：:]$|.{2,16}(?:先生|女士|同志|老师|小姐|同学|朋友们|各位)[：:，,]?$"
)
_ADDRESSED: Final = frozenset("：:，,生士志师姐学们位")
_HOUSED: Final = frozenset(word[-1] for word in _HOUSES.split("|"))
_NUMBERED: Final = frozenset("号號")
"""With these salutations, the names of offices and the numbers of documents end: to ask an
expression takes many times as long."""

_ENDING: Final = _ADDRESSED | _HOUSED | _NUMBERED
_BEGINNING: Final = frozenset("第（(ABCDEFGHIJKLMNOPQRSTUVWXYZ证證券股债債基公代")
"""With one of these ends or begins what has a form of letters and documents, but for what closes
them."""

_WISHES: Final = ("敬礼", "敬禮")
_ADDRESSES: Final = words("各位 尊敬的 敬爱的 敬愛的 亲爱的 親愛的")
_COLONS: Final = ("：", ":", "，", ",", "！", "!")
_OPENERS: Final = words(
    "此致 顺颂 順頌 敬颂 敬頌 即颂 即頌 此颂 并颂 敬祝 谨祝 謹祝 顺祝 順祝 恭祝 祝 祝您 祝你 致以"
)
"""What is wished follows on a line of its own."""

_READER: Final = pattern(
    "(?P<who>(?:[^\\s，。：:]{2,14})?(?:[读讀]者|[居村市]民|[网網]友|住[户戶]|[业業]主|家[长長]|乘客|用[户戶]|[学學]生|[职職]工))"
    "[ \u3000：:]+(?P<name>[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff][ \u3000]{1,2}[\u4e00-\u9fff])$"
)
"""Who a reader is, and his name."""

_DAY: Final = pattern("[0-9]{1,2} ?月 ?[0-9]{1,2} ?[日号號]$")
MAKERS: Final = ("编辑", "編輯", "主编", "主編", "贵报", "貴報", "贵刊", "报社", "報社")
"""So letters to a paper address who makes it."""

_NOTING: Final = frozenset("编編按[【（(")
"""So begins what an editor notes above a letter."""

_LETTER: Final = 40
"""A letter to a paper has no more lines."""

_LINE: Final = 60
_SHORT: Final = 12
_NAME: Final = 20
_FAR: Final = 8
"""Who signs is set in so much more than paragraphs.  Units: half-width columns."""

_OFFICES: Final = 4
"""So many may sign one below the other."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose the formal lines of letters and official documents, which are no headings."""
    ends: set[int] = set()
    for number, text in page.worded(page.open):
        if len(text) > _LINE:
            continue
        if number <= page.body and _is_addressed(page, number):
            evidence = because((True, "is whom a document is sent to", 5.0))
            yield _proposal(page, number, "salutation", evidence)
        is_closed = closes(text)
        if is_closed or text in _OPENERS:
            ends.update((number + 1, number + 2))
        if not is_closed and text[-1] not in _ENDING and text[0] not in _BEGINNING:
            continue
        for rule, has_form, weight in _FORMS:
            if (number or rule == "letter.salutation") and has_form(text):
                evidence = _evidence(page, number, rule, weight)
                facts = tuple(_facts(page, number, rule))
                line = page.lines[number]
                block = Paragraph((line.cut(),), _part(page, number, rule), span=line.span())
                yield Proposal((number,), rule, Found((block,), facts), evidence)
    yield from _of_readers(page, ends)
    for number in sorted(ends):
        yield from _private(page, number)


def _of_readers(page: Page, ends: AbstractSet[int]) -> Iterator[Proposal]:
    """Propose who signs what he wrote to a paper, at one of ``ends`` or far in, and the day."""
    for number in sorted(ends | set(_set_far_in(page))):
        if (reader := _READER.match(page.text(number))) and _is_to_paper(page, number):
            evidence = because((True, "a reader signs what he wrote to a paper", 8.0))
            facts = _signed(reader) if page.once(_is_letter_to_paper) else ()
            yield _proposal(page, number, "signature", evidence, facts)
            below = page.text(number + 1)
            day = moment_at(below) if facts and _is_last_day(page, number + 1) else None
            if day or _DAY.match(below):
                evidence = because((True, "is a day below who signs", 4.0))
                facts = (Moment(day.value, ()),) if day else ()
                yield _proposal(page, number + 1, "signature", evidence, facts)


def _is_last_day(page: Page, number: int) -> bool:
    """Tell whether ``number`` is a day, and no answer below is dated."""
    return [n for n, text in enumerate(page.texts[number:]) if is_moment(text)] == [0]


def _set_far_in(page: Page) -> list[int]:
    """The short lines below a salutation that stand where who signs does."""
    first, far = page.once(first_salutation), page.indent + _FAR
    below = page.worded(page.open[bisect(page.open, first) :])
    return [n for n, text in below if len(text) <= _NAME and page.lines.indents[n] >= far]


def _private(page: Page, number: int) -> Iterator[Proposal]:
    """Propose what is wished and who signs below the end of a letter, in whatever words."""
    part: Part = "closing" if _is_wish(page, number) else "signature"
    if part == "closing" or _is_signed(page, number):
        evidence = because((True, "stands below the end of a letter", 5.0))
        yield _proposal(page, number, part, evidence)


def _is_to_paper(page: Page, number: int) -> bool:
    """Tell whether a salutation above ``number`` addresses who makes a paper, whom it signs for.

    A day or nothing follows, or it is set far in.
    """
    is_to = any(_addresses_makers(page.text(n)) for n in range(max(1, number - _LETTER), number))
    is_far = page.lines.indents[number] >= page.indent + _FAR
    return is_to and (is_far or is_moment(page.text(number + 1)) or not page.text(number + 1))


def _is_letter_to_paper(page: Page) -> bool:
    """Tell whether the page is one letter to a paper: above it no more than a note is told."""
    letters = [n for n, text in page.worded(page.open) if _addresses_makers(text)]
    above = range(letters[0]) if len(letters) == 1 else range(0)
    is_story = any("。" in page.text(n) and page.text(n)[0] not in _NOTING for n in above)
    return len(letters) == 1 and not is_story


def _addresses_makers(text: str) -> bool:
    return text.endswith(_COLONS) and text.startswith(MAKERS)


def _signed(reader: re.Match[str]) -> tuple[Fact, ...]:
    """Who wrote to the paper, if that is a name; what he is stands before it."""
    name = "".join(reader["name"].split())
    credit = Credit("author", (name,), "", reader["who"])
    return (Named(credit, ()),) if is_usual_person(name) else ()


def _proposal(
    page: Page,
    number: int,
    part: Part,
    evidence: tuple[Evidence, ...],
    facts: tuple[Fact, ...] = (),
) -> Proposal:
    line = page.lines[number]
    said: Part = part if part != "closing" or _is_in_letter(page, number) else ""
    block = Paragraph((line.cut(),), said, span=line.span())
    return Proposal((number,), f"letter.{part}", Found((block,), facts), evidence)


def _is_addressed(page: Page, number: int) -> bool:
    """Tell whether the line names the offices to which an official document goes."""
    text = page.text(number)
    if not text.endswith(("：", ":")) or _addresses(text):
        return False
    last = text[:-1].replace("，", "、").rpartition("、")[2]
    is_document = page.once(_first_number) < number or page.once(_is_signed_by_office)
    return is_document and is_office(last)


def _first_number(page: Page) -> int:
    """The first line above the text that is the number of a document; the page's end if none."""
    above = range(min(page.body + 1, len(page.texts)))
    return next((n for n in above if is_number(page.text(n))), len(page.texts))


def _is_signed_by_office(page: Page) -> bool:
    last = range(max(page.tail, len(page.texts) - _OFFICES), len(page.texts))
    return any(is_office(page.text(n)) and _signs(page, n) for n in last)


def _is_in_letter(page: Page, number: int) -> bool:
    """Tell whether a letter could end at the line: below the text, or below a salutation."""
    return number >= page.tail or number > page.once(first_salutation)


def first_salutation(page: Page) -> int:
    """The first line that addresses somebody; the page's end if none does."""
    brief = [n for n, text in page.worded(page.open) if text[-1] in _COLONS and len(text) <= _LINE]
    return next((n for n in brief if is_salutation(page.texts[n])), len(page.texts))


def _part(page: Page, number: int, rule: str) -> Part:
    """What the line is that ``rule`` found; only what stands flush, centred or at the end."""
    text = page.text(number)
    match rule:
        case "official.number" if number <= page.body:
            return "document-number"
        case "letter.salutation" if text.endswith(_COLONS) and (
            number <= page.body or text.startswith(_ADDRESSES)
        ):
            return "salutation"
        case "letter.closing" if _is_wish(page, number) and _is_in_letter(page, number):
            return "closing"
        case "letter.signature" if _signs(page, number):
            return "signature"
        case _:
            return ""


def _is_wish(page: Page, number: int) -> bool:
    """Tell whether the line says what the one above it begins: 此致 / 敬礼！, 顺颂 / 春安."""
    text, above = page.text(number), page.text(number - 1).rstrip("：:，,")
    is_short = 0 < len(text) <= _SHORT
    return text.rstrip("！!。") in _WISHES or (above in _OPENERS and is_short)


def _is_signed(page: Page, number: int) -> bool:
    """Tell whether the line is no office's but stands where who writes a letter signs."""
    text, below = page.text(number), page.text(number + 1)
    is_last = number >= page.tail and (not below or is_moment(below))
    is_name = 0 < len(text) <= _NAME and not (is_moment(text) or ends_a_sentence(text))
    return is_last and is_name and not (is_office(text) or closes(text))


def _signs(page: Page, number: int) -> bool:
    """Tell whether the line is one of those below the text that end with a date."""
    below = (page.text(n) for n in range(number + 1, number + _OFFICES))
    last = next((text for text in below if not is_office(text)), "")
    return number >= page.tail and is_moment(last)


def is_salutation(text: str) -> bool:
    """Tell whether ``text`` addresses the readers of a letter, as 编辑同志： does."""
    return text.startswith(("各", "尊敬", "亲爱", "親愛", "敬爱")) or _addresses(text)


def names_readers(text: str) -> bool:
    """Tell whether ``text`` says whom a Japanese notice is for: 保護者各位."""
    return text[-1:] in _READ and _READERS.fullmatch(text) is not None


def is_notice(text: str) -> bool:
    """Tell whether ``text`` is called like a Japanese notice: 秋の点検について（お知らせ）."""
    return _NOTICE.search(text) is not None


def _addresses(text: str) -> bool:
    return text[-1:] in _ADDRESSED and _SALUTATION.match(text) is not None


def is_office(text: str) -> bool:
    """Tell whether ``text`` is called as offices and houses are: 青湾县渡口管理处."""
    return text[-1:] in _HOUSED and _OFFICE.match(text) is not None


def closes(text: str) -> bool:
    """Tell whether ``text`` is a formula that ends letters: 此致, 特此通知."""
    return _CLOSING.match(text) is not None


def _is_clause(text: str) -> bool:
    return _CLAUSE.match(text) is not None


def is_number(text: str) -> bool:
    """Tell whether ``text`` is the number of a document or of shares: 某政发〔2024〕17号."""
    is_code = "代" in text[:5] and _CODE.match(text) is not None
    return is_code or (text[-1:] in _NUMBERED and _NUMBER.match(text) is not None)


_FORMS: Final = (
    ("letter.closing", closes, 4.0),
    ("letter.salutation", _addresses, 3.0),
    ("letter.signature", is_office, 1.0),
    ("official.number", is_number, 8.0),
    ("official.clause", _is_clause, 6.0),
)
"""What lines of letters are called, what knows them, and how much that says."""


def _evidence(page: Page, number: int, rule: str, weight: float) -> tuple[Evidence, ...]:
    is_end = number >= page.tail
    is_office, is_address = rule == "letter.signature", rule == "letter.salutation"
    return because(
        (True, "has the form of letters and documents", weight),
        (is_end and not is_address, "stands below the text", 2.0),
        (page.text(number) in _OPENERS, "begins a wish", 2.0),
        (is_office and is_end and _is_above_date(page, number), "a date follows", 5.0),
        (is_office and not is_end, "stands within the text", -4.0),
        (is_address and number <= page.body, "stands above the text", 3.0),
    )


def _is_above_date(page: Page, number: int) -> bool:
    return moment_at(page.text(number + 1)) is not None


def _facts(page: Page, number: int, rule: str) -> Iterator[Fact]:
    """Whose document it is; the words stay where they are."""
    is_signed = rule == "letter.signature" and number >= page.tail
    if is_signed and _is_above_date(page, number) and not _OURS.match(page.text(number)):
        yield Words("source", page.text(number), ())

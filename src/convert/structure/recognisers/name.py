"""A byline without a label: names below the title or the text, perhaps behind a post."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from convert.ir import Credit
from convert.structure.claim import Evidence
from convert.structure.controls import BUTTONS, PLACES, PROVINCES
from convert.structure.foot import is_told_below
from convert.structure.labels import kind_of
from convert.structure.line import Line
from convert.structure.moment import moment_at
from convert.structure.names import (
    is_alias,
    is_foreign,
    is_han,
    is_person,
    may_be_name,
)
from convert.structure.page import Page
from convert.structure.proposal import Found, Named, Proposal, because
from convert.structure.recognisers.headlines import is_column, signs_first
from convert.structure.roles import role_of
from convert.structure.shape import ends_a_sentence
from convert.structure.vocabulary import NO_NAMES
from convert.structure.words import words

_Piece: TypeAlias = tuple[int, int]
_REACH: Final = 6
_FARTHEST: Final = 13
_SIZE: Final = 44
_MOST: Final = 6
_FRONT: Final = 2
_WORD: Final = 4
"""As many characters make a word more often than a name, unless the family name has two."""

_MARKS: Final = "□■◎○●◇/／●　 "
_OPEN: Final = "（(【〔[〈［"
_CLOSE: Final = "）)】〕]〉］"
_JOINTS: Final = " \u3000、，,/／"
_NOTES: Final = "0123456789*†‡¹²³⁴＊①②③④"
_AFTER: Final = frozenset(
    words(
        """
    著 撰 文 编 編 译 述 作 口述 整理
    """
    )
)
_DYNASTIES: Final = frozenset(
    words(
        """
    先秦 秦 汉 漢 西汉 东汉 魏 三国 晋 晉 东晋 西晋 南朝 北朝 南北朝 隋 唐 五代 宋 北宋 南宋 金
    元 明 清 民国 近代 现代 当代 英 法 美 德 俄 日 苏 意 奥
    """
    )
)
_POSTS: Final = words(
    """
    馆长 校长 主任 教授 院长 局长 书记 市长 县长 省长 区长 镇长 村长 主席 会长 研究员 经理
    董事长 总裁 主编 部长 处长 科长 所长 站长 台长 社长 厅长 司长 秘书长 理事长 委员 总编辑 院士
    博士 讲师 副教授 律师 医师 医生 工程师 老师 导演 作家 诗人 评论员 特约评论员 評論員 学者
    館長 校長 主任委員 教授 院長 局長 市長 縣長 會長 董事長 部長 處長 所長 社長 博士生 研究生
    代表 班 总理 总统
    """
)
_COMMENTATORS: Final = ("评论员", "評論員")
_POST_ENDS: Final = tuple(_POSTS)


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose bylines that are names and nothing else."""
    if page.lines and signs_first(page):
        pieces = _pieces(page.text(0), 0)
        evidence = because((True, "a name stands above the title", 9.0))
        yield _proposal(page.lines[0], 0, pieces, "", evidence)
    elif page.lines and (proposal := _commentator(page)):
        yield proposal
    for number in range(1, min(max(_REACH, page.body + 1), _FARTHEST, len(page.lines))):
        if len(page.text(number)) <= _SIZE and not page.is_prose(number):
            yield from _above(page, number)
    for number in range(max(1, page.tail), len(page.lines)):
        if len(page.text(number)) <= _SIZE:
            yield from _below(page, number)


def _commentator(page: Page) -> Proposal | None:
    """某某日报评论员 何一, above a text without a title."""
    text = page.text(0)
    office = _office(text) if len(text) <= _SIZE and page.is_prose(1) else 0
    pieces = _pieces(text, office) if text[:office].rstrip().endswith(_COMMENTATORS) else ()
    if not pieces or not all(is_person(text[a:b]) for a, b in pieces):
        return None
    evidence = because((True, "a post stands before it", 9.0))
    return _proposal(page.lines[0], 0, pieces, text[:office], evidence)


def _above(page: Page, number: int) -> Iterator[Proposal]:
    text = page.text(number)
    office = _office(text)
    pieces = _pieces(text, office)
    is_told = number <= _FRONT and is_told_below(page, text)
    if is_told and not pieces:
        pieces = [(0, len(text))]
    if pieces:
        evidence = (
            *_evidence(page, number, [text[a:b] for a, b in pieces], has_office=office > 0),
            *because((is_told, "who that is stands below the text", 6.0)),
        )
        yield _proposal(page.lines[number], number, pieces, text[:office], evidence)


def _below(page: Page, number: int) -> Iterator[Proposal]:
    """A name in brackets or set to the right below the text."""
    text, after = page.text(number), page.text(number + 1)
    is_bracketed = text[0] in _OPEN and text[-1] in _CLOSE
    office = 0 if is_bracketed else _office(text)
    pieces = _pieces(text, office)
    names = [text[a:b].replace(" ", "").replace("\u3000", "") for a, b in pieces]
    if not names or not all((is_person(n) or "·" in n) and not role_of(n) for n in names):
        return
    is_told = after.lstrip(_OPEN).startswith(("作者", "作者系", "笔者", "本文作者", "筆者"))
    evidence = because(
        (is_bracketed, "is a name in brackets below the text", 6.0),
        (not is_bracketed, "is a name below the text", 3.0),
        (page.text(number - 1).rstrip(":：") in _WISHES, "is what a letter wishes", -6.0),
        (is_told, "who the author is follows", 4.0),
        (page.lines[number].indent > page.indent + 4, "is set to the right", 2.0),
        (bool(after) and moment_at(after) is not None, "a date follows", 1.5),
        (number + 1 == len(page.lines), "nothing follows", 1.0),
        (ends_a_sentence(page.text(number - 1)), "a sentence ends above", 0.5),
        (
            any(name in NO_NAMES or kind_of(name) for name in names),
            "is a word that labels parts of texts",
            -6.0,
        ),
        (_is_letter(page, number), "signs a letter", -5.0),
    )
    yield _proposal(page.lines[number], number, pieces, text[:office], evidence)


def _is_letter(page: Page, number: int) -> bool:
    """Tell whether what stands above closes a letter."""
    return any(
        page.text(above).startswith(
            ("此致", "敬礼", "敬禮", "祝好", "顺颂", "順頌", "即颂", "敬上")
        )
        for above in range(max(0, number - 3), number)
    )


def _office(text: str) -> int:
    """Where a name begins behind an office and a post: 青梧市图书馆馆长　孟思远."""
    for at, character in enumerate(text):
        if character in " \u3000" and at > 1 and text[:at].endswith(_POST_ENDS):
            rest = at + 1 + len(text[at + 1 :]) - len(text[at + 1 :].lstrip())
            return rest if rest < len(text) else 0
    return 0


def _pieces(text: str, at: int) -> Sequence[_Piece]:
    """Where the names in ``text`` stand, if there is nothing else in it."""
    start, end = at, len(text)
    while start < end and text[start] in _MARKS:
        start += 1
    if start < end and text[start] in _OPEN:
        close = next((k for k in range(start, end) if text[k] in _CLOSE), -1)
        if close == end - 1:
            start, end = start + 1, close
        elif text[start + 1 : close] in _DYNASTIES or text[start + 1 : close].endswith("国"):
            start = close + 1 + (text[close + 1 : close + 2] in {"·", "•", " ", "．"})
        else:
            return ()
    elif (told := _told(text, start)) > start:  # 何一（某大学教授）
        end = told
    return _names(text, start, end)


def _told(text: str, start: int) -> int:
    """Where a name ends behind which brackets say what he is; ``start`` if none do."""
    for mark, closing in ("（）", "()"):
        at = text.find(mark, start)
        if at > start and text.endswith(closing) and is_person(text[start:at]):
            inner = text[at + 1 : -1]
            return at if inner.endswith((*_POST_ENDS, "大学", "大學")) else start
    return start


def _names(text: str, start: int, end: int) -> Sequence[_Piece]:
    found: list[_Piece] = []
    at = start
    while at < end:
        stop = _name_end(text, at, end)
        if stop == at:
            return found if found and text[at:end] in _AFTER else ()
        found.append((at, stop))
        at, gap = stop, stop
        while at < end and text[at] in _JOINTS + _NOTES:
            at += 1
        if at == gap and at < end and text[at:end] not in _AFTER:
            return ()
    return found if len(found) <= _MOST else ()


def _name_end(text: str, at: int, end: int) -> int:
    """Where the name that begins at ``at`` ends."""
    stop = at
    while stop < end and text[stop] not in _JOINTS:
        stop += 1
    word = text[at:stop]
    if (
        role_of(word)
        or (word in _AFTER and at)
        or word.endswith(("记者", "記者", "通讯员", "通訊員", "编辑", "編輯"))
    ):
        return at
    bare = word.rstrip(_NOTES)
    if bare != word and is_person(bare):  # 张三1，李四2: numbers say where they work
        return at + len(bare)
    if word.isascii():
        return _latin_end(text, at, end)
    if len(word) == 1 and is_han(word):
        after = stop
        while after < end and text[after] in " \u3000" and after < stop + 2:
            after += 1
        is_wide = after > stop and is_han(text[after : after + 1])
        return after + 1 if is_wide and (after + 1 == end or text[after + 1] in _JOINTS) else at
    if any(dot in word for dot in "·•・．‧"):
        return (
            stop
            if word[0] not in "·•・"
            and len(word) <= 20
            and word.replace("·", "").replace("•", "").replace("・", "").isalpha()
            else at
        )
    is_name = (2 <= len(word) <= 4 and is_han(word)) or is_person(word) or is_alias(word)
    return stop if is_name else at


def _latin_end(text: str, at: int, end: int) -> int:
    stop, words = at, 0
    while stop < end and text[stop].isascii() and text[stop].isupper() and words < 4:
        after = stop
        while (
            after < end
            and text[after].isascii()
            and (text[after].isalpha() or text[after] in ".'-")
        ):
            after += 1
        words, stop = words + 1, after
        if after >= end or text[after] != " " or not text[after + 1 : after + 2].isupper():
            break
        stop = after + 1
    return stop if words > 1 and (stop == end or text[stop] in _JOINTS) else at


def _evidence(
    page: Page, number: int, names: Sequence[str], *, has_office: bool
) -> tuple[Evidence, ...]:
    plain = [
        name if name.isascii() else name.replace(" ", "").replace("\u3000", "") for name in names
    ]
    known = [
        name for name in plain if is_person(name) or (may_be_name(name) and len(name) != _WORD)
    ]
    persons = [name for name in plain if is_person(name) or is_foreign(name)]
    if len(persons) > 1:  # beside others, 朱进博文 is a name too
        persons = [name for name in plain if may_be_name(name)]
    line = page.lines[number]
    is_alone = line.blanks > 0 and page.blanks_below(number) > 0
    found = because(
        (True, "has the length of a name", 2.0),
        (number == 1, "stands directly below the first line", 1.5),
        (number > 1 and number <= page.body, "stands above the text", 0.5),
        (number >= _REACH, "stands far below the title", -1.0),
        (line.blanks == 0, "no empty line parts it from the title", 0.5),
        (len(known) == len(names), "begins with a family name", 2.0),
        (len(known) == len(names) and number == 1, "a title stands above", 1.0),
        (len(persons) == len(names) > 1, "several names stand side by side", 2.0),
        (has_office, "a post stands before it", 3.0),
        (_told(line.text, 0) > 0, "who he is stands in brackets behind it", 5.0),
        (
            any(" " in name or "\u3000" in name for name in names),
            "is set as wide as other names",
            1.0,
        ),
        (not known, "begins with no family name", -1.0),
        (not known and line.text[0] in "□■◎○●◇", "a mark opens it", -3.0),
        (
            len(persons) == len(plain) and line.text[0] in "□■◎◇",
            "a mark opens it, as papers sign",
            2.0,
        ),
        (page.is_prose(number + 1) or page.blanks_below(number) > 0, "the text follows", 0.5),
        (is_alone and number == 1 and bool(known), "stands alone between title and text", 1.0),
        (page.is_prose(number - 1), "text stands above", -3.0),
        (number + 1 == len(page.lines) and len(page.lines) > 3, "nothing follows", -2.0),
        (page.text(number + 1) == page.text(number), "stands there twice", -4.0),
        (len(plain) > 1 and len(persons) < len(plain), "not all could be names", -4.0),
    )
    return (*found, *_other(line.text, plain), *_doubts(page, number, is_known=bool(known)))


def _other(text: str, names: Sequence[str]) -> tuple[Evidence, ...]:
    """What else than names the words are known to be."""
    is_part = any(name in NO_NAMES or role_of(name) for name in ("".join(names), *names))
    is_part = is_part or (not may_be_name(names[0]) and names[0][-2:] in NO_NAMES)
    return because(
        (is_part, "is a word that labels parts of texts", -6.0),
        (is_column(text), "is called like a column", -6.0),
        (text in PLACES or text in BUTTONS, "is a word of links and buttons", -6.0),
        (any(name in _POSTS for name in names), "is a post", -4.0),
        (any(name in PROVINCES for name in names), "is a place", -6.0),
        (any(kind_of(name) for name in names), "is a label", -6.0),
    )


def _doubts(page: Page, number: int, *, is_known: bool) -> tuple[Evidence, ...]:
    """What speaks against a name in the words themselves, and in those beside them."""
    is_followed = not page.blanks_below(number) and number + 1 in page.labels
    above = page.text(number - 1)
    is_said = page.text(number)[-1] in "了着过過吗嗎吧呢啊的得"
    return because(
        (not is_known and is_followed, "a label follows at once", -1.5),
        (not is_known and is_said, "ends like a sentence", -3.0),
        (above[-1:] in {":", "："} and "，" in above, "the line above leads up to it", -5.0),
        (above.rstrip(":：") in _WISHES, "is what a letter wishes", -6.0),
    )


_WISHES: Final = frozenset({"祝", "祝您", "祝你", "谨祝", "謹祝", "顺祝", "順祝", "此致", "敬颂"})
"""Between one of these and the name below a letter stands no name."""


def _proposal(
    line: Line, number: int, pieces: Sequence[_Piece], office: str, evidence: tuple[Evidence, ...]
) -> Proposal:
    text = line.text
    names = tuple(
        name if name.isascii() else name.replace(" ", "").replace("\u3000", "")
        for name in (text[a:b] for a, b in pieces)
    )
    bounds = [0, *(edge for piece in pieces for edge in piece), len(text)]
    around = tuple(text[bounds[k] : bounds[k + 1]] for k in range(0, len(bounds), 2))
    credit = Credit("author", names, office.strip(), "作者", around, span=line.span())
    spans = tuple(line.span(a, b) for a, b in pieces)
    found = Found(facts=(Named(credit, spans),))
    return Proposal((number,), "byline.name", found, evidence, unique="byline.name")

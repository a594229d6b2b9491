"""What speaks for a line as the title by its own words, and by how they come again.

The weights are log-odds, fitted on published pages (docs/notes/title.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from convert.pattern import pattern
from convert.structure.alike import alike
from convert.structure.claim import Evidence
from convert.structure.controls import LINKS
from convert.structure.field import Field
from convert.structure.fields import fields
from convert.structure.foot import is_told_below
from convert.structure.houses import is_address
from convert.structure.labels import kind_of
from convert.structure.names import are_names, is_usual_person
from convert.structure.page import Page
from convert.structure.proposal import because
from convert.structure.prose import heads_first_part
from convert.structure.recognisers.channels import leads_through
from convert.structure.recognisers.halves import BEGINNINGS, issues
from convert.structure.recognisers.head import (
    PAUSES,
    Head,
    heads_entry,
    heads_life,
    is_foreign,
    is_labelled_alike,
    is_statement,
    opens_with_dash,
)
from convert.structure.recognisers.headlines import (
    CALLED,
    ENTRY,
    is_bracketed,
    is_column,
    is_red_head,
    is_remark,
)
from convert.structure.recognisers.issue import SERIAL
from convert.structure.recognisers.letter import is_number, is_office
from convert.structure.recognisers.mail import is_head
from convert.structure.recognisers.numbered import Rank, ranks_of
from convert.structure.recognisers.sites import (
    bare,
    core,
    echo,
    is_in_rows,
    is_site,
    is_tab_of,
    tells,
    text_below,
)
from convert.structure.recognisers.stanzas import poets_of, suite_of
from convert.structure.shape import ends_a_sentence, ends_with_maker, has_inner_stop
from convert.structure.signature import is_introduced

_NOTES: Final = frozenset("0123456789*†")  # behind names: 何小满1，石小舟2*

_WORD: Final = 3
_PAIR: Final = 2
_SEVERAL: Final = 6
_POINTED: Final = pattern("[!-~][ -~]{1,15} ▲")
"""The sign that points at a picture stands behind what a copy noted for itself."""

_PHRASE: Final = 10
"""What sites name above a title is mostly shorter.  Units: characters."""

_USUAL: Final = range(10, 36)
_LABEL: Final = 6
_LABELS: Final = 200
_ENOUGH: Final = 100
"""A shorter text need not say the words of its title."""

_OFFICIAL: Final = pattern(
    "(?:通知|意见|決定|决定|公告|通告|报告|批复|函|办法|规定|条例|公示|纪要|倡议书|讲话|致辞"
    "|致词|发言)(?:[（(].{1,8}[)）])?$"
)
_ASKED: Final = pattern("(?:[QA]|[问問答])[：:]|[QA][.．][ \u3000]?[^A-Za-z ]")
_HEADING: Final = 45
_NAME: Final = 16
"""No office and no site has a longer name.  Units: characters."""

_HOUSE: Final = pattern(
    "[^的_｜|—-]+(?:[局社署院厅廳处處网網]|(?<![一二三四五六七八九十上下])部|[委协協][員员]?[会會]|政府|[办辦]公室|大[学學]|[学學]校|公司"
    "|中心|集[团團]|小[组組]|文[学學]城|主[办辦管])$"
)
"""How offices, papers and sites end, and who answers for a page: 某某集团主办."""
_NAMED: Final = pattern(
    "[“「][^”」，。！？]{1,8}[”」](?![^，：]{0,4}[说說喊道问問叫答骂罵笑])[\u4e00-\u9fff]{2}"
)
"""What is called so in a title, not spoken: “船老大”老周的一天."""

_QUOTED: Final = pattern(
    "(?:“[^“”]+[^“”。！？!?…，,；;~～—]”|「[^「」ぁ-ん]+[^「」。！？!?…，,；;~～—]」)$"
)
"""All of it is said, and no sentence ends: “种子不会说谎”.  Talk in Japanese is printed so, too."""

_TITLED: Final = pattern("[“「][^”」]{1,20}[”」](?:——|：|[与和與、][“「])")
"""What is said stands before what a title tells of it: “船还没有来”——渡口停航三日记."""

_COLUMN: Final = pattern("[\u4e00-\u9fff]{2,6} ?[|｜] ?(?=[^|｜]{4,}$)")

_SENT: Final = pattern(
    "[^，。：:]{2,12}?[社報报网網台站](?:[^，。：:]{0,14}日)?(?:[电電讯訊]|[报報][道導])"
    "(?:[ \u3000]*[题題][:：].+)?"
)
"""A dateline that lost its paragraph: 青湾社渡口5月10日电, 渡口晚报讯."""

_FILED: Final = pattern(
    "(?:新[闻聞]|文章|[栏欄]目|[信資资][息訊讯])(?:[类類][别別型]|分[类類])[:：]?"
)
"""So a site calls what it files an article under, on the line below."""

_LISTED: Final = pattern(r"\[\d{1,3}\]|[*-] |[0-2]?\d[:：][0-5]\d(?![\d的])")
_ABSTRACT: Final = pattern("(?:内容|論文|论文)?[摘提]要(?:[：:]|$)|[关關][键鍵][词詞字][：:]")
_SPEAKS: Final = pattern("(?P<who>[\u4e00-\u9fffA-Za-z]{1,6})(?:[（(][^（()）]{1,8}[)）])?[：:].")
_ASKING: Final = frozenset(["记者", "記者", "问", "問", "主持人", "Q"])
"""Nobody answers before these ask: 何小满：我还在！ above 记者：… is a title."""

_TURNS: Final = 12
"""Who speaks first speaks again within so many lines."""

_GREETING: Final = pattern(
    "[献獻][给給]|(?:大家|[你您][们們]?)好|各位|尊敬的|[亲親][爱愛]的|我[是叫]"
)
_LEADING: Final = frozenset(">＞»›")
_STROKES: Final = frozenset("#|｜")


def by_text(head: Head, number: int) -> tuple[Evidence, ...]:
    """What speaks for line ``number`` by what comes again of it."""
    page, text = head.page, head.page.text(number)
    near = [page.text(n) for n in range(head.count) if n != number]
    beside = [page.text(n) for n in head.beside(number)]
    is_tabbed = any(is_tab_of(other, text) for other in beside)
    is_running = page.body < len(page.texts)  # else it may be a refrain
    may_be = not is_statement(text) and (number == 0 or (len(text) > _WORD and is_running))
    is_below = may_be and bare(text) in map(bare, near[number:])
    is_above = may_be and bare(text) in map(bare, near[:number])
    count, share, size = echo(page, number)
    suite, poets = page.once(suite_of), page.once(poets_of)
    is_named = core(text) in page.titled and share > 0
    longest = max((len(page.text(n)) for n in range(number)), default=len(text))
    longest = len(text) if page.prose[number] else longest
    is_longer = longest < len(text)
    return because(
        (is_longer and count >= _SEVERAL, "is longer than what stands above, and told below", 1.5),
        (
            is_longer and longest < _PHRASE <= len(text),
            "only words stand above, and it is longer",
            0.5,
        ),
        (is_below or is_tabbed, "comes again further down", 2.0),
        (may_be and _is_listed(page, number), "comes again below the text", 3.5 - 2.5 * is_below),
        (is_above, "stands above already", 3.5),
        (is_named, "is what the site says is read", 5.0),
        (number == suite == 0, "says that several poems follow", 6.5),
        (0 <= suite < number or number in poets or 0 in poets, "heads one of several poems", -8.0),
        (any(is_tab_of(text, other) for other in beside), "is the title as tabs show it", -6.0),
        (text.startswith("#") and not number, "a mark says so", 6.0),
        (number == 0 and heads_life(page), "a life is told below the name", 5.0),
        (number == 0 and heads_entry(page), "the text begins by saying what it is", 6.0),
        (share == 0 and size >= _ENOUGH, "none of its words come in the text", -3.0),
        (0 < share < 0.25, "few of its words come in the text", -1.0),
        (share >= 0.5, "most of its words come in the text", 1.0),
    )


def _is_listed(page: Page, number: int) -> bool:
    """Tell whether line ``number``, no row of words, stands below the text as well."""
    text = page.text(number)
    is_row = "  " in text or "|" in text or 4 * text.count(" ") >= len(text)
    is_title = number < page.body and len(text) >= _PHRASE and not is_row
    return is_title and text in page.texts[page.tail :]


def by_words(text: str, *, is_first: bool = False, may_quote: bool = False) -> tuple[Evidence, ...]:
    """What speaks for a line by how long it is, how it ends and which signs it has."""
    is_said = text[0] in "“「" and _TITLED.match(text) is None
    may_be = may_quote and bool(_NAMED.match(text) or _QUOTED.match(text))
    is_aside = is_remark(text) or (not is_first and is_bracketed(text))
    return because(
        (len(text) <= _WORD and not is_usual_person(text), "is a word", 1.0),
        (len(text) in _USUAL, "is as long as titles are", 1.0),
        (is_statement(text), "ends like a sentence", -2.0),
        (text[-1] in PAUSES or text in BEGINNINGS, "ends in the middle of a sentence", -7.5),
        (
            has_inner_stop(text),
            "a sentence ends within it",
            -1.5 - (len(text) > _HEADING) - 3.0 * ("。" in text and text.count("，") > 1),
        ),
        ("。（" in text or "。(" in text, "a sentence ends within it", -6.0),
        (text[0] in "（(", "begins with a bracket", -2.0),
        (is_aside, "stands in round brackets below a line", -8.0),
        (is_said and not may_be, "begins with a quotation", -5.5),
        (opens_with_dash(text), "begins with a dash", -4.5),
        ("▲" in text and _POINTED.match(text) is not None, "points at a picture", -8.0),
        (text[0] in "【[〔" and text[-1] not in "】]〕", "a bracket opens it", 1.5),
        (not _LEADING.isdisjoint(text), "has the signs of links", -2.0),
        (
            not _STROKES.isdisjoint(text) and not _is_of_column(text),
            "has strokes or hashes",
            -2.5 - 6.0 * (text[0] in "|｜"),
        ),
        (not any(map(str.isalpha, text)), "has no words", -4.0),
        ("://" in text or (not is_first and is_address(text)), "holds an address", -6.0),
    )


def _is_of_column(text: str) -> bool:
    """Tell whether a column and a stroke stand before more words: 人物｜撑船三十年."""
    found = _COLUMN.match(text)
    return found is not None and not is_site(text[found.end() :])


def by_kind(head: Head, number: int) -> tuple[Evidence, ...]:
    """What speaks for line ``number`` by what else it could be."""
    page, text = head.page, head.page.text(number)
    ranks = ranks_of(text)
    found = fields(text)
    is_boxed = text[0] in "【[〔" and text[-1] in "】]〕"
    is_above_words = not is_statement(page.text(number + 1) or "。")
    return because(
        (any(field.is_marked and field.label for field in found), "has labels", 2.5),
        (number > 0 and ("，" in text or "、" in text), "has the commas of a sentence", -1.0),
        (text in LINKS, "is a word of links and buttons", -2.5),
        (_is_form(text), "says several things behind labels", -6.0),
        (is_head(text), "belongs to the head of a mail", -8.0),
        (_is_said(found), "may say whence or who", -2.5),
        (_ends_with_name(text), "ends with a name", -7.0),
        (_says_who(text), "says who somebody is", -8.0),
        (is_number(text) or is_red_head(page, number), "is the head of a document", -8.0),
        (ends_with_maker(text), "ends with a photographer", -7.5 - 8.0 * has_inner_stop(text)),
        (head.is_signed(number) or are_names(text), "is one or several names", -2.0),
        (_is_issuer(head, number), "is an office, and a line follows", -2.5),
        (is_site(text) or leads_through(text), "is called like a site", -6.5),
        (is_foreign(page, text), "is in Latin letters", -3.5),
        (is_above_words and is_column(text), "is called like a column", -3.0),
        (any(one.match(text) for one in (CALLED, SERIAL)), "says of which column it is", -6.0),
        (_has_siblings(page, number, ranks), "others are built alike", -5.5),
        (0 < number <= _SEVERAL and is_told_below(page, text), "who that is stands below", -6.0),
        (is_boxed and not (number and ranks_of(text[1:-1])), "stands in brackets", 2.5),
        (is_boxed and page.is_prose(number + 1), "stands in brackets above text", -7.0),
        (_is_item(page, number), "is an item", -6.0),
        (not number and is_statement(text) and not head.is_about(1), "is a sentence alone", -2.0),
        (_is_turn(page, number), "is a turn of a conversation", -6.5),
        (_OFFICIAL.search(text) is not None, "is called like a document", 1.0),
        (len(text) <= _NAME and _HOUSE.match(text) is not None, "is called like a house", -3.0),
        (
            (number > 0 or is_statement(text)) and _GREETING.match(text) is not None,
            "greets who listens",
            -3.5,
        ),
        (_asks(page, number), "is a label", -10.0),
        (number == 0 and heads_first_part(page), "is called like the first part of a text", -6.0),
        (_SENT.fullmatch(text) is not None, "is a dateline", -9.0),
        (_LISTED.match(text) is not None, "begins as items and references do", -8.0),
        (_ABSTRACT.match(text) is not None, "is an abstract or its key words", -9.0),
        (_is_entry(head, number), "answers a label of forms", -6.0),
    )


def _says_who(text: str) -> bool:
    """Tell whether ``text`` is names, and says or notes who they are."""
    return is_introduced(text) or (text[-1] in _NOTES and are_names(text))


def _is_entry(head: Head, number: int) -> bool:
    """Tell whether line ``number`` answers what forms ask for, and no text of it follows.

    Above a text that is about the ferry, 地点：渡口 is its title.
    """
    if is_labelled_alike(head.page, number) or is_in_rows(head.page, number):
        return True
    asked = ENTRY.match(head.page.text(number))
    if asked is None or number or not head.page.is_prose(1):
        return asked is not None
    value = head.page.text(0)[asked.end() :].strip()
    return not any(value in said for n, said in head.page.once(text_below) if n)


def _is_turn(page: Page, number: int) -> bool:
    """Tell whether Q asks, or somebody in the first line who speaks again, and another answers."""
    if page.text(number)[0] in "QA问問答" and _ASKED.match(page.text(number)):
        return True
    asked = None if number else _SPEAKS.match(page.text(0))
    if asked is None:
        return False
    turns = [_SPEAKS.match(text) for text in page.texts[1:_TURNS]]
    others = [found["who"] for found in turns if found]
    is_answered = bool(turns and turns[0]) and ends_a_sentence(page.text(0))
    is_answered = is_answered and others[0] not in _ASKING
    is_answered = is_answered and (page.blanks[1] == 0 or any(page.blanks[2:_TURNS]))
    return is_answered and asked["who"] in others[1:] and others[0] != asked["who"]


def _asks(page: Page, number: int) -> bool:
    """Tell whether line ``number`` is a label; 日期 and 来源 alone may be what a text is about."""
    text, after = page.text(number), page.text(number + 1)
    is_answered = is_site(after) or tells(after) or "://" in after
    is_filed = number == 0 and _FILED.fullmatch(text) is not None and len(after) <= _LABEL
    is_known = kind_of(text) in {"source", "date"} and (len(text) > _PAIR or is_answered)
    return is_known or is_filed


def _is_item(page: Page, number: int) -> bool:
    """Tell whether another line near it begins with the same mark."""
    mark = page.text(number)[0]
    near = [page.text(n)[:1] for n in range(number - _PAIR, number + _PAIR + 1) if n != number]
    is_counted = "①" <= mark <= "⑲" and chr(ord(mark) + 1) in near
    return is_counted or (mark in "-•·●✅✔✓☑" and mark in near)


def _is_issuer(head: Head, number: int) -> bool:
    """Tell whether an office, whose name the next line does not go on, stands above a line."""
    text, after = head.page.text(number), head.page.text(number + 1)
    return head.is_label(number + 1) and is_office(text) and not issues(text, after)


def _is_form(text: str) -> bool:
    """Tell whether several labels stand in ``text``: 公司代码：… 公司简称：…."""
    parts = (word.replace("：", ":").partition(":") for word in text.split())
    return sum(bool(value) and 0 < len(label) <= _LABEL for label, _, value in parts) > 1


def _is_said(found: Sequence[Field]) -> bool:
    return any(field.kind in {"source", "role"} and not field.is_marked for field in found)


def _ends_with_name(text: str) -> bool:
    """Tell whether the last of several words is a name: 某某报评论员 何一, 渡口医院医师 何　一."""
    words = text.split()
    if len(words) > _PAIR and len(words[-1]) == len(words[-2]) == 1:
        words = [*words[:-2], words[-2] + words[-1]]
    return len(words) > 1 and is_usual_person(words[-1])


def _has_siblings(page: Page, number: int, ranks: list[Rank]) -> bool:
    """Tell whether lines further down are numbered or built in the same manner."""
    if number and number in page.once(alike):
        return True
    below = [page.text(n) for n in page.labels[:_LABELS] if n > number] if ranks else []
    return any(rank.pattern.match(text) for rank in ranks for text in below)

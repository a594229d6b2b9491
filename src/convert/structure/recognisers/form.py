"""What other lines tell of a label: it stands in a form, 地点：渡口镇, speaks or names makers.

Credits that no sign marks (监制 何一) stand beside a person and his role.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, takewhile
from typing import Final

from convert.pattern import pattern
from convert.structure.field import Field
from convert.structure.fields import fields
from convert.structure.labels import STROKES
from convert.structure.names import is_person, is_usual_person
from convert.structure.page import Page
from convert.structure.row import DAYS, row_at
from convert.structure.shape import BOXES, BRACKETS, COLONS, ends_a_sentence
from convert.structure.words import words

_LABEL: Final = 8
_VALUE: Final = 30
_GROUP: Final = 6
_PAIR: Final = 2
_WORKS: Final = frozenset(words("书名 書名 片名 剧名 劇名 影片 书籍 書籍 書籍名"))
"""What calls a work that is spoken of; below the title of a song its album is told, too."""

_RATED: Final = frozenset(words("评分 評分 推荐指数 推薦指數 豆瓣评分 定价 定價 评级 星级"))
_PRINTED: Final = _RATED | frozenset(
    words(
        """
        出版社 出版 出版者 出版时间 出版日期 出版年 版本 版次 ISBN 页数 頁數 开本 装帧 译者 譯者
        导演 導演 主演 编剧 編劇 上映 上映日期 片长 片長 类型 類型 作者
        """
    )
)
"""What else is told of it; by ratings and prices alone is told that it is not the text itself."""

_MOST: Final = 16
"""When and where one met, and who was there, stands among so many lines."""

_WHEN: Final = frozenset(words("时间 時間 日時 日期 日时 会议时间 會議時間 召开时间 开会时间"))
_WHERE: Final = frozenset(words("地点 地點 場所 场所 会场 會場 会议地点 會議地點 会議室"))
_PRESENT: Final = frozenset(
    words(
        """
        主持 主持人 主席 主讲 主讲人 主講 主講人 发布人 發布人 新闻发布人 发言人 發言人 主发布人
        出席 出席人 出席人员 出席人員 出席者 列席 列席人员 列席人員 参会 参会人员 参加 參加 与会
        與會 缺席 嘉宾 嘉賓 记录 记录人 記錄 記錄人 紀錄 记录员 記録 召集人 司仪 司儀 司会
        """
    )
)
"""What those are called who came to a meeting, a lecture or a press conference."""

_SPOKE: Final = frozenset(words("主讲 主讲人 主講 主講人 记录 记录人 記錄 記錄人 紀錄 整理"))
_LECTURE: Final = pattern(
    "(?:[实實][录錄]|演[讲講]|[讲講]座|[讲講]演|[讲講][稿义義])(?!.{0,6}(?:通知|公告|[预預]告|[活动動]))"
)
"""Who spoke, and who wrote it down, where a lecture is printed; who announces one writes of it."""

_MADE: Final = frozenset("著编編译譯撰绘繪注选選訳")
_PUBLISHED: Final = pattern(
    "出版|书局|書局|书店|書店|[书書]房|文化|ISBN|[定售][价價]|[0-9.]+ ?[元円]"
)
"""With these ends who made a book, and below him stands who published it and what it costs."""

_BOOK: Final = pattern("[^《]{0,8}《(?P<book>[^》]{2,})》(?P<rest>.+)$")
_STAGED: Final = pattern("(?:主演|领衔主演|演[员員])[:：].*[^:：]{2}|[:：].*(?:主演|领衔主演)[:：]")
"""Those who act belong to a play or a film that is spoken of, and with them who directed it."""

_REPORTED: Final = frozenset(
    words("文 撰文 文字 采写 採寫 采访 採訪 記者 记者 撰稿 图文 圖文 本刊记者 本报记者 特约记者")
)
"""What those are called who write for a paper, and no author of a book is."""

_REPORTS: Final = pattern("[／/╱∕⁄|｜][^，。、／/]{1,10}(?:[報报][導导道])[）)】〕]?$")

_BARS: Final = pattern("[|｜丨/／]")

_LEAD: Final = 8
"""So many lines below the head of a text can what stands below its lead be.  Units: lines."""

_CREDIT: Final = 40
"""No line of them is longer.  Units: characters."""

_EDGE: Final = 12
"""So many lines at either end may be such credits."""

_BRIEF: Final = 40
"""They are no longer.  Units: characters."""

_OFFICE: Final = 5
"""No word that a role has behind it is so long; what is an office can be.  Units: characters."""

_LOOSE: Final = frozenset("-—–－·•・‧˙＝︱∣│┃¦▏")
_SENTENCE: Final = frozenset("，。“”、；,;")


def is_form(page: Page, number: int) -> bool:
    """Tell whether a line beside ``number`` labels something that no article says of itself."""
    beside = any(
        page.blanks[beside] * (beside > number) == 0 and _is_entry(page.text(beside))
        for beside in (number - 1, number + 1)
        if 0 < beside < len(page.texts)
    )
    return beside or _is_grouped(page, number)


def is_of_work(page: Page, number: int) -> bool:
    """Tell whether ``number`` is one of the lines about a review that say what it is about.

    What stands above everything, or calls the work as the text is called, is the text's own.
    """
    text = page.text(number)
    if (text[-1:] in _MADE or _PUBLISHED.search(text)) and _is_boxed(page, number):
        return True
    if number and (_is_book(page, number) or is_staged(text)):
        return True
    is_outside = _PAIR <= number <= page.body or number >= page.tail
    if not is_outside or not _is_labelled(text):
        return False
    above = takewhile(lambda n: _is_labelled(page.text(n)), range(number - 1, -1, -1))
    below = takewhile(lambda n: _is_labelled(page.text(n)), range(number + 1, len(page.texts)))
    group = [*islice(above, _GROUP), number, *islice(below, _GROUP)]
    pairs = [page.text(n).replace("：", ":").partition(":") for n in group]
    said = {"".join(label.split()): value.strip("《》 \u3000") for label, _, value in pairs}
    works = _WORKS.intersection(said)
    is_own = min(group) == 0 or any(said[label] in page.text(0) for label in works)
    is_own = is_own and not any(label in said for label in _RATED)
    return bool(works) and len(works) + len(_PRINTED.intersection(said)) > 1 and not is_own


def _is_book(page: Page, number: int) -> bool:
    """Tell whether ``number`` says who wrote a book and who sells it.

    《渡口》　何一 著　青湾出版社 stands about a review; who is called as the text wrote it.
    """
    text = page.text(number)
    return sells_book(text) and text.partition("《")[2].partition("》")[0] not in page.text(0)


def sells_book(text: str) -> bool:
    """Tell whether a book stands in ``text``, and behind it who published it or what it costs."""
    found = _BOOK.match(text) if "《" in text else None
    return found is not None and _PUBLISHED.search(found["rest"]) is not None


def is_staged(text: str) -> bool:
    """Tell whether ``text`` says who acts in a play or a film: 导演：何一　主演：石二."""
    return _STAGED.search(text) is not None


def attends(page: Page, number: int) -> bool:
    """Tell whether ``number`` says who was there, beside lines that say when and where."""
    label = _label_of(page.text(number))
    if label in _SPOKE and _LECTURE.search(page.text(0)):
        return False
    return label in _PRESENT and number <= page.body and page.once(_met)


def _met(page: Page) -> bool:
    """Tell whether lines above the text say when and where somebody met."""
    above = {_label_of(text) for text in page.texts[1 : min(page.body, _MOST)]}
    return not (_WHEN.isdisjoint(above) or _WHERE.isdisjoint(above))


def _label_of(text: str) -> str:
    label, mark, _ = text.replace("：", ":").partition(":")
    return "".join(label.split()) if mark else ""


def _is_boxed(page: Page, number: int) -> bool:
    """Tell whether ``number`` tells of a book, between its name and its publisher.

    Where the title stands above with no empty line between, the box begins with the name.
    """
    above = takewhile(lambda n: not page.blanks[n + 1], range(number - 1, -1, -1))
    below = takewhile(lambda n: not page.blanks[n], range(number + 1, len(page.texts)))
    group = [*islice(above, _GROUP), *islice(below, _GROUP)]
    names = [n for n in group if page.text(n)[0] in "《『" and page.text(n)[-1] in "》』"]
    if names and _PAIR < names[0] < number:
        group = [n for n in group if n >= names[0]]
    is_printed = any(_PUBLISHED.search(page.text(n)) for n in (*group, number) if n > 0)
    return names != [] and is_printed and 0 not in group and len(group) < 2 * _GROUP


def is_paired(page: Page, number: int) -> bool:
    """Tell whether ``number`` is one of several pairs: 王大江/渔业合作社, 何小满/学校广播台."""
    beside = (page.text(n) for n in (number - 1, number + 1) if n > 0)
    return _is_pair(page.text(number)) and any(map(_is_pair, beside))


def _is_pair(text: str) -> bool:
    """Tell whether a stroke parts two things of which none is labelled, but for a person's."""
    strokes = sum(sign in STROKES for sign in text) if len(text) <= _VALUE else 0
    return strokes == 1 and not any(field.label for field in fields(text))


def _is_grouped(page: Page, number: int) -> bool:
    """Tell whether at least as many labels about ``number`` are strange as are known."""
    above = takewhile(lambda n: n > 0 and _is_labelled(page.text(n)), range(number - 1, 0, -1))
    below = takewhile(
        lambda n: _is_labelled(page.text(n)) and page.blanks[n] <= page.gap,
        range(number + 1, len(page.texts)),
    )
    group = [*islice(above, _GROUP), *islice(below, _GROUP)]
    strange = sum(_is_entry(page.text(n)) for n in group)
    return strange > 1 and 2 * strange >= len(group)


def _is_labelled(text: str) -> bool:
    label = text.replace("：", ":").partition(":")[0]
    return len(label) < len(text) and len("".join(label.split())) <= _LABEL


def _is_entry(text: str) -> bool:
    label, mark, value = text.replace("：", ":").partition(":")
    label = "".join(label.split())
    is_short = 2 <= len(label) <= _LABEL and 1 <= len(value.strip()) <= _VALUE
    is_entry = bool(mark) and is_short and not _SENTENCE.intersection(label)
    return is_entry and all(field.kind == "bare" for field in fields(text))


def is_in_block(page: Page, number: int) -> bool:
    """Tell whether ``number`` is one of the lines below a lead that say who made the article.

    One says who wrote and another who did something else, each behind a mark; works that are
    spoken of have authors and makers, too, so that only words for writing a report count.
    """
    if not page.body < number <= page.body + _LEAD:
        return False
    above = takewhile(lambda n: _is_credit(page.text(n)), range(number - 1, page.body, -1))
    below = takewhile(
        lambda n: _is_credit(page.text(n)) and not page.blanks[n],
        range(number + 1, min(number + _GROUP, len(page.texts))),
    )
    group = [*(() if page.blanks[number] else above), number, *below]
    if page.text(min(group) - 1)[-1:] in COLONS:  # 值班的有四个人：
        return False
    if _is_entry(page.text(min(group) - 1)) or _is_entry(page.text(max(group) + 1)):  # 立石：何小满
        return False
    found = [field for n in group for field in _roles(page.text(n))]
    if not any(is_usual_person(name.value) for field in found for name in field.names):
        return False  # 文字：三千, 图片：五张
    if any("的" in name.value for field in found for name in field.names):  # 文字：渡口的碑
        return False
    roles = {field.label for field in found}
    parts = {part.strip() for role in roles for part in _BARS.split(role)}
    return len(roles) > 1 and not parts.isdisjoint(_REPORTED)


def _is_credit(text: str) -> bool:
    return len(_roles(text)) > 0


def _roles(text: str) -> list[Field]:
    """Who did what in ``text``, each role tied to who by a mark."""
    found = fields(text) if len(text) <= _CREDIT else ()
    roles = [field for field in found if field.kind == "role"]
    is_tied = all(field.is_marked and field.names[0].start > field.start for field in roles)
    is_signed = len(roles) > 0 and is_usual_person(roles[-1].names[-1].value)  # 采访：何小满。
    return roles if is_tied and (is_signed or not ends_a_sentence(text)) else []


def says_report(text: str) -> bool:
    """Tell whether ``text`` ends with whence somebody reports: 記者何小滿∕南渡報導."""
    return _REPORTS.search(text) is not None


def speaks(page: Page, known: Sequence[Field]) -> bool:
    """Tell whether a role in ``known`` is one in a play: it speaks, and no full name follows it."""
    strange = (
        field.label
        for field in known
        if field.kind == "role" and not all(is_usual_person(name.value) for name in field.names)
    )
    return any(label in page.once(_speakers) for label in strange)


def _speakers(page: Page) -> frozenset[str]:
    """The labels of several lines of which one ends a sentence: 编辑：灯呢？."""
    found: dict[str, list[str]] = {}
    for _, text in page.worded(page.open):
        label, _, words = text.replace("：", ":").partition(":")
        if words and len(label) <= _LABEL:
            found.setdefault(label, []).append(words)
    return frozenset(label for label, said in found.items() if _are_turns(said))


def _are_turns(said: Sequence[str]) -> bool:
    return len(set(said)) > 1 and any(map(ends_a_sentence, said))


def is_loose(page: Page, number: int, field: Field) -> bool:
    """Tell whether a dash, a dot or a bar ties a role to what may be no name: 审核—流程.

    Between paragraphs a name heads what its bearer did, too: 作词·何小满.
    """
    names = field.names if field.kind == "role" else ()
    text = page.text(number)
    if not names or _LOOSE.isdisjoint(text[field.start : names[0].start]):
        return False
    is_between = page.is_prose(number - 1) and page.is_prose(number + 1)
    return is_between or not all(is_person(name.value) for name in names)


def is_among_credits(page: Page, number: int) -> bool:
    """Tell whether ``number`` gives a role and a name, and it or a line beside it a sure one."""
    text = page.text(number)
    if not _is_at_edge(page, number) or len(text) > _BRIEF:
        return False
    if text[0] in BRACKETS or text[0] in BOXES:  # 【监制】何一
        return True
    if row_at(text, 0):
        return True
    if not _credited(text):
        return False
    near = (number, number - 1, number + 1)
    return any(all(map(_is_sure_name, _credited(page.text(n)) or ("",))) for n in near)


def _is_at_edge(page: Page, number: int) -> bool:
    """Tell whether ``number`` is among the first or last lines and none of running text."""
    is_first = number <= min(page.body, _EDGE)
    return is_first or number >= max(page.tail, len(page.texts) - _EDGE)


def _credited(text: str) -> tuple[str, ...]:
    """Who stands behind a role and a gap in ``text``; nobody where one of them may be no name."""
    may_be = len(text) <= _BRIEF and len(text.split()) > 1  # a gap stands within
    known = [field for field in fields(text) if field.kind == "role"] if may_be else []
    names = [name for field in known for name in field.names]
    are_apart = all(name.start and text[name.start - 1].isspace() for name in names)
    are_names = all(is_person(name.value) or len(name.value) >= _OFFICE for name in names)
    return tuple(name.value for name in names) if are_apart and are_names else ()


def _is_sure_name(name: str) -> bool:
    return is_usual_person(name) and name not in DAYS

"""What stands below a line, where it is no running text: a list or a table."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from convert.pattern import pattern
from convert.structure.metre import clauses_of, measured
from convert.structure.page import Page
from convert.structure.shape import (
    COLONS,
    ends_a_sentence,
    ends_with_maker,
    has_inner_stop,
    is_label,
)
from convert.structure.words import words

_MARK: Final = pattern(
    r"[·•・●○◦□■◆◇▶►‣★☆※✓✔✅☑☐✗✘❌❎➤*-]|[0-9]{1,2}[.、．)）]|[0-9]\ufe0f?\u20e3|[①-⑳]|[（(][0-9]"
)
_BULLETS: Final = frozenset("·•・●◆■▪")
_DIGITS: Final = frozenset("0123456789½半一二两兩三四五六七八九十")
_QUANTITY: Final = pattern(
    r"(?![0-9]+[:：])[^\s…]{1,12}"
    r"(?:[ \u3000:：]{1,4}|[…·.]{2,16})(?:[0-9½]\S{0,7}|(?:适量|適量|少许|少許|若干)"
    r"|[大小]?[半一二两兩三四五六七八九十][个個只隻条條根片块塊勺匙杯碗粒颗顆把瓣克斤两兩升段朵棵包袋盒瓶罐份滴撮])(?:[（(][^（()）]{1,12}[)）])?$"
)
_PARTING: Final = frozenset(" \u3000：:….·")
"""One of these stands between what is needed and how much of it."""

_MOST: Final = 50
"""Neither and both are longer.  Units: characters."""

_COUNTED: Final = pattern(
    r"[^\s…。]{1,16}，[各共约]?[一二两兩三四五六七八九十百半]{1,3}"
    r"[个個只隻条條根张張片块塊把包袋盒瓶罐份斤两兩升段朵棵件双雙支枝]$"
)
"""What is counted behind a comma: 竹篾，去青，五斤."""

_MEASURED: Final = pattern(
    r"(?:[0-9½./]{1,6} ?(?:[大小汤湯茶]?[勺匙]|[個个](?![人月方问問建原关關步阶階小星])"
    "|[只隻根片块塊杯碗斤两兩粒颗顆把瓣朵棵包袋盒瓶罐份滴撮]|克(?![拉隆服里])|毫升|千克|公斤|公克|m[lL]|[kK]?g)"
    "|[半一二两兩三四五六七八九十]{1,2}(?:[大小汤湯茶]?[勺匙]|毫升|千克|公斤|公克|克(?![拉隆服里]))"
    "|半[斤两兩碗杯])[\u4e00-\u9fff]{1,8}$"
)
"""What is measured stands behind the measure: 1勺盐."""

_DOSE: Final = pattern(
    "(?:[\u4e00-\u9fff]{1,6}(?=[0-9½]{1,5} ?(?:[大小汤湯茶]?[勺匙]|克|毫升|[片根瓣粒朵]|[kK]?g)$))?"
    "(?:约?[0-9½./~-]{1,8} ?(?:[大小汤湯茶]?[勺匙]"
    "|[個个只隻根片块塊杯碗斤两兩粒颗顆把瓣朵棵包袋盒瓶罐滴撮]"
    "|克|毫升|千克|公斤|公克|m[lL]|[kK]?g)|适量|適量|少许|少許)$"
)
"""How much of what the line above names: 五花肉, 500克."""

_DOSES: Final = frozenset("勺匙個个只隻根片块塊杯碗斤两兩粒颗顆把瓣朵棵包袋盒瓶罐滴撮克升lLg量许許")

_MEASURES: Final = (
    "个個只隻条條根片块塊勺匙杯碗粒颗顆把克斤两兩升段朵棵包袋盒瓶罐份滴撮张張盏盞艘辆輛座间間"
    "户戶位名句首篇页頁卷章节節回集届屆组組队隊元度分秒时時小毫厘米寸尺里年月日天周週号號楼樓"
    "层層室班级級胜勝平负負人次岁歲面口头頭匹件双雙支枝台架场場遍趟圈步"
)

_AMOUNT: Final = pattern(
    "[#＃]? ?[0-9]{1,2}(?:\\.[0-9]{1,2})?[ \u3000]{1,6}(?:[A-Za-z]{1,3}(?![A-Za-z])|[%％‰°℃℉￥$€£¥]"
    f"|[{_MEASURES}点點刻季代期世路线線区區站院床栋棟幢弄巷院厅廳门門环環种種类類型款项項等品档檔挡擋阶階倍折"
    "成番千万萬亿億百十公英海华吨噸亩畝顷頃角毛股手笔筆批群堆束串排列行栏欄格幅本册冊部套副顶頂"
    "道盘盤盆桶壶壺锅鍋箱筐篮籃车車船节局轮輪垒壘杆桿洞码碼连連营營团團师師军軍旅中更伏九旬])"
)
"""A number, a gap and what may be a unit."""

_TUNE: Final = pattern("[\u4e00-\u9fff]{2,5}[·・][\u4e00-\u9fff]{1,12}$")
"""Lyrics are called by their tune, and what they sing of: 卜算子·…."""

_CLAUSE: Final = 3
"""The shortest clauses of verse.  Units: characters."""

_LABEL: Final = 30
"""A longer line is no label of text.  Units: characters."""

_ROW: Final = pattern(r"\S(?:\t| {2,}|\u3000{2,})\S")


CASTS: Final = frozenset(
    words("人物 人物表 登场人物 出场人物 剧中人物 登場人物 出場人物 劇中人物 角色表")
)
"""What stands above the persons of a play."""

_PERSON: Final = pattern(r"\S(?:[ \u3000]{0,3}\S){0,7}?(?:——|──|[ \u3000]{1,4}|[：:，（(])\S")
"""Who acts, and what he is: 老　周——船工."""

_BOXES: Final = frozenset(["INFO", "INFORMATION", "DATA", "MEMO", "NOTE", "NOTES", "TIPS"])
"""What boxes are called in which places and hours stand."""

_VALUE: Final = pattern("[^：:｜|丨]{1,6}[：:｜|丨]")
_ROWS: Final = 5


def has_text_below(page: Page, number: int) -> bool:
    """Tell whether text, a list or lines kept together stand below ``number``, or one label on."""
    after = number + 1
    return _is_text(page, after) or has_list_below(page, after) or _is_text(page, after + 1)


def are_apart(page: Page, numbers: Sequence[int]) -> bool:
    """Tell whether each of ``numbers`` labels text of its own, and no two say the same."""
    texts = [page.text(number) for number in numbers]
    are_labels = all(_may_label(text) for text in texts) and len(set(texts)) == len(texts)
    are_beside = any(after == before + 1 for before, after in pairwise(numbers))
    if not are_labels or are_beside:
        return False
    above = sum(page.is_prose(number + 1) or has_text_below(page, number) for number in numbers)
    return above == len(numbers) and all(_is_told(page, number - 1) for number in numbers[1:])


def _is_told(page: Page, number: int) -> bool:
    """Tell whether ``number`` is running text, or a sentence with a remark: 船来了。（笑）."""
    return page.is_prose(number) or (has_inner_stop(page.text(number)) and number > page.body)


def _may_label(text: str) -> bool:
    is_said = ends_a_sentence(text) and text[-1] not in "？?！!)）"
    is_label = len(text) <= _LABEL and text[-1] not in COLONS and not ends_with_maker(text)
    return is_label and not is_said


def _is_text(page: Page, number: int) -> bool:
    """Tell whether ``number`` is no label, or stands together with the line below."""
    text, after = page.text(number), number + 1
    if not text or not is_label(text) or has_inner_stop(text):
        return bool(text)
    return after < len(page.texts) and not page.blanks[after]


def has_list_below(page: Page, number: int) -> bool:
    """Tell whether the two lines below ``number`` are items of a list or rows of a table."""
    after = number + 1
    one, other = page.text(after), page.text(after + 1)
    if (one[:1] in _BULLETS and one.count(one[0]) > 1) or one.count("|") > 1 or one.count("｜") > 1:
        return True
    if not one or not other or page.blanks[after] > 1 or page.blanks[after + 1] > page.gap:
        return False
    if _MARK.match(one) is not None and _MARK.match(other) is not None:
        return True
    if one[0] == other[0] and "\U0001f000" <= one[0] < "\U00020000":  # 👉 灯  👉 缆绳
        return True
    return (_is_row(one) and _is_row(other)) or (is_quantity(one) and is_quantity(other))


def has_cast_below(page: Page, number: int) -> bool:
    """Tell whether ``number`` calls the persons of a play, and two of them follow."""
    if page.texts[number] not in CASTS:
        return False
    return all(map(_PERSON.match, (page.text(number + 1), page.text(number + 2))))


def has_values_below(page: Page, number: int) -> bool:
    """Tell whether ``number`` is what a box is called, and labels with their values follow."""
    if page.texts[number].upper() not in _BOXES:
        return False
    below = (page.text(number + n) for n in range(1, _ROWS))
    return sum(_VALUE.match(text) is not None for text in below) > 1


def _is_row(text: str) -> bool:
    """Tell whether a gap as between cells stands in ``text``."""
    is_parted = "\t" in text or "  " in text or "\u3000\u3000" in text
    return is_parted and _ROW.search(text) is not None


def is_dose(text: str) -> bool:
    """Tell whether ``text`` is an amount and nothing else, as recipes set it below its thing."""
    return text[-1:] in _DOSES and _DOSE.match(text) is not None


def is_quantity(text: str) -> bool:
    """Tell whether ``text`` says how much of what: 生姜 3片, 料酒：2勺.

    Example:
        >>> is_quantity("盐 适量"), is_quantity("1勺盐"), is_quantity("盐要钱")
        (True, True, False)
    """
    if len(text) > _MOST:
        return False
    if is_measured(text) or (not _PARTING.isdisjoint(text) and _QUANTITY.match(text)):
        return True
    return "，" in text and _COUNTED.match(text) is not None


def is_measured(text: str) -> bool:
    """Tell whether the measure of something stands before it: 1勺盐."""
    return text[:1] in _DIGITS and _MEASURED.match(text) is not None


def is_amount(text: str) -> bool:
    """Tell whether ``text`` begins with a number, a gap and what may be a unit.

    Example:
        >>> is_amount("1 月：下雪"), is_amount("2 kg 面粉"), is_amount("1 检查缆绳")
        (True, True, False)
    """
    return _AMOUNT.match(text) is not None


def has_verse_below(page: Page, number: int) -> bool:
    """Tell whether the two lines below ``number`` are verse of one measure."""
    one, other = page.text(number + 1), page.text(number + 2)
    if not one or not other:
        return False
    if (form := clauses_of(one)) and (after := clauses_of(other)):
        measure = measured(form)
        if _TUNE.match(page.texts[number]) or (measure and measure == measured(after)):
            return True
    return is_gapped(one, other)


def is_gapped(one: str, other: str) -> bool:
    """Tell whether gaps part two lines at the same places, as in verse of short clauses.

    Example:
        >>> is_gapped("风来了 灯未灭", "船到了 人未归"), is_gapped("早班 六点", "晚班 七点半")
        (True, False)
    """
    parts = tuple(map(len, one.split()))
    is_parted = len(parts) > 1 and min(parts) >= _CLAUSE
    return is_parted and parts == tuple(map(len, other.split()))


def has_lines_below(page: Page, number: int) -> bool:
    """Tell whether two lines below ``number`` are no labels."""
    one, other = number + 1, number + 2
    return other < len(page.texts) and not (page.is_label(one) or page.is_label(other))

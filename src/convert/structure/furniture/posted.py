"""What programs of mail and boards print below a message: a signature, whence it came, remarks.

    --
    石一　0000-5550123
    Sent from my iPhone
    ※ 發信站: 渡口站(bbs.example.edu)
    推 shier:說得好                03/15 21:30

Writers say all of this, too: two dashes (RFC 3676, 4.3) part stanzas, ※ stands before notes, arrows
before times.  So each is asked for a program beside it, and for its place below all text.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import DROPPED, Proposal, because
from convert.structure.recognisers import board, mail
from convert.structure.shape import CLAUSE_MARKS, COLONS, ends_a_sentence

_DEVICE: Final = (
    "(?:i(?:Phone|Pad)|Android|Galaxy|HUAWEI|Huawei|Xiaomi|OPPO|vivo|BlackBerry|Outlook"
    "|[华華][为為]|小米|[荣榮]耀|三星|[苹蘋]果|[魅]族|[网網]易|QQ)"
)
_SENT: Final = pattern(
    rf"Sent (?:from|via) (?:my )?(?:{_DEVICE}|Mail|Yahoo|Gmail)(?: [A-Za-z0-9]{{2,12}}){{0,4}}$"
    rf"|(?:[发發]|[发發]送|[传傳]送|[来來])自我的 ?{_DEVICE}"
    r"(?:手[机機]|[邮郵]箱|平板|[ A-Za-z0-9]{1,12})?$"
    r"|(?:[发發]|[发發]送|[传傳]送|[来來])自我的(?:手[机機]|平板)(?:[邮郵]箱)?$"
    rf"|[从從]我的 ?{_DEVICE}[ A-Za-z0-9]{{0,8}}(?:手[机機])? ?[发發傳传]送$"
    rf"|(?:Get|[获獲]取|取得) ?Outlook for (?:iOS|Android)$|{_DEVICE}から送信$"
    r"|(?:[发發]|[来來])自[^，。 的]{1,8}[客][户戶]端$"
)
_SUBSCRIBED: Final = pattern(
    r"[您你][会會]?收到(?:[这這此本][封份]?|[该該])(?:[电電]子)?[邮郵]件[，,]?(?:是)?因[为為][您你].{0,10}[订訂][阅閱户戶]"
    r".{0,40}$"
)
_LEFT: Final = pattern(
    "(?:[如若]果?)?[您你]?(?:不[想愿願要]|不希望|[无無不]需要?)(?:再|[继繼][续續])?[^，。]{0,4}[收接]"
    "[^，。]{0,8}(?:[邮郵]件|短信|[簡简][訊讯]|通[讯訊知]|[信消]息|推送|[电電]子[报報])[，, ]?"
    "[请請可]?(?:直接)?(?:回[复覆復]|[点點][击擊]|[发發]送)"
    "(?!.{0,4}[“「『](?![退取拒])[\u4e00-\u9fff])[^，。]{0,16}$"
    "|(?:退[订訂]|取消[订訂][阅閱]|拒收)[，, ]?[请請]?回[复覆復]? ?[A-Z]{1,4}$"
    "|(?:[请請])?回[复覆復]? ?[A-Z]{1,4} ?(?:退[订訂]|取消[订訂][阅閱]|拒收)$"
)
"""How one is sent no more: 退订回T."""

_BY_ITSELF: Final = "(?:自[动動]|[机機]器|智能|AI)"
_MAKES: Final = "(?:[导導匯汇][出]|生成|[转轉][写寫录錄]|[识識]别|辨識)"
"""People, too, write down what was said."""
_COUNT: Final = "[ \u3000]+第? ?[0-9]{1,4} ?[页頁/][^，。]{0,20}"
_MADE: Final = pattern(
    "(?:本[文稿页]|本?文[档檔件]|此[文稿]|以上[内內]容)?由 ?"
    "(?:[“「『][^，。]{1,16}[”」』] ?"
    f"(?:{_BY_ITSELF}{_MAKES}|[导導匯汇]出|生成|{_MAKES}(?={_COUNT}))(?:{_COUNT})?"
    f"|[^，。]{{0,16}}{_BY_ITSELF}{_MAKES}(?:{_COUNT})?|[^，。]{{1,16}}{_MAKES}{_COUNT})$"
)
"""What a program made: 由“听写助手”导出　第 1 页."""

_ENDING: Final = (_SENT, _SUBSCRIBED, _LEFT, _MADE)

_SECRET: Final = pattern(
    r"(?:(?:重要|保密|机密|免责)?(?:提示|声明|聲明|通知)[:：])?"
    r"(?:本|此|[这這]封)(?:[电電]子)?(?:[邮郵]件|メール)"
    r"(?:[及和与與]其?(?:任何|所有)?附件|[中内內]?(?:可能)?(?:包|含|[载載])[含有]|[仅僅][供限发發])"
    r"[^。]{0,40}(?:保密|机密|機密|商业秘密|專有|专有|收件人|指定|特定).{0,120}$"
    r"|This (?:e-?mail|message)(?: and any attachments?)? (?:is|are|may|contains) "
    r"[^.]{0,60}(?:confidential|intended|privileged).{0,200}$"
)
_STATION: Final = pattern(
    r"※ ?(?:[发發]信站|批踢踢)[^。]{0,8}[:：(（].{0,120}$"
    r"|※ ?(?:[来來]源|修改|[编編][辑輯]|[转轉][录錄寄])[:：].{0,80}"
    r"(?:\[FROM: ?|[(（]?)\d{1,3}(?:\.[\d*]{1,3}){3}.{0,40}$"
    r"|◆ ?(?:From|FROM)[:：] ?[\d.]{7,}.{0,40}$"
    r"|※ ?文章(?:[网網]址|代[码碼])[^。]{0,8}[:：].{0,120}$"
)
"""What a board alone prints: its station, the address of a computer."""

_BOARD: Final = pattern(
    r"※ ?(?:[来來]源|修改|[编編][辑輯]|[转轉][录錄寄载載]|原文)[^。]{0,8}[:：·(（].{0,120}$"
)
_REMARK: Final = pattern(
    r"(?:推|[噓嘘]|→) ?[A-Za-z][A-Za-z0-9]{1,12}[ \u3000]*[:：].{0,80}"
    r"\d{1,2}[/:]\d{2}(?: \d{1,2}:\d{2})?$"
)
_COUNTED: Final = pattern(
    r"\d{1,4}F ?[:：] ?(?:推|[噓嘘]|→) ?[A-Za-z][A-Za-z0-9_]{1,12}[ \u3000]*[:：]"
)
"""A remark as another board prints those of such a board, with its floor: 1F:推 shier:說得好."""

_LED: Final = pattern(
    "[如以][下為]|下列|下面|留言|回[复復覆應应文]|推文|[评評][论論]|[网網]友|[这這][样樣]"
)
"""So a text leads up to what others said on a board."""

_REACHED: Final = pattern(
    r".*(?:@|https?://|www\.|\d[\d-]{6,}|Sent from my )"
    r"|(?:[电電][话話]|手[机機]|[传傳]真|[邮郵]箱|地址|[网網]址|[Tt][Ee][Ll]|E-?mail|Fax|Mobile|QQ|微信)[:：]"
)
_LABELLED: Final = pattern("[^：:]{1,8}[：:](?!//)|[0-9]{1,2}[.、)]|[-·•*●]")
BEGINNING: Final = frozenset(
    "ABGHOQSTXiv三不从從以传傳你您来來保免华華发發取回声聲如若小拒提文无無本机機此由荣榮獲获网網苹蘋请請退这這通重魅"
)
"""With one of these begins what programs print below letters."""

_SIGNS: Final = frozenset("推噓嘘→※◆")
_DIGITS: Final = frozenset("123456789")
_STATIONED: Final = frozenset("※◆")
_DASHES: Final = "--"
_REACH: Final = 40
_SHORT: Final = 40
_MOST: Final = 10
"""No signature has more lines."""

_SAYING: Final = 20
_SAYINGS: Final = 2
"""What people have below two dashes for a motto is short, and as many lines."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what stands below a message, and the signature above that."""
    signs = _printed(page)
    for number in sorted(signs):
        evidence = because((True, "is what a program prints below a message", 9.0))
        yield Proposal((number,), "furniture.posted", DROPPED, evidence)
    for number in _signature(page, signs):
        if number not in signs:
            evidence = because((True, "stands in the signature of a message", 9.0))
            yield Proposal((number,), "furniture.posted", DROPPED, evidence)


def _printed(page: Page) -> AbstractSet[int]:
    """The lines that programs print, each with what shows that a program was there."""
    texts = page.texts
    asked = {n for n, _ in page.begun(_SIGNS) if n > page.body}
    stations = {n for n in asked if _STATION.match(texts[n])}
    counted = {n for n, text in page.begun(_DIGITS) if "F" in text[:6] and _COUNTED.match(text)}
    said = {n for n in asked if _BOARD.match(texts[n]) or _REMARK.match(texts[n])}
    reach = range(max(page.body + 1, len(texts) - _REACH), len(texts))
    begun = [n for n in reach if texts[n][0] in BEGINNING]
    ends = {n for n in begun if any(form.match(texts[n]) for form in _ENDING)}
    secret = {n for n in begun if _SECRET.match(texts[n])}
    found = stations | counted | said | ends | secret
    if not found:
        return found
    last = _end_of_text(page, found)
    is_board = bool(stations) or board.is_head(page)
    if is_board:
        first = min(stations, default=last)
        stations |= {n for n in said if n > min(first, last)}
    stations |= {n for n in counted if n > last and not _are_quoted(page, counted)}
    stations |= {n for n in ends if n > last}
    if secret and (is_board or _is_message(page) or _DASHES in texts[reach.start :]):
        stations |= {n for n in secret if n > last}
    return stations


def _are_quoted(page: Page, counted: AbstractSet[int]) -> bool:
    """Tell whether the line above the first remark leads up to what others said."""
    above = page.text(min(counted) - 1)
    return above[-1:] in COLONS or _LED.search(above) is not None


def _end_of_text(page: Page, found: AbstractSet[int]) -> int:
    """The last line that is a sentence or has a clause, of those that are not ``found``."""
    for number in range(len(page.texts) - 1, -1, -1):
        text = page.texts[number]
        is_said = ends_a_sentence(text) or not CLAUSE_MARKS.isdisjoint(text)
        if number not in found and is_said:
            return number
    return -1


def _signature(page: Page, known: AbstractSet[int]) -> range:
    """The lines from the last two dashes on, where names and addresses stand below them."""
    last = len(page.texts)
    reach = range(last - 1, max(page.body, last - _REACH - 1), -1)
    first = next((n for n in reach if page.texts[n].rstrip() == _DASHES), last)
    if first == last:
        return range(0)
    below = range(first + 1, last)
    others = [page.texts[n] for n in below if n not in known]
    if below and page.text(first + 1)[0] in _STATIONED and first + 1 in known:
        first = _opened(page, first)
        others = [page.texts[n] for n in range(first + 1, last) if n not in known]
        others = [text for text in others if text != _DASHES]
    is_posted = any(page.texts[n][0] in _STATIONED for n in below if n in known)
    if (is_posted and _is_motto(others)) or (not others and not known.isdisjoint(below)):
        return range(first, last)
    is_signed = not known.isdisjoint(below) or _is_message(page)
    return range(first, last) if is_signed and _is_address(others) else range(0)


def _opened(page: Page, last: int) -> int:
    """The dashes that open a signature which those on line ``last`` close, or ``last`` itself."""
    for first in range(last - 1, max(page.body, last - _SAYINGS - 2), -1):
        if page.texts[first].rstrip() == _DASHES:
            return first
        if page.blanks[first + 1]:
            break
    return last


def _is_motto(others: list[str]) -> bool:
    """Tell whether ``others`` could be what somebody has printed below all that he writes."""
    is_short = len(others) <= _SAYINGS and all(len(text) <= _SAYING for text in others)
    return is_short and not any(map(_LABELLED.match, others))


def _is_address(others: list[str]) -> bool:
    """Tell whether ``others`` say who somebody is and how to reach him, and nothing else."""
    if not 0 < len(others) <= _MOST or not any(map(_REACHED.match, others)):
        return False
    return not any(
        len(text) > _SHORT
        or ends_a_sentence(text)
        or not CLAUSE_MARKS.isdisjoint(text)
        or (_LABELLED.match(text) and not _REACHED.match(text))
        for text in others
    )


def _is_message(page: Page) -> bool:
    """Tell whether ``page`` has the head of a mail or of a post."""
    heads = sum(mail.is_head(text) for text in page.texts[:_MOST])
    return heads > 2 or board.is_head(page)

"""Captions of pictures and tables that are not there: 图为…, ▲图1…, 表2 …, （某某 摄）."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator
from typing import Final

from convert.ir import Caption
from convert.pattern import Look, pattern
from convert.structure import shape
from convert.structure.below import has_list_below
from convert.structure.claim import Evidence
from convert.structure.deeds import names_writer
from convert.structure.names import is_usual_person
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.shape import ends_a_sentence, ends_with_maker, has_inner_stop
from convert.structure.words import words

_NUMBER: Final = (
    "(?:[A-Z]?[-—.．]?[0-9]{1,3}|[①-⑳]|[一二三四五六七八九十]{1,3})(?:[-—.．][0-9]{1,2}){0,2}"
)
_FLAT: Final = "(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[.．](?![0-9])"
_OPENING: Final = pattern(
    r"(?:[!-~][ -~]{1,15} (?=▲))?"
    r"(?P<arrow>[▲△▼▽◀►▶↑↓⬆⬇👆👇]\ufe0f?)?(?:[●■◆◎○◇□]|[【（(\[](?=[图圖][】)）\]]))?"
    r"\s{0,2}(?P<word>图为|圖為|图说|圖說|[图圖][：:】)）\]]"
    r"|[图圖][片注源解]?(?:来源|來源|说明|說明|提供|作者)?(?: ?[｜|丨／/] ?|[：:])"
    "|(?:[题題头頭顶頂配插][图圖]|[剧劇]照|海[报報]|截[图圖])(?:来源|來源)?(?: ?[｜|丨／/] ?|[：:])"
    r"|[图圖図表] SEQ [^\s\\]{1,8} \\\* [A-Z]{3,12} [0-9]{1,3}(?=[\s：:])"
    rf"|[上下左右中][图圖](?=[为為：:，])|表格 ?(?!{_FLAT}){_NUMBER}(?=[.．：:])"
    rf"|(?![图圖]表 ?{_FLAT})(?:[图圖]?[图圖図表]|写真) ?{_NUMBER}(?=[：:、.．\s\u3000为]"
    r"|(?![中里是显顯展示可所给給表说說反])[\u4e00-\u9fff][^，。；：！？]{2,24}$)"
    "|[图圖]片?[／/](?= ?(?:翻[攝摄]|[取截擷撷来來]自|[来來]?源|[A-Za-z@]))"
    r"|资料图|資料圖|资料照片|图片来[源自]|圖片來[源自]|示意图[：:]|效果图[：:]|照片[：:]|题图[：:]"
    "|[压壓][题題](?:照片|[图圖]片?)(?:[：:]|[为為])|[左右][：:](?=[^。]{1,24}[\\s、，,／/]{1,4}[中右左][：:])|[（(]?左から[）)]?(?=[^。]{2,60}(?:さん|氏|先生|選手|社長|教授)$)"
    "|[图圖](?:像[来來]源|片授[权權]|像加[注註]文字)[，,：: ]"
    r"|(?:Fig(?:ure)?|Table|Chart|Photo)\.?\s?\d{0,3}[:.\s：]|Tab\. ?\d{1,3}[:.\s：]"
    r"|[（(](?:[图圖][为為]|(?:[图圖][说說]|[图圖照]片[说說]明)[：:])(?=.*[）)]$)|写真[：:]|［写真］|[（(]写真[はが：:＝=]"
    "|[【［\\[〔〈＜](?:写真(?:説明)?|[図图圖](?:[片版説说說注]|片?[说說]明)?|照片(?:[说說]明)?|[配题題插][图圖]|イラスト|画像)"
    "[】］\\]〕〉＞](?=[ \u3000]{0,2}[^\\s：:]))?"
)
_BY: Final = pattern(
    r"[（(【/／ \u3000](?:[^（()）【】。]{0,24}(?:[摄攝]影?|供图|提供|圖[／/].{1,10}"
    r"|制图|提供[／/][^，。：:]{2,10}(?:[传傳]真|[摄攝])|翻攝|图源.{0,10}|资料照片|资料图|撮影|[摄攝]于.{1,12}|(?:摄影|攝影|[摄攝图圖])[/／：:][^。，、：:/／]{2,8}))[)）】]?[。.]?$"
    r"|(?<=[。！？])(?:[^（()）【】。！？，、；：“”由将將在可从從也都]{0,12}"
    r"(?:(?<!拍)[摄攝](?:[/／][^，。、：:]{2,8})?|[/／](?:摄影|攝影)|供[图圖])"
    r"|资料照片|资料图|(?:摄影|攝影|[摄攝图圖])[/／：:][^。，、：:/／]{2,8})[。.]?$"
    r"|[（(](?:[图圖](?:片)?(?:[/／：:]|[擷撷取截來来]自)|翻[攝摄])[^（()）。]{2,30}[)）][。.]?$"
    r"|(?:(?<=[。！？])[^，。：:、“”]{0,8})?(?:记者|記者|通讯员)[ \u3000]?[^，。：:、“”]{2,8}"
    r"(?:[摄攝][。.]?|(?:[摄攝]|[传傳]真)\s{0,2}(?:[0-9]{2,4}\s?年\s?)?[0-9]{1,2}\s?月\s?[0-9]{1,2}\s?日)$"
    r"|(?<=[。！？”])[^，。：:、“”]{0,14}供[图圖][ \u3000]?[^，。：:、]{2,6}$"
    r"|(?<=[。！？])(?:[^，。：:]{0,6}截[图圖]。?"
    r"|本文(?:照片|[图圖]片|配[图圖])[均为由為].{2,20}[图圖摄攝供]。?|[^，。：:]{2,8} 资料)$"
    r"|[（(][^（()）。]{0,10}(?:截[图圖]|[图圖]片|视觉中国|人民视觉|东方IC)[)）]$"
    r"|(?<=[。！|｜])(?:图片来源|圖片來源|图源)(?:[：:]|[于於自])[^，。：:]{2,16}[。.]?[)）]?$"
    r"|(?<=[。！？])(?:新华社|新華社|中新社)[发發]$|[（(](?:[资資]料[照图圖]片?|作者[摄攝供][图圖影]?|[^（()）。]{0,10}翻拍)[)）]$"
    r"|(?<=[。！？ \u3000|｜丨])(?:(?:[图圖照]片?|[图圖]源|供[图圖]|[摄攝]影?|[Pp]hoto)"
    r"(?:来源|來源|提供)?(?: ?[｜|丨／/] ?|[：:]|(?<=[摄攝]影) | by )[^。，：:的了在是]{2,12}"
    r"|[©Ⓒ] ?[^。，]{2,20})$"
    r"|(?:[＝=][^＝=。，]{2,10}|[＝=][^＝=。，、]{2,14}、[^＝=。，、をが]{1,14}|＝[^＝=。，]{0,24}[0-9一二三四五六七八九十〇][日月年](?!ぶり)[^＝=。，]{0,30})(?:撮影|提供)[）)]?$"
    rf"|(?:[社报報网網]|新华|视觉中国)[图圖]片[)）]?$|{shape.TAKEN}"
    r"|(?<=[^【＝=]{5})[＝=][^＝=。，【】的]{2,30}】$|^[©Ⓒ] ?[^。，]{2,20}$"
    r"|[（(](?:[Cc]redit|[Pp]hoto)[:：/ ][^（()）]{2,30}[)）]$"
    r"|(?<=[。！？])(?:[摄攝]影[师師]|[记記]者|受[访訪][者人]|[网網]友|[业業]者|[读讀]者|[家][属屬]|[警校店院馆館][方])[^，。：:、]{0,8}提供$"
    r"|[（(]撮影[・：:＝=／/ ][^（()）。]{2,10}[)）]$|＝[^、。＝（）「」]{2,16}(?:で|にて)$"
    r"|[摄攝][)）] ?(?:[Cc]redit|[Pp]hoto)[:：][^，。：:]{2,30}$"
    r"|^[^，。：:、“”（()）]{2,14}供[图圖][。.]?$|(?:[＝=]|[（(](?=.*[)）]$))(?:\d{1,2}月)?\d{1,2}日[^、。＝=（）]{0,8}、[^。＝=（）、0-9]{2,20}[)）]?$"
)
_DATED: Final = pattern(
    "[（(](?:[^（()）]{0,12}[月日号號][摄攝]|[0-9月]+日、[^（()）0-9]+)[)）]。?$"
)
"""So agencies say when a picture was taken: （5月2日摄）, （23日、渡口町で）."""

_MAY_BY: Final = Look((_BY,))
"""Few hold a word of it, and to search for all its forms takes long."""

_COUNTED: Final = pattern(f"[图圖]?[图圖表]格? ?{_NUMBER}[.．：:]?[ \u3000]")
_TOLD: Final = pattern(
    f"[图圖]?[图圖表]格? ?{_NUMBER}[ \u3000]?"
    "(?:[是中里的和与與及、则則有我你他她它画畫列给給示显顯说說]|所示|所列|可[以见見知]|比[较較]|反映|表明|分[别別]|上[的可]|下[的面])"
)
"""What is told of a picture that stands elsewhere: 图 2 中的线."""

_TELLING: Final = pattern("[位图）)]")
_SHOWN: Final = "。图为"
"""What happened, and what the picture shows of it, in one caption."""

_OWNER: Final = pattern("[图圖]像[来來]源[，,：:][^。]{2,60}$")
"""So the BBC says whose a picture is, above what it shows."""

_STANDING: Final = pattern(
    "[（(](?:(?P<bare>[中前后後])|[前后後中][排立][中前后後]"
    "|(?:[前后後中][排立])?(?:[左右][一二三四五六起]?|[一二三四五]?排?[左右]起?[一二三四五六]))[)）]"
    "(?=[与與和及、在正向为為，。]|$)"
)
"""Where somebody stands in a picture: 何小满（左）."""

_LABELLED: Final = frozenset("：:｜|丨©Ⓒ")
_REMARK: Final = 40
_SOLE: Final = 4
"""A name alone with its place is no caption: others stand beside somebody.  Units: characters."""

_TALKED: Final = frozenset("“「：:？?")
_UNIT: Final = pattern("[（(]?[单單]位[：:].{1,12}$")
_POINTED: Final = 18
"""What an arrow marks and is shorter can be a heading.  Units: characters."""

_TRIANGLES: Final = frozenset("▲△▼▽")
"""Those that point at pictures, however short what they mark is; side by side they are bullets."""

_FILLED: Final = frozenset({"▲ ", "▼ "})
"""So accounts point at the picture above or below, gap and all."""

_ITEM: Final = pattern(
    "[▽▼][ \u3000]?(?![^：:＝\u3000]{0,8}(?:[图圖図照摄攝]|写真))"
    "[^\\s：:＝。，、（(]{1,8}[：:＝\u3000][ \u3000]{0,4}\\S"
)
"""A label and its value, as papers list when and where: ▽場所　渡口."""

_PICTURED: Final = words(
    """
    现场 現場 合影 合照 大合照 瞬间 瞬間 剪影 掠影 一角 场面 場面 画面 畫面 照片 全景 外景
    截图 截圖 一览 一覽 表演 资料图 网络图 示意图 效果图 配图 海报 剧照 流程图
    架构图 結構圖 结构图 对比图 视觉图 走势图 分布图 原理图
    """
)
"""What captions end with."""

_LAST: Final = frozenset("）").union(word[-1] for word in _PICTURED)
_TURN: Final = pattern("(?P<speaker>[\u4e00-\u9fff]{1,6})[：:].")
"""Who speaks on a stage."""

_NAME: Final = 24
_SIZE: Final = 160
_MANY: Final = 3
_MARKS: Final = frozenset("■▲●□◆▼")
"""So papers mark captions that stand below each other."""


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose captions."""
    may_sign = page.worded(page.open) if _MAY_BY.finds(page.said) else ()
    signatures = {n: found for n, text in may_sign if (found := _signature(text))}
    named, owned = _named(page), {n for n, text in page.begun({"图", "圖"}) if _OWNER.match(text)}
    known = named.union(signatures, [number + 1 for number in owned])
    are_many, is_played = len(signatures) >= _MANY, page.once(_is_played)
    for number, text in page.worded(page.open):
        opening = _OPENING.match(text) if len(text) <= _SIZE else None
        if opening is None or not (opening.end() or number in known or _TELLING.search(text)):
            continue
        is_whole = number > 0 or has_inner_stop(text) or ends_with_maker(text) or opening["arrow"]
        if not is_whole or (text[0] in _TRIANGLES and _is_brief(page, number)):
            continue
        signed = signatures.get(number)
        unit = _UNIT.search(text) if "位" in text and has_list_below(page, number) else None
        is_pointed = opening.start("arrow") > 0 or (not is_played and _is_pointed(page, number))
        shown = number > 0 and _SHOWN in text
        is_named = number in named or _is_placed(text) or shape.is_posed(text)
        is_below = number - 1 in owned and not ends_a_sentence(text)
        is_below = is_below or (text[0] in _MARKS and _is_beside_signed(page, number, signatures))
        if not (opening["word"] or signed or unit or is_pointed or shown or is_named or is_below):
            continue
        evidence = because(
            (bool(opening["word"]), "is called a picture or a table", 6.0),
            (
                (opening["word"] or "")[-1:].isnumeric() and not ends_a_sentence(text),
                "counts the pictures or the tables",
                2.0,
            ),
            (_is_told(text), "tells of a picture or a table in a sentence", -4.0),
            (bool(opening["arrow"]) and not is_played, "points at a picture", 3.0),
            (is_pointed, "is as long as captions are", 5.0),
            (is_pointed and _says_more(page, number), "says more than one sentence", -4.0),
            (shown, "says within what is shown", 5.0),
            (is_named, "is called as what pictures show", 3.0),
            (is_below, "stands below whose picture it is", 6.0),
            (number not in named and is_named, "says where somebody stands", 2.5),
            (unit is not None, "names the unit of the table below", 6.0),
            (len(text) > 100, "is long", -2.0),
            (text[0] in "“「" and signed is None, "is spoken", -3.0),
        )
        if signed is not None:
            evidence += _by_signature(text, signed, are_many=are_many)
        words = page.lines[number].cut()
        yield Proposal((number,), "caption", Found((Caption((words,), span=words.span),)), evidence)


def _is_brief(page: Page, number: int) -> bool:
    from convert.structure.recognisers.briefs import briefs, headed  # noqa: PLC0415  few have any

    return number in page.once(briefs) or number in page.once(headed)


def _by_signature(text: str, signed: re.Match[str], *, are_many: bool) -> tuple[Evidence, ...]:
    """What speaks for ``text``, at whose end stands who made or gave the picture."""
    return because(
        (True, "ends with the photographer", 4.0),
        (signed.start() > 0 and names_writer(text), "says who wrote it, too", -6.0),
        (_is_apart(text, signed.start()), "a sentence stands before who took it", 2.0),
        (not signed.start(), "says who gave it, no more", 1.0),
        (text[0] == "【" and signed[0][0] in "=＝", "is a box that ends with the place", 6.0),
        (_DATED.search(text) is not None, "says on which day it was taken", 3.0),
        (not _LABELLED.isdisjoint(signed[0]), "a label says who took it", 2.0),
        (are_many, "others end with a photographer too", 1.5),
        (text[0] in _MARKS, "a mark opens it, as in papers", 1.5),
    )


def _is_placed(text: str) -> bool:
    """Tell whether ``text`` is short, talks to nobody and says who stands where."""
    is_remark = len(text) <= _REMARK and ("）" in text or ")" in text) and not has_inner_stop(text)
    found = _STANDING.search(text) if is_remark and _TALKED.isdisjoint(text) else None
    if found is None or (found.end() == len(text) and found.start() <= _SOLE):
        return False
    return not found["bare"] or _is_among(text, found)


def _is_among(text: str, found: re.Match[str]) -> bool:
    """Tell whether who stands in the middle is a person, and more is told: serials have 中, too."""
    before = text[: found.start()]
    return found.end() < len(text) and any(is_usual_person(before[-n:]) for n in (2, 3))


def _says_more(page: Page, number: int) -> bool:
    """Tell whether a sentence ends within ``number``, and more than a remark in brackets follows.

    Below an arrow alone a picture stood, and its caption may be as long as it likes.
    """
    text = page.text(number)
    is_more = "。" in text.removesuffix(text[: len(text) // 2]).partition("。（")[0][:-1]
    return is_more and page.text(number - 1) not in _TRIANGLES


def _is_played(page: Page) -> bool:
    """Tell whether triangles mark what is done on a stage: somebody speaks twice, or △ tells."""
    marked = [text for _, text in page.begun(_TRIANGLES)]
    if len(marked) < _MANY:
        return False
    told = sum(text[0] == "△" and ends_a_sentence(text) for text in marked)
    heads = Counter(found["speaker"] for text in page.texts if (found := _TURN.match(text)))
    return 2 * told > len(marked) or max(heads.values(), default=0) > 1


def _is_pointed(page: Page, number: int) -> bool:
    """Tell whether an arrow points from line ``number`` to a picture."""
    text = page.text(number)
    if not any(map(str.isalnum, text)):
        return False
    if text[0] in _TRIANGLES:
        if number in page.once(_headed) or _is_item(page, number):
            return False
        beside = (page.text(number - 1)[:1], page.text(number + 1)[:1])
        return len(text) > _POINTED or text[0] not in beside
    return text[0] in "↑↓⬆⬇👆👇" and (len(text) > _POINTED or _is_above_it(page, number))


def _is_item(page: Page, number: int) -> bool:
    """Tell whether ``number`` and a line beside it say values: ▽場所　渡口, ▽時間　正午."""
    here, above, below = (page.text(n) for n in (number, number - 1, number + 1))
    if here[0] not in "▽▼" or _ITEM.match(here) is None:
        return False
    return any(text[:1] == here[0] and _ITEM.match(text) for text in (above, below))


def _is_above_it(page: Page, number: int) -> bool:
    """Tell whether ``number`` points up from between paragraphs: what heads text points down."""
    is_below = page.text(number)[0] in "↑⬆" and page.is_prose(number - 1)
    return is_below and page.is_prose(number + 1)


def _headed(page: Page) -> frozenset[int]:
    """The lines that a triangle and a gap open as bullets open headings: text above and below.

    At a picture the triangle touches the words or, filled, a space parts them, or pictures stand
    side by side; where one line behind such a mark heads no text, none does.
    """
    found = [n for n in page.open if _is_parted(page.text(n))]
    headed = {n for n in found if _is_above_text(page, n)}
    ends = {page.text(n)[0] for n in found if n not in headed}
    headed = {n for n in headed if page.text(n)[0] not in ends}
    return frozenset(headed) if len(headed) > 1 else frozenset()


def _is_parted(text: str) -> bool:
    return text[0] in _TRIANGLES and text[1:2] in {" ", "\u3000"} and text[:2] not in _FILLED


def _is_above_text(page: Page, number: int) -> bool:
    """Tell whether ``number`` is short and unsigned, and text stands above and below."""
    text = page.text(number)
    is_between = page.is_prose(number - 1) and page.is_prose(number + 1)
    return is_between and len(text) <= _POINTED and _signature(text) is None


def _named(page: Page) -> frozenset[int]:
    """The lines within the text that say what a picture shows.

    Where several say no more than that there is one (效果图, 结构图), they head parts.
    """
    shown = [n for n, text in page.worded(page.open) if n > page.body and is_shown(text)]
    found = [n for n in shown if page.text(n)[0].isalnum() or not _is_beside(page, n)]
    bare = {number for number in found if page.text(number) in _PICTURED}
    return frozenset(found) - bare if len(bare) >= _MANY else frozenset(found)


def _is_beside_signed(page: Page, number: int, signed: Container[int]) -> bool:
    """Tell whether one mark opens ``number`` and a line beside it that says who took a picture."""
    beside = (n for n in (number - 1, number + 1) if n in signed)
    return any(page.text(n)[:1] == page.text(number)[0] for n in beside)


def _is_beside(page: Page, number: int) -> bool:
    """Tell whether a line beside ``number`` begins with the same mark: both are items."""
    mark = page.text(number)[0]
    return mark in (page.text(number - 1)[:1], page.text(number + 1)[:1])


def is_shown(text: str) -> bool:
    """Tell whether ``text`` says what a picture shows: 渡口现场, 灯塔结构图（二）, 渡口（截图）."""
    if text[-1:] not in _LAST or text[0] == "附":  # 附件：渡口示意图
        return False
    words = text[: text.rfind("（")] if text.endswith("）") else text
    is_called = words.endswith(_PICTURED) or text.endswith(("截图）", "截圖）"))
    return is_called and len(words) <= _NAME


def is_title(text: str) -> bool:
    """Tell whether ``text`` counts and names a table or a picture: 表 2 渡口的船."""
    return _COUNTED.match(text) is not None and not ends_a_sentence(text)


def _is_told(text: str) -> bool:
    """Tell whether ``text`` is a sentence that only begins with the number of a picture."""
    return ends_a_sentence(text) and text[-1] not in ")）" and _TOLD.match(text) is not None


def _is_apart(text: str, start: int) -> bool:
    """Tell whether what begins at ``start`` stands in brackets, or behind the end of a sentence."""
    is_set_off = text[start] in "（(【" or text[:start][-1:] in {"。", "！", "？"}
    return is_set_off and has_inner_stop(text)


def _signature(text: str) -> re.Match[str] | None:
    """Where ``text`` says at its end who took or gave the picture."""
    text = text[:-1] if text[-2:] in {"））", "))"} else text.rstrip("▼▲▽△ ")
    start = max(0, len(text) - 44)
    return _BY.search(text, start) if _MAY_BY.finds(text[start:]) else None

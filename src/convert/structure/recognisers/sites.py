"""What sites print about titles: their names, what sorts a text, the title in a tab, and whence."""

from __future__ import annotations

from itertools import islice
from typing import Final

from convert.pattern import pattern
from convert.structure.field import Field
from convert.structure.fields import fields
from convert.structure.page import Page
from convert.structure.recognisers.mail import is_head
from convert.structure.shape import pairs_of
from convert.structure.stamp import is_phrase
from convert.structure.words import words

_MARKS: Final = "·•●○◆■▪>＞»【】[]《》* \u3000"
_TABS: Final = frozenset("_-|—－｜–")
_PARTED: Final = pattern("[_|—－｜–-]")
_STROKES: Final = frozenset("|｜‖丨│")
_DASHES: Final = ("——", "--")
_NAME: Final = 12
_SITES: Final = words(
    """
    日报 日報 晚报 晚報 时报 時報 商报 商報 早报 早報 晨报 晨報 快报 快報
    青年报 青年報 都市报 都市報 周刊 週刊 月刊 杂志 雜誌 学报 學報 电视台 融媒 公众号
    网 網 门户 网站 網站 部落格 網誌 网志 数字报 数字报刊 报刊平台 数字报平台
    通訊社 通讯社 传媒集团 报业集团 广电集团 电子报 電子報 アーカイブ デジタル 电子版 客户端
    経済新聞 オンライン ウォッチ サイト ポータル
    """
)
"""What nothing but papers and sites is called."""

_PAIR: Final = 2
_LONG: Final = 10
"""Headings of parts are counted so, too, and are shorter.  Units: characters."""

_BRIEF: Final = 5
_PARTS: Final = words(
    """
    新闻 新聞 在线 在線 频道 頻道 首页 首頁 平台 论坛 論壇 社区 文库 博客
    """
)
"""What much else is called too: behind more words than a name has, they end a phrase."""

_FULL: Final = words(
    "全球資訊網 全球资讯网 门户网站 入口網 官方网站 官方網站 官方中文网 公式ホームページ 公式サイト"
)
"""What offices call their sites, however long their own names are."""

_SERVED: Final = pattern(
    "[^、。！？]{2,24}(?:[配送][信達]サービス|(?:情報|専門|ニュース|ポータル|まとめ)サイト|(?:情報|Web|ウェブ)メディア"
    "|(?:Web|ウェブ)マガジン)(?:の|[「『【|｜:： \u3000])?[^、。！？をがはにで]{2,16}$"
)
"""So a site in Japan says what it is, and its name behind that: 暮らしの情報サイト「渡し場」."""

_THINGS: Final = words(
    """
    互联网 互聯網 因特网 物联网 渔网 漁網 蛛网 蛛網 电网 電網 路网
    联网 聯網 上网 上網 入网 入網 并网 併網 触网 觸網 断网 斷網 落网 落網 撒网 撒網
    织网 織網 组网 組網
    """
)
"""Of these a text tells, or of somebody who does so."""

PHRASE: Final = pattern("[的了着是不我你他她它们們这這那]|[一两兩几幾][个個条條张張本份座家]")
"""No name has one of these in it: 一条新闻, 我家社区."""

_READ: Final = pattern(
    "^(?:最新章[节節]|全文|全本|完[整本结結]版?|免[费費]|在[线線]|无[弹彈]窗|小[说說]|TXT|txt"
    "|[阅閱][读讀]|下[载載]|全集|[连連][载載]){1,5}"
)
"""What sites of novels say behind what a book is called: 全文阅读."""

_LEAD: Final = pattern(
    "(?:[^，。！？]{1,16}[|｜‖丨│]|[^，。！？|｜]{0,12}[|｜][^，。：:]{1,6}[：:]"
    "|[您你]?(?:正在|[现現]在的?|[当當]前|所在的?)(?:[阅閱][读讀]|[浏瀏][览覽]|看|位置)[：:]"
    "|(?:首[页頁]|主[页頁]|ホーム|HOME|Home)"
    "(?:[ \u3000>＞»/|-]+[^\\s，。：；！？]{1,8}){0,4}[ \u3000>＞»/|-]"
    ")[ \u3000]*$"
)
"""What stands before the title where a site says once more what is read, or where it is filed."""

_FILE: Final = pattern("\\.(?:docx?|pdf|txt|pptx?|xlsx?|wps|caj|html?)")
_ALT: Final = pattern(
    "(?:\\S{1,16}(?:[Ll]ogo|LOGO|[Bb]anner)(?:[ \u3000]+|$)){1,4}$"
    "|\\S{2,12}?(?:FB|IG|YT|LINE|[Ff]acebook|[Ii]nstagram|[Yy]ou[Tt]ube|[Tt]witter"
    "|[Tt]hreads){2,6}$"
)
"""What stands for pictures of a site above the text: 青湾大学logo, 青湾大学FBIGYouTube."""

_SEARCHED: Final = 4000
"""So much of the text is searched for the words of a title.  Units: characters."""

_ROW: Final = pattern("[^\\s，。：:]{2,6}[：:] ?[^，。！？：:]{1,24}$")
_TOP: Final = 3
_RUBRIC: Final = 36
"""What sorts a text is no longer.  Units: characters."""

_JOINING: Final = frozenset(
    "（(◎●◆▍▌▎★☆◇·・．•|｜丨/／【[［〔〖 \u3000期号號辑輯卷页頁回話话集内仅密秘"
)
_SORTING: Final = frozenset(
    "创創选選荐薦发發刊写寫稿物述史录錄谈談访訪话話载載信函文说說篇歌诗詩辑輯笔筆学學实實构構评評度道导導面事条條闻聞际際内"
    "地会會登生育康化艺藝术術财財经經济濟技活庭食游遊行市土点點察论論栏欄题題划劃作园園书書读讀摘片集ーューム"
    "フスメけせT能合方治療境码碼车車农益外済済業产產网衣乐樂尚球"
    "イ想投ルらし志风風理历歷忆憶查来來EYWSONTLHRAD息讯訊态態"
)
"""With these end the words that sort texts, or they hold one of those."""


def bare(text: str) -> str:
    """``text`` without what marks items of lists and names of works."""
    return text.strip(_MARKS)


def core(text: str) -> str:
    """``text`` without such marks and any space: what two prints of one title share."""
    return "".join(bare(text).split())


_OF_PICTURE: Final = pattern("[，,]?(?<!\\d)(?:的?[图圖]片?)?(?:第?\\d{1,2}[张張]?)$")
"""What stands behind a title where it says what a picture shows: 渡口的灯的图片第1张."""

ASKING: Final = "？?！!"
"""What a title ends with, and what is said for a picture need not."""


def is_print(page: Page, number: int, title: int, words: str) -> bool:
    """Tell whether ``number`` is ``title``, of which ``words`` are the core, or a tab of it."""
    text = page.text(number)
    is_tab = number < page.body and is_tab_of_site(text, page.text(title))
    said = core(text).rstrip(ASKING)
    return is_tab or (said.startswith(words) and _OF_PICTURE.sub("", said) == words)


def is_numbered_as(text: str, title: str) -> bool:
    """Tell whether ``text`` is ``title`` and a number, as sites call the pictures of a page.

    Example:
        >>> is_numbered_as("青年走進渡口 記錄老船工 17", "青年走進渡口 記錄老船工")
        True
        >>> is_numbered_as("渡口修缮方案_第2页", "渡口修缮方案_第1页")
        True
    """
    stem, paged, _ = title.rpartition("_第")
    if paged:
        return text.startswith(stem + paged) and text[-1] in "页頁"
    if len(title) < _LONG or not text.startswith(f"{title} "):
        return False
    behind = text[len(title) :].strip()
    return behind.isdecimal() and len(behind) <= _PAIR


def is_tab_of(text: str, title: str) -> bool:
    """Tell whether ``text`` is ``title`` as sites show it again: with a mark behind it, or a lead.

    Tabs of browsers have the mark; what stands behind it is not asked, but behind a dash of two,
    which opens a subtitle, it has to be called like a site.  A lead says that this is being read,
    or names the parts of the site down to it.

    Example:
        >>> is_tab_of("渡口的灯_青湾网", "渡口的灯"), is_tab_of("渡口的灯亮了", "渡口的灯")
        (True, False)
        >>> is_tab_of("渡口的灯——记老船工", "渡口的灯")
        False
        >>> is_tab_of("正在阅读：渡口的灯", "渡口的灯"), is_tab_of("首页 散文 渡口的灯", "渡口的灯")
        (True, True)
    """
    text = text.removeprefix("# ")
    if not text.startswith(title):
        before = text.removesuffix(title)
        return before != text and _LEAD.match(before) is not None
    behind = _READ.sub("", text[len(title) :].lstrip()).lstrip()
    if _FILE.fullmatch(behind) or is_numbered_as(text, title):
        return True
    if behind.startswith(_DASHES):
        return is_site(behind.lstrip("—-"))
    return behind[:1] in _TABS


def is_tab_of_site(text: str, title: str) -> bool:
    """Tell whether ``text`` is such a print of ``title`` that no author sets: it names a site.

    Example:
        >>> is_tab_of_site("渡口_青湾网", "渡口"), is_tab_of_site("渡口｜石阶", "渡口")
        (True, False)
    """
    if not is_tab_of(text, title):
        return False
    if not text.startswith(title):
        return text.removesuffix(title).rstrip()[-1:] not in _STROKES
    ends = [end.strip() for end in _PARTED.split(text[len(title) :])]
    return len(ends) == 1 or any(end and is_site(end) for end in ends)


def is_site(text: str) -> bool:
    """Tell whether ``text`` is what a site or a part of one is called."""
    bare_name = bare(text)
    if PHRASE.search(bare_name) or bare_name.endswith(_THINGS):
        return False
    is_named = len(bare_name) <= _NAME and bare_name.endswith(_SITES)
    is_named = is_named or bare_name.endswith(_FULL)
    is_part = len(bare_name) <= _BRIEF and bare_name.endswith(_PARTS)
    return is_named or is_part or _ALT.match(text) is not None or _is_served(text)


def _is_served(text: str) -> bool:
    """Tell whether ``text`` says what a site in Japan offers, and its name."""
    may_be = "サ" in text or "メデ" in text or "マガ" in text
    return may_be and _SERVED.match(text) is not None


_BLOCK: Final = 3
_ROWS: Final = 40
"""A kicker, a title and a subtitle stand right above such a row, so far down."""


def tells(text: str) -> bool:
    """Tell whether ``text`` gives a date, or a source or a name behind a label, whatever else.

    One of these is enough; ``says_facts`` is for lines that say hardly anything else.

    Example:
        >>> tells("2021-03-05 10:20"), tells("渡口的灯亮了")
        (True, False)
    """
    told = [field for field in fields(text) if field.kind != "bare"]
    return any(_tells(text, field) for field in told) or is_head(text)


def first_told(page: Page) -> int:
    """The first line below the title that says when, whence or who; the text if none does."""
    return next((n for n in range(1, page.body) if tells(page.text(n))), page.body)


def is_above_row(page: Page, number: int) -> bool:
    """Tell whether ``number`` is among the few lines right above the first row of a page."""
    row = page.once(_first_row)
    return row - _BLOCK <= number < row


def _first_row(page: Page) -> int:
    """Which line at the top is the first that says when, and whence or who; 0 if none does."""
    near = enumerate(page.texts[:_ROWS])
    rows = ((n, text) for n, text in near if n and (":" in text or "：" in text))
    return next((n for n, text in rows if tells_all(text)), 0)


def tells_all(text: str) -> bool:
    """Tell whether ``text`` gives a date and, behind a label, whence or who: the row of a page.

    Example:
        >>> tells_all("2021-03-05 10:20 来源：渡口报"), tells_all("2021-03-05 10:20")
        (True, False)
    """
    told = [field for field in fields(text) if field.kind != "bare" and _tells(text, field)]
    return {"date"} < {field.kind for field in told}


def _tells(text: str, field: Field) -> bool:
    if field.kind == "date":
        return not is_phrase(text, field)
    return field.kind in {"source", "role"} and field.is_marked


def may_be_rubric(page: Page, number: int) -> bool:
    """Tell whether ``number`` stands at the top and has a sign of what sorts texts."""
    text = page.texts[number] if number < min(_TOP, len(page.texts)) else ""
    may_be = text[-1:] in _SORTING or text[-1:].isnumeric() or not _JOINING.isdisjoint(text)
    return 0 < len(text) <= _RUBRIC and may_be


def text_below(page: Page) -> tuple[tuple[int, str], ...]:
    """The text below the head, as much as is searched: which lines, and what they say."""
    found: list[tuple[int, str]] = []
    size = 0
    for number, text in enumerate(islice(page.texts, page.body, None), page.body):
        found.append((number, text[:_SEARCHED]))
        size += len(text)
        if size > _SEARCHED:
            break
    return tuple(found)


def echo(page: Page, number: int) -> tuple[int, float, int]:
    """How many pairs of characters in line ``number`` come in the text, their share, its size."""
    title = bare(page.text(number))
    pairs = pairs_of(title)
    below = [said for n, said in page.once(text_below) if n > number]
    text = "\n".join([said for said in below if title not in said or bare(said) != title])
    count = sum(pair in text for pair in pairs)
    return count, count / max(1, len(pairs)), len(text)


def is_in_rows(page: Page, number: int) -> bool:
    """Tell whether ``number``, a label and a value, is below others, two of them not who or when.

    Above them all stands what they are of: 状态：连载中, 字数：234567.
    """
    text = page.text(number)
    if number == 0 or ("：" not in text and ":" not in text):
        return False
    first = last = number
    while first and _ROW.match(page.text(first - 1)):
        first -= 1
    while _ROW.match(page.text(last)):
        last += 1
    others = [n for n in range(first, last) if not tells(page.text(n))]
    return 0 < first < number and last - first > _PAIR <= len(others) and number in others

"""Letters and official documents: salutations, 此致 敬礼, signatures, document numbers, 第X条."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.ir import Paragraph
from convert.pattern import pattern
from convert.structure.claim import Evidence
from convert.structure.moment import moment_at
from convert.structure.page import Page
from convert.structure.proposal import Fact, Found, Proposal, Words, because

_CLOSING: Final = pattern(
    "(?:此致|敬礼|敬禮|此上|谨致|专此|顺颂|順頌|敬颂|敬祝|即颂|祝好|祝您?.{0,12}|此复|特此.{1,8}|妥否.{0,12}|专此.{0,8}|敬上|谨上|謹上|敬启|敬啟|鞠躬|拜上|草此|盼复|敬具|拝啓|以上|収録)[！!。，,]?$"
)
_NUMBER: Final = pattern(
    r".{0,14}[〔\[［（(](?:19|20)\d{2}[〕\]］）)].{0,3}\d{1,5}\s?号$|[（(〔\[](?:19|20)\d{2}[）)〕\]].{1,14}[号號]$|.{0,14}字第\s?\d{1,12}\s?[号號]$"
)
OFFICE: Final = pattern(
    "[\u4e00-\u9fff（）()“”]{3,30}(?:局|委员会|政府|办公室|办公厅|部|院|厅|公司|学校|中心|协会|法院|检察院|大学|学院|处|委|会|社|组|所|站|馆|医院|支队|大队|街道办事处|小学|中学|銀行|银行|基金会|書店|联盟|報社|物业|工会|团委|公安局|管理处|居委会|园|小组|研究所|集团|合作社|俱乐部|分局|总队|分行|店|馆|台|村委会|署|司)$"
)
_CLAUSE: Final = pattern("第[一二三四五六七八九十百零0-9]{1,6}条(?:[ \u3000：:]|$)")
_SALUTATION: Final = pattern(
    "(?:亲爱的|尊敬的|親愛的|敬爱的|敬愛的|致|各).{1,30}[：:]$|.{2,16}(?:先生|女士|同志|老师|小姐|同学|朋友们|各位)[：:，,]?$"
)


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose the formal lines of letters and official documents, which are no headings."""
    for number in page.open:
        line = page.lines[number]
        text = line.text
        if len(text) > 60:
            continue
        for rule, form, weight in _FORMS:
            if (number or rule == "letter.salutation") and form.match(text):
                evidence = _evidence(page, number, rule, weight)
                facts = tuple(_facts(page, number, rule))
                block = Paragraph((line.cut(),), span=line.span())
                yield Proposal((number,), rule, Found((block,), facts), evidence)


_FORMS: Final = (
    ("letter.closing", _CLOSING, 4.0),
    ("letter.salutation", _SALUTATION, 3.0),
    ("letter.signature", OFFICE, 1.0),
    ("official.number", _NUMBER, 8.0),
    ("official.clause", _CLAUSE, 6.0),
)


def is_salutation(text: str) -> bool:
    """Tell whether ``text`` addresses the readers of a letter, as 编辑同志： does."""
    return text.startswith(("各", "尊敬", "亲爱", "親愛", "敬爱")) or bool(_SALUTATION.match(text))


def is_number(text: str) -> bool:
    """Tell whether ``text`` is the number of a document: 某政发〔2024〕17号."""
    return _NUMBER.match(text) is not None


def _evidence(page: Page, number: int, rule: str, weight: float) -> tuple[Evidence, ...]:
    after = page.text(number + 1)
    is_end = number >= page.tail
    is_signature = rule == "letter.signature"
    dated = bool(after) and moment_at(after) is not None
    return because(
        (True, "has the form of letters and documents", weight),
        (is_end and rule != "letter.salutation", "stands below the text", 2.0),
        (is_signature and dated and is_end, "a date follows", 5.0),
        (is_signature and not is_end, "stands within the text", -4.0),
        (rule == "letter.salutation" and number <= page.body, "stands above the text", 3.0),
    )


def _facts(page: Page, number: int, rule: str) -> Iterator[Fact]:
    """Whose document it is; the words stay where they are."""
    after = page.text(number + 1)
    if rule == "letter.signature" and number >= page.tail and after and moment_at(after):
        yield Words("source", page.text(number), ())

"""Whether one headline goes on as the next: a phrase that breaks off, an office and what it issues.

A dash at the end of a kicker leads on, too, and so does what somebody said somewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from convert.pattern import pattern
from convert.structure.claim import Evidence
from convert.structure.page import Page
from convert.structure.proposal import because
from convert.structure.recognisers.letter import is_number
from convert.structure.shape import is_spread
from convert.structure.words import words

_OPEN: Final = "“「『《（(【〈"
_CLOSE: Final = "”」』》）)】〉"
_HANGING: Final = frozenset("的和与與及对對为為于於将將把被让讓从從向以暨、，：:—")
_BEGUN: Final = words(
    """
    在 关于 關於 就 对 為 为 向 给 致
    """
)
_KINDS: Final = words(
    """
    讲话 講話 致辞 致辭 致词 发言 發言 演讲 演講 演说 报告 報告 通知 意见 意見 决定 決定 公告
    通告 批复 函 办法 辦法 规定 規定 条例 條例 公示 纪要 纪实 启事 倡议书 判决书 裁定书 調解书
    调解书 决定书 起诉书 通报 总结 计划 方案 规划 说明 公报 细则 章程 公约 协议 答复 提案 议案
    建议 体会 心得 声明 要点 安排 名单 结果 须知 指南 情况 材料 汇报 述职报告 白皮书 公開信
    公开信 一封信
    """
)
_OFFICES: Final = words(
    """
    局 委员会 政府 办公室 办公厅 部 院 厅 公司 学校 中心 协会 法院 检察院 大学 学院 处 委 会 站
    馆 医院 支队 大队 集团 联合会 基金会 党委 团委 小学 中学 幼儿园 公安局 管理处 街道办事处
    社区 村 镇 县 市 区 組 组 公所 委員會 辦公室 辦公廳 學校 學院 大學 中學 小學 廳 處 會 館 署 協會
    """
)
_ISSUED: Final = pattern(
    "(?:[关關][于於]|致).{3,}$|.{2,}(?:通[知告报報]|公[告示报報]|批[复復覆]|[启啟][事示]|[决決][定议議]|[纪紀]要|意[见見]|函|[办辦]法"
    "|[规規]定|[条條]例|[声聲]明|令|[简簡]章|(?:[决決]定|[判裁][决決定]|[调調]解|起[诉訴]|倡[议議])[书書]|一封信|公[开開]信|[报報]告(?:摘要)?)"
    "(?:[（(][^（()）]{1,12}[)）])?$"
)
_NAMED: Final = pattern("[\u4e00-\u9fff（）()“”]{4,30}$")
_PHRASE: Final = pattern("[的了我你他她这這那]")
_TERMS: Final = ("年度", "学年", "學年", "学期", "學期")
_TERM: Final = pattern("第[一二三四1-4][学學]期")
_LEADS: Final = words("强调 強調 指出 表示 要求 提出 认为 透露 呼吁")


def breaks_off(one: str, other: str) -> bool:
    """Tell whether the headline ``one`` goes on as ``other``, a bracket or a phrase open."""
    if one[-1] in _HANGING and not one.endswith("——"):
        return True
    if any(one.count(a) > one.count(b) for a, b in zip(_OPEN, _CLOSE, strict=True)):
        return True
    if other[0] in "的和与與及暨、，" or other[0] in _CLOSE:
        return True
    if one.endswith(_TERMS) and (_TERM.match(other) or other.rstrip("）)").endswith(_KINDS)):
        return True  # 青湾小学2015-2016学年度 / 第一学期阅读节活动方案
    is_begun = one.startswith(_BEGUN) or "关于" in one or "關於" in one
    is_begun = is_begun or ("在" in one and "上的" in other)  # 何小满同志在渡口 / 大会上的讲话
    return is_begun and not one.endswith(_KINDS) and other.rstrip("）)").endswith(_KINDS)


BEGINNINGS: Final = frozenset(words("近日 日前 近期 连日来 連日來 据悉 據悉 近年来 近年來"))
"""What only begins a sentence, as reports do in short lines."""


def leads_on(text: str) -> bool:
    """Tell whether a dash at its end leads from a kicker to the title: 灯火难寻—— / 渡口的夜."""
    return text.endswith(("——", "──", "--")) and text[0] not in "—─-"


def issues(one: str, other: str) -> bool:
    """Tell whether ``one`` is an office and ``other`` what it issues: title on two lines."""
    if len(one) > 30 or is_spread(one) or not ends_as_office(one):
        return False
    bare = other.partition("（")[0] or other
    return bare.endswith(_KINDS) or other.startswith(("关于", "關於"))


def ends_as_office(text: str) -> bool:
    """Tell whether ``text`` ends as offices are called, a remark in brackets aside."""
    return text.rstrip("）)").endswith(_OFFICES)


def presides(one: str, other: str) -> bool:
    """Tell whether ``one`` can be nothing but an office above its document, with a gap between."""
    is_office = ends_as_office(one) and _NAMED.match(one) is not None
    if not is_office or _ISSUED.match(other) is None or _PHRASE.search(one):
        return False
    return other[0] not in "关關" or other.endswith(_KINDS)  # 关于告别与重逢


def leads_up(text: str) -> bool:
    """Tell whether a kicker leads up to its title: 某某在某地强调, 某某表示."""
    return text.endswith(_LEADS)


def by_office(page: Page, number: int, is_fact: Callable[[int], bool]) -> tuple[Evidence, ...]:
    """What speaks for line ``number`` by an office and what it issues; numbers may part them.

    ``is_fact`` tells which of the first lines say when or whence.
    """
    text = page.text(number)
    is_issued = presides(page.text(_beyond_numbers(page, number, -1, is_fact)), text)
    is_issued = is_issued and not any(said.endswith(text) for said in page.texts[:number])
    below = _beyond_numbers(page, number, 1, is_fact) if ends_as_office(text) else number
    is_parted = below > number + 1 and presides(text, page.text(below))
    is_parted = is_parted and _beyond_numbers(page, below, -1, is_fact) == number
    return because(
        (is_issued, "stands below the office that issues it", 4.0),
        (is_parted, "what it issues stands below its number", -5.0),
    )


def _beyond_numbers(page: Page, number: int, step: int, is_fact: Callable[[int], bool]) -> int:
    """The next line above or below ``number`` that is neither a number nor when or whence."""
    at = number + step
    while 0 <= at < len(page.texts) and (is_fact(at) or is_number(page.text(at))):
        at += step
    return at

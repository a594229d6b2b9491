"""How those are called who publish and employ, and are no persons: papers, sites, offices.

A house ends with what it is: 青湾日报, 渡口镇政府. What is asked decides which ends count: papers
name what they bring, so that much of it may stand alone; an office is told by its end only where
nothing else can stand.
"""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.words import words

PAPER: Final = pattern(
    "(?:网|網|報|报|社|台|联播|聯播|志|新闻|周刊|週刊|月刊|杂志|雜誌|客户端|发布|融媒|融媒体|融媒体中心|电视台|新聞|日報|时报|晚报|在线|公众号"
    "|News|news|Daily|Times|学报|论坛|频道|评论|評論|财经|財經|科技|(?<=[^最])(?<=[^新好坏壞])消息|头条|頭條|传媒|傳媒)$"
)
"""So papers, sites and their columns end."""

PRESS: Final = frozenset("网報报網社台")
"""So the shortest names of papers end, which names of people may touch."""

HOUSE_SIGNS: Final = frozenset("社报報网網台部室司心组組会會队隊局院校学學馆館处處号號志团團坊厂")
"""So houses end that stand behind another name."""

NEWSROOM: Final = pattern(
    "(?:[^海申举舉回][報报]|[网網]|[电電][视視]?台|[^诗詩茶作修船销銷旅公学學]社|[周週月]刊|[杂雜][志誌]|客[户戶]端"
    "|公[众眾][号號]|新[闻聞]|融媒(?:[体體](?:中心)?)?|[传傳]媒|News|Times|Daily)$"
)
"""So end only those that report; other societies and stages have members: 诗社, 学校广播台."""

BRINGERS: Final = tuple(
    words("报 報 网 網 社 台 客户端 客戶端 新闻 新聞 在线 在線 周刊 週刊 中文站 频道 頻道")
)
"""So those end beside whose name a date may stand without a gap."""

STUDIOS: Final = (*BRINGERS, *words("中心 工作室 公司 所 局 院 部 馆 館 会 會 大学 大學"))
"""So those end that make what has no author."""

HOUSES: Final = tuple(
    words(
        """
    社 报 報 网 網 台 站 中心 工作室 公司 办 局 院 部 处 组 委 会 會 团队 團隊 编辑部 編輯部 频道 号
    志 杂志 大学 学校 发布 新闻 融媒 传媒 提供
    """
    )
)
"""So those end who are no persons, wherever authors are named."""

_FOREWORD: Final = "[序言跋记記]|[说說]明|修[订訂]|[增補补][订訂補补]"
_SECTION: Final = rf"(?:[ \u3000]{{1,2}}|(?<=[:：]))(?!.*(?:{_FOREWORD})$)[\u4e00-\u9fff·]{{2,6}}"
PAGE_HEAD: Final = (
    rf"^第\s?[A-Z]?[\d一二三四五六七八九十]{{1,5}}\s?版(?:\s?[:：(（]\S{{0,10}}|{_SECTION})?$"
    rf"|^[A-Za-z]?0*\d{{1,3}}\s?版[:：]?{_SECTION}$"
)
"""So a page of a paper is headed, 第一版　要闻; 第三版　序言 is of a book."""

"""How those are called who publish and employ, and are no persons: papers, sites, offices.

A house ends with what it is: 青湾日报, 渡口镇政府. What is asked decides which ends count: papers
name what they bring, so that much of it may stand alone; an office is told by its end only where
nothing else can stand.
"""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.vocabulary import REPORTERS
from convert.structure.words import words

PAPER: Final = pattern(
    "(?:网|網|報|报|社|台|联播|聯播|(?<![裕健剛武隆敦浩博広孝清雅篤貴崇英賢宏])志|新闻|周刊|週刊|月刊|杂志|雜誌|客户端|发布|融媒|融媒体|融媒体中心|电视台|新聞|日報|时报|晚报|在线|公众号"
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

_FOREWORD: Final = (
    "勘[误誤]|[增补補修校][订訂补補]|致[谢謝]|附[录錄]"
    "|[序言跋记記]|[说說]明|[草初定终終]稿|草[图圖]"
)
_PART: Final = (
    "要[闻聞]|新[闻聞]|副刊|[头頭][条條版]|[综綜]合|[时時]政|[国國][际際内內]|[经經][济濟]|[财財][经經]|文[化艺藝娱娛体體]|[体體]育|社[会會]|教育|科技|健康"
    "|民生|生活|[评評][论論]|理[论論]|[专專][题題版刊]|特[刊稿别別]|周末|[週周]刊|[读讀][书書]|[广廣]告|公告|[农農][业業]|法治|[娱娛][乐樂]|[视視]野|[观觀]察"
    "|[两兩]岸|地方|本地|[县縣]域|[乡鄉]村|[焦热熱][点點]|[关關]注|[资資][讯訊]"
)
_SECTION: Final = rf"(?:[ \u3000]{{1,2}}|(?<=[:：]))[\u4e00-\u9fff·]{{0,4}}(?:{_PART})"
PAGE_HEAD: Final = (
    rf"^第\s?[A-Z]?[\d一二三四五六七八九十]{{1,5}}\s?版(?:\s?[:：(（](?!\S*(?:{_FOREWORD}))\S{{0,10}}|{_SECTION})?$"
    rf"|^[A-Za-z]?0*\d{{1,3}}\s?版[:：]?{_SECTION}$|^(?:[A-Z]|0)\d{{1,3}}\s?版$"
)
"""So a page of a paper is headed, 第一版　要闻; 第三版　草图 is of a draft."""

_EMPLOYERS: Final = tuple(
    words(
        """
        大学 大學 学院 學院 医院 醫院 研究所 研究院 研究中心 中学 中學 小学 小學 学校 學校
        系 班 级 級 届 屆
        公司 幼儿园 文化站
        一中 二中 三中 四中 五中 六中 七中 八中 九中 十中 一小 二小 三小 四小 五小 六小
        """
    )
)
"""Who works there writes for others."""

_POSTS: Final = words(
    "读者 讀者 听众 聽眾 市民 村民 居民 长 長 员 員 师 師 官 主任 教授 书记 主席 所 家 班"
)
"""What stands before a name ends with one of these where it is a post, not a paper."""


def is_paper(name: str) -> bool:
    """Tell whether ``name`` could be a paper's or an agency's, not 本报 (our paper)."""
    is_post = name.endswith((*_POSTS, *_EMPLOYERS)) or any(post in name for post in REPORTERS)
    return len(name) >= 3 and not is_post and not name.startswith(("本", "全媒体", "融媒体"))


def is_address(text: str) -> bool:
    """Tell whether ``text`` ends with a street and a number in it.

    Example:
        >>> is_address("青湾市东湖区讲堂路18号"), is_address("渡船12号")
        (True, False)
    """
    return text[-1] in "号號" and _STREET.search(text) is not None


_STREET: Final = pattern("[路街道巷弄段][^，。]{0,6}[0-9][号號]$")  # only a house is so numbered

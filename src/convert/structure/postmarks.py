"""How programs by which people post say who did, and when: boards, blogs, sites for questions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from convert.pattern import pattern
from convert.structure.page import Page

_DAY: Final = "\\d{4} ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2} ?日?"

_HOUR: Final = (
    "(?:[ \u3000,，]*(?:[(（].[)）]"
    "|星期.)?[ \u3000]*\\d{1,2}[:：时時]\\d{2}(?:[:：分]\\d{2}(?:\\.\\d+)?秒?)?)?"
)

_WHEN: Final = f"(?P<when>{_DAY}{_HOUR})"

_WHO: Final = "(?P<who>[^\\s，。：:；！？|｜»]{1,16})"

_GAP: Final = "[ \u3000]*"

_FLOOR: Final = "[楼樓]主|沙[发發]|板凳|地板|地下室|\\d{1,5} ?(?:[楼樓#]|F)|#\\d{1,5}"

_REST: Final = (
    "(?:[ \u3000|｜](?![^，。]*(?:(?<![该該])作者|[来來]源|[编編][辑輯]|由 |by ))[^，。；]{0,40})?$"
)


_COUNTED: Final = "(?:[ \u3000|｜│]*(?:[^\\s，。：:]{2,4}[(（:：]?\\d*[)）]?)){0,7}$"

_TOP: Final = 30
_HEAD: Final = 14
"""No head of answers is longer.  Units: characters."""

FIRST: Final = tuple(
    map(
        pattern,
        (
            (
                f"(?:(?:{_FLOOR}|.{{0,3}}(?:版主|管理员|管理員))[ \u3000|｜：:]+)?"
                f"(?:{_WHO}[ \u3000]+)?(?:[发發]表"
                f"|[发發][帖貼])[于於][ :：]*{_WHEN}{_REST}"
            ),
            f"(?:帖子|文章)?{_GAP}由{_GAP}{_WHO}{_GAP}(?:»|[发發]表[于於]|[于於]){_GAP}{_WHEN}$",
            (
                f"(?:[^，。]{{0,12}}客[户戶]端"
                f"|[^，。]{{0,6}}手机贴吧)?{_GAP}\\d{{1,5}}[楼樓]{_GAP}{_WHEN}(?:{_GAP}[收回][起复復]"
                f"(?:回[复復])?)?$"
            ),
            f"[楼樓]主[：: ] ?{_WHO}{_GAP}(?:(?:发表)?时间[：:] ?{_WHEN}{_REST}|$)",
            (
                f"(?:原[创創] )?{_WHO} (?:已?[于於]|最新推荐文章于|最后发布于) ?{_WHEN} ?(?:发布"
                f"|修改)?$"
            ),
            f"{_WHEN} {_WHO} (?:阅读数?|閱讀) ?\\d+[^，。]{{0,24}}$",
            f"{_WHO} {_WHEN} \\d+ 收藏 \\d+$",
            f"(?:作者[：:]|由) ?{_WHO}[，, ]{{0,2}}[发發][布表][于於] ?{_WHEN}$",
            f"(?:[发發][布表][于於]|Posted on) ?{_WHEN} ?(?:由|by) ?{_WHO}$",
            (
                f"原[创創]{_GAP}{_WHO}[ \u3000]+(?P<house>[^\\s，。：:]{{2,16}})[ \u3000]+{_WHEN}"
                f"(?: 发表于.{{2,6}})?$"
            ),
            f"作者[：:] ?{_WHO}{_GAP}(?:提交日期|[发發]表日期)[：:] ?{_WHEN}{_REST}",
            f"posted (?:@|on) {_WHEN}(?:{_GAP}{_WHO})?{_COUNTED}",
            f"(?:張貼者|張貼人)[：:]{_GAP}{_WHO}(?:{_GAP}[於于@][^，。]{{2,16}})?$",
            (
                f"由{_GAP}{_WHO}{_GAP}[於于]{_GAP}(?:[早晚上中下凌][上午晨]"
                f"|[AP]M)[ 0-9:]{{3,7}}{_GAP}[發张張][表貼]$"
            ),
            f"Posted by {_WHO} at \\d{{1,2}}:\\d{{2}}(?: [AP]M)?$",
            f"{_WHO}{_GAP}[发發]表在{_GAP}痞客邦[^，。]{{0,40}}$",
            f"{_WHO} at \\d{{1,2}}:\\d{{2}}[｜│|].{{0,60}}$",
            f"{_WHO} {_WHEN} 読者になる$",
            (
                f"0*1(?:[：:]|{_GAP}[：:]|{_GAP}名前[：:]"
                f"|(?= )){_GAP}[^，。]{{0,20}}名無し[^，。：:]{{0,24}}[ \u3000：:]+"
                f"{_WHEN}{_GAP}ID[：:][^\\s]{{4,14}}$"
            ),
        ),
    )
)
"""Who posted what the page is about, and when: the first such line says it."""

SIGNED: Final = FIRST[4:9]
"""These stand right below the title."""

LOOSE: Final = 9
"""So many of them may stand elsewhere, too."""

COPIED: Final = pattern(".*[\\[［](?:复制|複製)(?:链接|鏈接|連結)[\\]］]$")
"""So a title ends on boards, or the line below it says."""

FEET: Final = pattern("[張张]貼[者人]|.*張貼者|Posted by")
"""Who keeps the blog; what stands there may be a parish."""

ENTRY: Final = pattern(
    "[張张]貼者[：:]|Posted by .* at |.*痞客邦|.*Permalink|.*はてな|.*読者に"
    "|.* at \\d\\d?:\\d\\d[｜│|]"
    "|テーマ[：:]|張貼留言|網誌存檔|.*に関する記事|.*アメブロ|livedoor|「.{1,12}」カテゴリの"
    "|文章標籤|全站分類"
)
"""With such blogs the day stands above the title."""

LATER: Final = pattern(
    f"作者[：:] ?{_WHO}{_GAP}(?:时间|時間|回[复復]日期)[：:] ?{_WHEN}{_REST}"
    f"|\\d{{1,4}}(?:[：:]|{_GAP}[：:]|{_GAP}名前[：:]"
    f"|(?= )){_GAP}[^，。]{{0,20}}名無し[^，。：:]{{0,24}}[ \u3000：:]+"
    f"{_DAY}{_HOUR}{_GAP}ID[：:][^\\s]{{4,14}}$"
    f"|(?:[回][答复復覆]者|[發质質]問者)[：:]{_GAP}[^，。]{{1,40}}$"
    f"|(?:[發质質]問|[解回][決答])(?:日|時|时)[時时间間]+[：:]{_GAP}{_DAY}{_HOUR}$"
    f"|(?:お礼日時|質問日時|回答日時|回答时间|回复时间|回复于|发布于"
    f"|编辑于)[：: ]{_GAP}{_DAY}{_HOUR}[^，。]{{0,12}}$"
    f"|{_DAY}{_HOUR} (?:回复|提问)$"
)
"""Who posted what others said of it, and when."""

ANSWERED: Final = pattern(
    f"(?:推[荐薦]于)?{_DAY}{_HOUR}{_GAP}·{_GAP}.{{0,4}}(?:TA|[超].{{0,16}}采纳)"
    "|(?:TA)?[获獲]得超[过過]\\d|\\d+ ?人[赞贊]同了[该該]|No\\.\\d{1,3}(?:ベストアンサー)?$"
    "|(?:Lv|LV)[. ]?\\d{1,2}$|(?:Rank: ?\\d ?)+$|\\[LV\\.\\d+\\]"
    "|已?帮助(?:用户)?[：: ]?[\\d,]+ ?人?$|服务人数[：:]\\d|.{0,16} [發发]問[於于] .{2,16} · "
    "|(?:\\d{1,2}|1 ?十) ?年前$|(?:B\\d{1,4}[ ・].*\\d+ ?日)"
)
"""What stands below who posted an answer."""

SAID: Final = pattern(
    "[楼樓]主[发發]言[：:]\\d|查看[：:] ?\\d+ ?[|｜]?(?: ?回[复復][：:] ?\\d+)?$"
    "|回[复復][：:] ?\\d+$"
    "|\\d+ 篇(?:帖子|文章) •|Powered by |GMT[+-]\\d+, .*Processed"
    "|(?:帖子|文章|UID)[：:] ?\\d+$|(?:注册|註冊|在线|在線)[时時][间間][：: ]|签到天数"
    "|关注[：:][\\d,]+ ?[贴帖]子[：:][\\d,]+$|\\d+回复贴，共\\d+页|，跳到 页|<返回.{2,12}吧$"
    "|IP属地[：:]"
    "|[马馬]上注[册冊]，|[您你]需要[ \u3000]?登[录錄][ \u3000]?(?:才|后|後)可以|发贴请遵守"
    "|请遵守.{2,8}公约"
    "|本主题由 .* (?:加入精华|设置高亮|置顶|移动)|Archiver[|｜]|小黑屋[|｜]|正浏览此版面的用户"
    "|回到 [“「]"
    "|所有显示的时间为|可选中1个或多个下面的关键词|使用百度知道APP|下载百度知道APP"
    "|我们会通过消息、邮箱"
    "|以上是对“.{2,60}”这个问题的建议|擅長領域[：:]|解答[贈赠][點点][：:]"
    "|回答[：:] ?\\d+ 評論[：:]"
    "|以上网友发言只代表|重要提示：警惕虚假|已投稿到|热搜[：:] |以上内容由律师提供"
    "|免责声明：以上建议仅供参考"
    "|(?:阅读|閱讀)[ (（]\\d+[)）]┊|http://blog\\.|本条目发布于|在此浏览器中保存我的显示名称"
    "|总资产\\d"
    "|以下文章来源于|收录于(?:合集|话题)|在小说阅读器|.{0,6}点击(?:上方)?[“]?蓝字|轻点两下"
    "|喜欢就点个|(?:修改于|文章已于) ?\\d{4}"
    "|[：: ，。、]{5,}.*轻点|#[^ #]{1,10} \\d{1,4}个?$|\\d{1,3}个$|微信号[：:]"
    "|テーマ[：:].{1,16}$|[«<←]{1,2} .{2,40}$|.{2,40} [»→]$|(?:分[类類](?:专栏)?|文章[标標][签籤]"
    "|[标標][签籤])[：:] .{1,40}$"
    "|版权声明：本文为博主|该文章已收录至|本文链接[：:]|注册用户登录后"
    "|[^，。]{2,20}(?: ?[‹›»] ?[^，。]{1,40}){1,5}$|(?:[讨討][论論][区區]|版面)首[页頁] .{1,30}$"
    "|[►▼] ?\\d{1,4}(?:年|月)? ?(?:\\d月)? ?[(（]\\d+[)）]$|(?:園齡|园龄|粉丝|粉絲)[：:] ?\\d"
    "|昵称[：:] |\\+加"
    "|(?:fer|[a-z]{2,4})?\\*{4,}さん$|.{1,12}[さ]んを(?:フォロー|はてな)|ブログの更新情報が"
    "|id:[A-Za-z]|同じテーマ 「|「.{1,12}」カテゴリの|(?:引用|転載)元[：:]|カテゴリ[：:].{1,12}$"
    "|全站分[类類][：:]|[个個]人分[类類][：:]|此分[类類][上下]一篇[：:]|已收录"
    "|\\d{4}年[一二三四五六七八九十]{1,2}月$"
)
"""Sentences and counts of such programs."""

PLACED: Final = pattern(
    "[\u4e00-\u9fff]{2,4}(?:律师|医师|医生)$|(?:[^，。]{2,8}(?:大學|科大|學院|高中)"
    "(?: [^，。 ]{2,8})?"
    "|匿名(?: ?/ ?.{2,10})?)$|[\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff]*$)[ \u3000]*(?:律[师師]"
    "|医[师生]"
    "|醫[師生])?(?:[ \u3000]+(?:副?主任医师|主治医师|[^，。 ]{2,14}(?:医院|律师事务所)"
    "|[^，。 ]{2,4}科)){0,3}$"
    "|[^，。]{2,18}(?:医院|律师事务所)(?: [^，。 ]{2,6}科)?$"
    "|[\u4e00-\u9fff]{2,3}-[\u4e00-\u9fff]{2,4}(?:[ \u3000].{2,40})?$"
    "|(?:男|女)[ |｜]*\\d{1,3}岁|[\u4e00-\u9fff]{2,5}\\([男女]，|(?:咨询电话|地区|提问者"
    "|来自)[：:]|会员\\d+ "
    "|.{1,4}\\*+ [发發]布于"
    "|(?:副?主任|主治|住院)医师$|合伙人律师$|擅长[：:]"
)
"""Who answers, of which place and rank, and of which place who asks is."""

ASKED: Final = pattern(
    "最佳答案|最佳解答|ベストアンサー|.{0,4}\\d* ?[个個][回解]答|写回答|我来答|[医醫]生回[答复]"
    "|律师(?:解答|回答)|专家解答|回答 ?[（(]\\d"
    "|.{0,2}其他回答|更多回答|[发發質质]問者|回答者|全部(?:回复|解答)"
)
"""So answers are headed, and counted."""

MESSENGER: Final = pattern(
    "以下文章来源于|收录于(?:合集|话题)|预览时标签|.*轻点两下|继续滑动看|向上滑动看"
    "|关注该公众号|喜欢此内容的人|在小说阅读器"
    "|原创$|.{0,6}点击(?:上方)?[“]?蓝字|微信扫一扫$"
)

TAKEN: Final = pattern("以下文章来源于(?P<who>[^，。]{1,20})(?:[，,] ?作者.{1,20})?$")

FIRST_FLOOR: Final = pattern("(?:[^，。]{0,16}[户戶吧 ])?1[楼樓]")

ENTERED: Final = pattern(
    f"[(（]?{_DAY}{_HOUR}(?:[ \u3000]*[(（]?(?:星期.|[週周日月火水木金土].?)[)）]?)?[)）]?"
    f"(?:\\*? ?(?:字数"
    f"|阅读).{{0,30}})?$"
    "|\\d{1,2} ?月 ?\\d{1,2}[ \u3000]*[週周].[ \u3000]*\\d{4} ?\\d{2}:\\d{2}$"
    "|[A-Z][a-z]{2} \\d{1,2} [A-Z][a-z]{2} \\d{4} ?\\d{2}:\\d{2}$"
)

BOXED: Final = pattern("(?:帖子|文章)[：:] ?\\d+$|粉丝 - |总资产")

FLOORED: Final = pattern(
    "(?:[^，。]{0,12}[户戶吧])?[ \u3000]*\\d{1,5}[楼樓]|IP属地|.{0,4}回[复復]|支持|.{0,4}举报"
    "|使用道具|送TA|[赞赞踩]"
)

TITLED: Final = pattern("テーマ[：:]|[一二三四五六七八九十\\d]{1,3}[、.．]")


_BACK: Final = pattern("返回(?P<bar>[^\n]{0,8}?吧)")


def stamp_of(text: str) -> re.Match[str] | None:
    """What says who posted and when, if ``text`` does."""
    return next(filter(None, (form.match(text) for form in FIRST)), None)


def is_asked(texts: Iterable[str]) -> bool:
    """Tell whether somebody asked, and others answered."""
    return any(len(text) <= _HEAD and ASKED.match(text) for text in texts)


def is_account(texts: Iterable[str]) -> bool:
    """Tell whether an account of a messenger published a page of ``texts``."""
    return any(map(MESSENGER.match, texts))


_ONLY: Final = frozenset(["只看楼主", "只看该作者", "只看樓主", "只看該作者"])
_ENTERING: Final = frozenset(["找回密码", "只需一步，快速开始", "只需一步，快速開始", "快速注册"])
"""Boards let one enter so, above the posts."""


def is_board(texts: Sequence[str]) -> bool:
    """Tell whether one may see only who posted, below a day, or enter above who posted when."""
    if any(text in _ONLY and is_when(day) for day, text in pairwise(texts)):
        return True
    top = texts[:_TOP]
    return not _ENTERING.isdisjoint(top) and any(map(FIRST[0].match, top))


def entered(texts: Sequence[str]) -> int:
    """The number of the line below those where a board lets one enter; 0 if there are none."""
    return max((n for n, text in enumerate(texts[:_TOP], 1) if text in _ENTERING), default=0)


def is_own(text: str) -> bool:
    """Tell whether ``text`` says who wrote, or when, of the article itself."""
    return text.startswith("作者") or is_when(text)


def is_when(text: str) -> bool:
    """Tell whether ``text`` is a day, and at most its weekday and hour."""
    return ENTERED.match(text) is not None


def bars(page: Page) -> frozenset[str]:
    """What the boards are called that lines lead back to: 青湾吧."""
    return frozenset(found["bar"] for found in _BACK.finditer(page.said))

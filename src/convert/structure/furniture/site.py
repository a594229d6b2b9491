"""Furniture of web pages and accounts: breadcrumbs, share buttons, follow-us lines, rights."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.shape import ends_a_sentence

_SIZE: Final = 120
_WORDS: Final[Sequence[tuple[str, float]]] = (
    (r"^(?:当前位置|您的位置|您现在的位置|所在位置|你的位置|目前位置|現在位置)", 7.0),
    (r"^(?:首页|首頁|主页|HOME|Home)\s?[>＞»›/|｜·-]", 7.0),
    (r"^[^\s>＞»›，。]{2,10}(?:\s?[>＞»›]\s?[^\s>＞»›，。]{2,16}){1,5}$", 6.0),
    (r"字[号號体體级級]\s*[:：】]?\s*[【\[(（]?\s*(?:[大中小超特T]|A\+)", 6.0),
    (
        (
            r"^[\s【\[]*(?:打印|列印|打印本页|关闭窗口|关闭|友善列印|朗读|听新闻|收藏|纠错"
            r"|复制链接|返回顶部|返回首页|我要评论|我要纠错)[\s】\]|｜]*$"
        ),
        6.0,
    ),
    (
        (
            r"分享(?:到|至|给|本文)[:：]?|(?:微信|微博|QQ空间|朋友圈|Facebook|facebook|Twitter"
            r"|LINE)(?:[ 　、|].{0,6}(?:微信|微博|QQ|朋友圈|LINE|Line|line|[Tt]witter))"
        ),
        6.0,
    ),
    (
        (
            r"^[^，。]{0,4}(?:点击|點擊|点选|戳|轻触)(?:上方|下方|左下|右上|蓝字|文末|此处"
            r"|这里|下面|上面|标题|卡片|名片|“|「|关注|查看|进入|进|阅读原文|链接|原文|播放"
            r"|观看|图片|收听|報名|閱讀|加入|訂閱|這裡|下方|連結|下載)"
        ),
        7.0,
    ),
    (
        (
            r"关注(?:我们|公众号|本公众号|微信|.{0,12}公众号)|[追關]蹤我們|设为星标|加星标"
            r"|加个星标|置顶公众号|星标本"
        ),
        4.0,
    ),
    (
        (
            r"(?:长按|長按|扫描?|掃描?|识别|識別|扫一扫|掃一掃).{0,14}(?:二维码|二維碼|QR|关注"
            r"|关註|识别|加入|入群|阅读|手机|下载)"
        ),
        6.0,
    ),
    (r"^(?:扫一扫|扫码|掃碼)", 4.0),
    (
        (
            r"点(?:个|一下|亮|击)?[“「【]?(?:在看|赞|好看|收藏)|點我(?:訂閱|下載|看|加入|報名)|按我看|点赞.{0,6}(?:在看|转发|关注"
            r"|收藏)|分享、?点赞|一键三连|分享[，、]?点赞"
        ),
        6.0,
    ),
    (
        (
            r"^阅读原文|^阅读全文|^查看原文|^展开全文|^查看更多|^加载更多|^显示全部|^閱讀全文"
            r"|^展開全文"
        ),
        7.0,
    ),
    (r"^(?:阅读|閱讀|浏览|瀏覽|点击数?|点击量|人气|觀看次數)[:：]?\s?[\d.,]+[万萬wW+]*", 6.0),
    (
        (
            r"收录于(?:合集|话题)|^#\S{1,20}(?:\s#\S{1,20})*(?:\s?\d{1,4}个)?$"
            r"|\d+\s?篇原创内容|^(?:原创内容|个人观点，仅供参考)$"
        ),
        6.0,
    ),
    (
        (
            r"^[◀«<\s]*(?:上|下|前|后|後)一?[篇章条頁页節节則则][】\]]?\s?[:：>＞]?"
            r"|^返回(?:目录|列表|上一页|首页)|^(?:上一章|下一章).{0,12}(?:目录|下一章)"
        ),
        6.0,
    ),
    (
        (
            r"版[权權](?:声明|聲明|所有|归)|著作權(?:所有|聲明)|All [Rr]ights [Rr]eserved"
            r"|Copyright|©|翻印必究|违者必究"
        ),
        5.0,
    ),
    (
        (
            r"未经.{0,14}(?:转载|使用|复制|摘编|授权|许可)|(?:不得|请勿|請勿|禁止|谢绝"
            r"|严禁)(?:擅自)?[转轉][载載]|[转轉][载載](?:请|須|须|需|時|时|請)"
            r"|如需[转轉][载載]|欢迎转载|[转轉][载載]授权"
        ),
        4.5,
    ),
    (
        (
            r"ICP[备证備]|公网安备|举报(?:电话|邮箱)|违法和不良信息|许可证(?:号|编号)"
            r"|网上传播视听|京公网|增值电信"
        ),
        7.0,
    ),
    (
        (
            r"^(?:免责声明|特别声明|郑重声明|本文声明|声明)[:：]|仅代表作者(?:本人"
            r"|个人)?(?:的)?(?:观点|立场)|不代表.{0,10}(?:观点|立场)|侵[权權].{0,10}(?:删除"
            r"|联系|刪除|聯繫)|^(?:注|声明)[:：]本文(?:系|为)?转载"
        ),
        5.0,
    ),
    (
        (
            r"^[\[【（(<]?\s?(?:图片|圖片|配图|插图|图|视频|視頻|影片|音频|广告|廣告|二维码"
            r"|Image|image|IMG|图片加载中|广告位|推广|赞助内容|advertisement"
            r"|Advertisement)\s?\d{0,3}\s?[\]】）)>]$|^(?:ADVERTISEMENT|Advertisement|广告"
            r"|廣告|推广)$"
        ),
        8.0,
    ),
    (r"(?:下载|打开|安装|下載).{0,8}(?:APP|App|app|客户端)|客户端(?:下载|查看|打开)|^APP内", 5.0),
    (
        (
            r"本帖最后由.{1,30}编辑|^本文最后由|仅供(?:试读|试阅|交流|个人学习)|24小时内(?:自行)?删除|书屋整理|本书由.{1,16}(?:整理|提供|制作)"
            r"|请?支持正版|请购买正版|更多(?:好书|电子书|精校)|^[\[【]?(?:有料)?会員限定|有料記事|でシェア$|^(?:この記事[をの]|前の記事|次の記事|続きを読む|無断転載|記事一覧)"
            r"|(?:線索|线索)征集|拨打.{0,10}热线|请拨打|本报热线|24小时热线|^关注我[，,]|^[●■※◎]?\s?(?:延伸[阅閱][读讀]|相[关關][阅閱新报報][读讀闻聞道導]|推荐阅读)[:：].{4,60}$|^[★☆]?本文(?:首发|转载自|由.{1,14}授权)"
        ),
        6.0,
    ),
    (
        (
            r"手机用户请|请记住本(?:站|书)|記住本站|最新章节|最快更新|无弹窗|加入书签|章节报错"
            r"|天才一秒|收藏本站|全文阅读|[tT][xX][tT]下载|书友群|笔趣|更新最快|网址.{0,4}www"
        ),
        4.5,
    ),
    (
        (
            r"本站(?:域名|网址|移动版|最新|提供|阅读|首发)|(?:最新|最快|免费|无错"
            r"|优质)的?(?:章节|小说|阅读)"
        ),
        3.0,
    ),
    (r"^第?\s?[A-Z]?\d{1,3}版(?:[:：]\S{1,8})?$", 5.0),
    (
        r"(?:图片|圖片|图文|配图|文章|素材)(?:来源|來源|来自|均来自)?.{0,4}(?:网络|網路|互联网|網絡).{0,10}$|侵删|侵權刪",
        3.5,
    ),
    (r"^.{0,10}(?:https?://|www\.)[\w./?=&%-]{4,80}$", 2.0),
    (r"(?:www\.[\w.-]{3,40}|https?://\S{3,60}).{0,14}(?:最新|首发|抢先|更新)", 3.0),
    (r"^[-=—*─~]{3,}\s?[^-=—*─~]{1,16}\s?[-=—*─~]{3,}$", 6.0),
    (
        (
            r"^(?:参与互动|我要评论|网友评论|评论区|发表评论|暂无评论|登录|注册|登录注册"
            r"|免费注册)(?:\s?[(（]\d+[)）])?$"
        ),
        5.0,
    ),
    (
        (
            r"^(?:投稿|商务合作|合作|联系我们|爆料|新闻热线|订阅|读者群"
            r"|加群)[^。]{0,6}[:：].{0,60}$|投稿邮箱|商务合作[:：]|新闻热线|[报爆]料.{0,4}[:：]|热线.{0,2}[:：]\s?\d"
        ),
        4.0,
    ),
    (r"^(?:更多精彩|更多内容|更多新闻|想看更多|欢迎(?:关注|订阅|扫码))", 5.0),
)


@cache
def _words() -> Sequence[tuple[re.Pattern[str], float]]:
    """What sites say: compiled when a line first looks like it."""
    return tuple((re.compile(pattern), weight) for pattern, weight in _WORDS)


_ANY: Final = re.compile(
    "位置|首[页頁]|主[页頁]|[>＞»›©↑↓👆👇#]|字[号號体體级級]|[打列]印|分享|微信|微博"
    "|朋友圈|Facebook|[点點戳轻][击擊选触个赞亮一]|关注|[追關]蹤|星标|置顶|[长長]按|扫"
    "|掃"
    "|[识識][别別]|一键|[阅閱][读讀]|查看|展开|展開|加载|显示|[浏瀏][览覽]|人气|觀看"
    "|收录|原创|个人|[上下前后後]一|返回|版[权權]|著作|翻印|违者|未经|[转轉][载載]"
    "|ICP|备案|公网|举报|违法|许可|声明|代表|侵[权權]|[\\[【（(<]|图片|APP|App|app"
    "|客户端|手机用户|请记|記住|本站|章节|更新|无弹窗|书签|天才|收藏|全文|下载|书友"
    "|笔趣|网址"
    "|www|http|---|===|——|──|评论|互动|登录|注册|投稿|合作|联系|爆料|热线|订阅|读者"
    "|加群|更多|欢迎|Copyright|[Rr]eserved|广告|廣告|推广|纠错|关闭|朗读|听新闻|复制"
    "|[0-9]版|来源|來源|来自|本帖|本文|仅供|24小时|书屋|整理|正版|好书|记事|記事|無断|线索|热线|続き"
    "|HOME|Home|ADV|Adv|禁止|谢绝|严禁|请勿|請勿|不得"
    "|相[关關]|喜欢|看过|其他人|留言|热评|點我|按我|[报爆]料|往期|推[荐薦]|[热熱][门門]|猜你|延伸|大家都|你可能|看更多|最新|关联"
    "|近期|热点|関連|あわせ|おすすめ|今日"
)
_STRONG: Final = re.compile(
    "本[站网網]|版[权權]|著作權|未经|[转轉][载載]|侵[权權]|扫[一码描]|掃"
    "|二[维維][码碼]|关注[我公本]|公众号|客户端|APP|App|www|http|手机用户|章节"
    "|请记住|分享[到至给]|违者|立场|ICP|点击|[长長]按|星标"
)
"""What to look for in running text, where the words of sites are rare."""

_HEAD: Final = re.compile(
    "^[【\\[▌■◆]?\\s?(?:相关(?:阅读|新闻|推荐|文章|链接|报道|资讯)|往期(?:推荐|回顾"
    "|精选|文章|精彩|内容|阅读)|推荐阅读|热门(?:推荐|文章|新闻|评论|资讯)|猜你喜欢"
    "|延伸阅读|延伸閱讀"
    "|精彩推荐|大家都在看|相關(?:新聞|報導|文章|閱讀)|你可能也(?:想看|喜歡|喜欢)"
    "|編輯推薦|看更多|更多新聞|熱門新聞|今日推荐|为你推荐|最新文章|关联阅读|推薦閱讀"
    "|近期文章|人气榜|点击排行|热点新闻"
    "|喜欢此内容的人还喜欢|还喜欢|看过本文的人还|相關新聞請見|其他人也看|更多.{0,8}(?:新闻|新聞|報導|文章|内容)|看更多.{0,10}|更多推荐|精选留言|热评|网友评论|你可能感兴趣|相关链接"
    "|関連記事|あわせて読みたい|おすすめ記事)\\s?[】\\]]?[:：︰]?$"
)
_REACH: Final = 12


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what belongs to the site rather than to the article."""
    unsure = set(page.open)
    for number, line in enumerate(page.lines):
        signs = _ANY if number in unsure else _STRONG
        if len(line.text) > _SIZE or not signs.search(line.text):
            continue
        hits = [weight for pattern, weight in _words() if pattern.search(line.text)]
        if hits:
            yield _proposal(page, number, sum(hits))
        elif _HEAD.match(line.text):
            yield from _section(page, number)


def _proposal(page: Page, number: int, hits: float) -> Proposal:
    text = page.text(number)
    is_outside = number < page.body or number >= page.tail
    evidence = because(
        (True, "uses the words of sites and accounts", hits),
        (is_outside, "stands above or below the text", 1.0),
        (len(text) > 60, "is long", -2.0),
        (not number, "is the first line", -2.0),
        (text[0] in "“「", "is spoken", -3.0),
    )
    return Proposal((number,), "furniture.site", Found(is_dropped=True), evidence)


def _section(page: Page, number: int) -> Iterator[Proposal]:
    """A heading such as 相关阅读 with the titles below it, near the end."""
    below: list[int] = []
    for after in range(number + 1, min(number + _REACH, len(page.lines))):
        text = page.text(after)
        if (
            len(text) > 60
            or (ends_a_sentence(text) and text[-1] not in "？！?!")
            or _is_credit(text)
        ):
            break
        if any(pattern.search(text) for pattern, _ in _words()):
            break
        if below and page.lines[after].blanks and page.lines[below[-1]].blanks == 0:
            break
        below.append(after)
    is_end = not any(page.prose[number + 1 + len(below) :])
    evidence = because(
        (True, "announces other articles", 4.0),
        (bool(below), "titles follow", 2.0),
        (is_end, "no text follows", 3.0),
        (not below, "nothing that it could announce follows", -4.0 if not is_end else 0.0),
    )
    yield Proposal((number, *below), "furniture.related", Found(is_dropped=True), evidence)


def _is_credit(text: str) -> bool:
    return (
        re.match("[（(【]?(?:责任?编|编辑|責任編輯|编审|审核|校对|来源|作者|记者)", text)
        is not None
    )

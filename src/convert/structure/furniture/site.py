"""Furniture of web pages and accounts: breadcrumbs, share buttons, follow-us lines, rights."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convert.pattern import pattern
from convert.structure.header import says_facts
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.said import said
from convert.structure.shape import ends_a_sentence

_SIZE: Final = 160
_ANY: Final = pattern(
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
    "|[0-9]版|来源|來源|来自|本帖|本文|仅供|24小时|书屋|整理|正版|好书|记事|記事|無断|线索"
    "|続き"
    "|HOME|Home|ADV|Adv|禁止|谢绝|严禁|请勿|請勿|不得"
    "|相[关關]|喜欢|看过|其他人|留言|热评|點我|按我|[报爆]料|往期|推[荐薦]|[热熱][门門]|猜你"
    "|延伸|大家都|你可能|看更多|最新|关联"
    "|近期|热点|関連|あわせ|おすすめ|今日|免责|免責|搜集|互联网|联系QQ|[读讀]完|需浏览|建议"
    "|新人|论文部分|属于您"
    "|键盘|光标|用户登|热搜|离线|在线|系统指派|密码|スキップ|ページ|ここ|メニュー|検索|サイズ"
    "|問い?合|印刷|^ID|Foreign"
    "|跳[到至過过转轉]|:::|無法|无法|[沒没]有|暂无|尚無|主管|主办|主辦|承办|承辦|协办|[运運][营營]"
    "|[訂订][户戶]|[會会][员員]|支持我|资料图|无关|無關|配图|示意图|写下你|您看完|体验|即時"
    "|好友|[網网]友|意見|搜狐|打开|[发發]布于|发表于|官方|会员|排行|戳下"
    "|下[载載]|代理|本页|答题|^由|提供|最全|Archive|檔"
    "|第\\(?[0-9]+/|图库|此页面|改进|必填|完整版|篇幅|随时"
    "|最[热熱]|[隱隐]私|公[開开]|こちら|舉報|功能"
    "|^[\x00-\x7f’‘“”]+$"
)
_CREDIT: Final = pattern("[（(【]?(?:责任?编|编辑|責任編輯|编审|审核|校对|来源|作者|记者)")
_STRONG: Final = pattern(
    "本[站网網]|版[权權]|著作權|未经|[转轉][载載]|侵[权權]|扫[一码描]|掃"
    "|微信[号號]|[订訂][户戶]|[会會][员員]|二[维維][码碼]|关注[我公本]|公众号|客户端|APP|App"
    "|www|http|手机用户|章节"
    "|读完约|需浏览|登录进行|系统指派|请记住|分享[到至给]|违者|立场"
    "|[Yy]our browser|[隱隐]私[权權]?(?:[规規][范範]|政策)|ICP|点击|[长長]按|星标"
)
"""What to look for in running text, where the words of sites are rare."""

_HEAD: Final = pattern(
    "^[-【\\[▌■◆•·●▶*]?\\s?(?:最[热熱](?:新闻|新聞|文章)|相关(?:文章推荐|阅读|新闻|推荐|文章|链接|报道|资讯)|往期(?:推荐|回顾"
    "|精选|文章|精彩|内容|阅读)|推荐阅读|热门(?:推荐|文章|新闻|评论|资讯)|猜你喜欢"
    "|延伸阅读|延伸閱讀"
    "|精彩推荐|大家都在看|相關(?:新聞|報導|文章|閱讀)|你可能也(?:想看|喜歡|喜欢)"
    "|編輯推薦|看更多|更多新聞|熱門新聞|今日推荐|为你推荐|最新文章|关联阅读|推薦閱讀"
    "|近期文章|人气榜|点击排行|热点新闻"
    "|喜欢此内容的人还喜欢|还喜欢|看过本文的人还|相關新聞請見|其他人也看|更多.{0,8}(?:新闻"
    "|新聞|報導|文章|内容)|看更多.{0,10}|更多推荐|精选留言|热评|网友评论|你可能感兴趣|相关链接"
    "|関連記事|あわせて読みたい|おすすめ記事)\\s?[】\\]]?[:：︰]?$"
)
_HEADING: Final = 40
"""None of these is longer."""

_REACH: Final = 12


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose what belongs to the site rather than to the article."""
    unsure = set(page.open)
    for number, line in enumerate(page.lines):
        text = line.text
        if len(text) > _SIZE:
            continue
        is_head = len(text) <= _HEADING and _HEAD.match(text) is not None
        hits = said(text)
        if (is_head or hits) and (_ANY if number in unsure else _STRONG).search(text):
            if is_head:
                yield from _section(page, number)
            if hits:
                yield _proposal(page, number, sum(hits))


def _proposal(page: Page, number: int, hits: float) -> Proposal:
    text = page.text(number)
    is_outside = number <= page.body or number >= page.tail
    evidence = because(
        (True, "uses the words of sites and accounts", hits),
        (is_outside, "stands above or below the text", 1.0),
        (len(text) > 60, "is long", -2.0),
        (_is_prose(text), "reads like a sentence of the text", -4.0),
        (not number and not text.isascii(), "is the first line", -2.0),
        (text[0] in "“「", "is spoken", -3.0),
        (says_facts(text), "says when, whence or who", -12.0),
    )
    return Proposal((number,), "furniture.site", Found(is_dropped=True), evidence)


def _is_prose(text: str) -> bool:
    """Whether ``text`` is a sentence of clauses, and no word in it is a site's own."""
    is_sentence = ends_a_sentence(text) and any(mark in text for mark in "，、,")
    return is_sentence and not _STRONG.search(text)


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
        if text and said(text):
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
    return _CREDIT.match(text) is not None

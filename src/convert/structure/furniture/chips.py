"""Controls of sites and apps: rows of links, buttons and counters, each a word or two.

    青网首页　新闻　体育　财经        回复　举报        阅读(1024) | 评论(7)

Such a line is known by its words, which no sentence has in a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, because
from convert.structure.recognisers.marks import HASH
from convert.structure.words import words

_SIZE: Final = 90
_BUTTONS: Final = frozenset(
    words(
        """
    上一版 下一版 上一期 下一期 版面导航 本版新闻 返回版面 版面目录 小字号 大字号 中字号
    我要举报 我要舉報 我要投诉 分享让更多人看到 点赞收藏 关注作者 +关注 已收录 阅读更多 文章点评
    分享此文 分享文章到 發表評論 讀者留言 看更多 我要留言 字號 +1 +A -A 回复 回覆 举报 舉報 检举
    引用 只看该作者 倒序浏览 电梯直达 收藏 收藏本文 收藏本站 取消收藏 分享 转发 轉發 转载 点赞
    赞 踩 打赏 赞赏 喜欢 在看 顶 关注 已关注 +关注 私信 订阅 評論 评论 留言 发表评论 我要评论
    查看评论 评论区 写评论 反馈 我要反馈 意见反馈 纠错 我要纠错 报错 打印 打印本页 列印 友善列印
    保存网页 保存 复制 复制链接 複製連結 關閉 关闭 关闭窗口 关闭本页 返回 返回顶部 返回首页
    返回列表 返回目录 置顶 设为首页 加入收藏 全屏 朗读 收听 听新闻 语音播报 播放 暂停 倍速 弹幕
    缩小字体 放大字体 放大 缩小 字体 字號 字号 大 中 小 特大 默认 繁體 简体 繁体 英文 English
    无障碍 无障碍阅读 长者模式 适老化 关怀版 登录 登錄 登入 注册 註冊 退出 会员 我的 个人中心
    搜索 搜尋 菜单 目录 更多 展开 收起 展开全文 收起全文 阅读全文 查看更多 加载更多 下载 下载APP
    打开APP 打开 安装 客户端 APP下载 App 手机版 电脑版 上一篇 下一篇 上一页 下一页 上一章 下一章
    上一条 下一条 上一節 末页 首页 首頁 主页 目錄 书签 加入书签 加入书架 推荐票 月票 投推荐票
    章节报错 评分 举报电话 投诉 转到 跳转 扫码 扫一扫 分享到 分享至 分享给 转发到 檢舉 按讚 讚
    追蹤 加入好友 訂閱 分享文章 複製 存檔 字級 字級設定 寄給朋友 转寄 轉寄 通報 我要留言 看留言
    延伸閱讀 TOP Top 回頂端 回上頁 回首頁 下一則 上一則 贊助 抖内 シェア シェアする ツイート
    いいね いいね! フォロー フォローする ブックマーク コメント 印刷 印刷する 保存する ログイン
    会員登録 ホーム トップ 一覧 メニュー 検索 続きを読む もっと見る 前へ 次へ 前の記事 次の記事
    閉じる リツイート 拡大 縮小 リンクをコピー Like Share Tweet Reply Report Print Home Menu
    Login Search Subscribe Follow Save Copy Comment Comments More
    """
    )
)
_PLACES: Final = frozenset(
    words(
        """
    微信 微博 新浪微博 腾讯微博 QQ QQ空间 QQ好友 空间 朋友圈 微信好友 豆瓣 知乎 抖音 快手 小红书
    今日头条 百度贴吧 人人网 开心网 邮件 短信 钉钉 飞书 LINE Line Facebook facebook Twitter X
    Instagram YouTube Telegram WhatsApp FB fb Plurk PTT Weibo WeChat Email E-mail はてな はてブ
    Pocket 微信扫一扫 臉書 噗浪 批踢踢
    """
    )
    # channels in a row of links
    + words(
        """
    新闻 新聞 要闻 时政 政治 国内 国际 國際 社会 社會 财经 財經 经济 产经 产业 科技 体育 體育
    娱乐 娛樂 影劇 文化 历史 军事 教育 健康 汽车 房产 时尚 旅游 旅遊 旅行 美食 生活 消費 地方
    评论频道 专题 專題 图片 圖片 视频 視頻 影音 直播 博客 论坛 社区 滚动 即时 即時 快讯 热点
    热榜 头条 推荐 推薦 本地 港澳 台湾 兩岸 全球 理财 股票 基金 彩票 NBA 读书 小说 漫画 游戏
    星座 法治 法制 三农 公益 党建 人事 理论 能源 环保 网评 文史 政务 党史 民生 各地 世界 日本
    経済 国際 スポーツ エンタメ 地域 天気 特集 コラム 社説 動画 写真 ニュース 首頁新聞 奥运 专栏
    專欄 观点 觀點 財富 樂活 親子 寵物 運勢 副刊 電子報 电子报 服务 互动 政务公开 信息公开
    办事服务 机构概况 走进 关于我们 联系我们 网站地图 投稿
    """
    )
)
_WEAK: Final = frozenset(
    words(
        """
    回复 回覆 引用 喜欢 顶 赞 踩 讚 评论 評論 留言 大 中 小 特大 默认 返回 目录 更多 展开 收起
    搜索 搜尋 菜单 关注 播放 暂停 放大 缩小 下载 安装 打开 客户端 会员 我的 转载 保存 關閉 关闭
    字体 英文 English 繁體 简体 繁体 书签 目錄 首页 首頁 主页 评分 评论区 转到 跳转 通報 存檔
    複製 檢舉 コメント 一覧 検索 印刷 前へ 次へ リンクをコピー ホーム トップ Home Menu Search
    Save Copy Comment Comments More Like Share Reply Report Print Follow App X 推荐 推薦 反馈
    在看 举报 舉報 检举
    """
    )
)
"""Buttons that could also be a word of the text where they stand alone."""

_WORDS: Final = _BUTTONS | _PLACES | _WEAK
_COUNTERS: Final = frozenset(
    words(
        """
    人参与 跟贴数 阅读 閱讀 阅读量 阅读数 阅读次数 阅 浏览 瀏覽 浏览量 浏览数 浏览次数 点击 點擊
    点击量 点击数 点击率 点击次数 人气 人氣 觀看 觀看次數 播放 播放量 评论 評論 评论数 回复 回覆
    回复数 引用 收藏 收藏数 点赞 点赞数 赞 分享 转发 转发量 转载 在看 喜欢 留言 點閱 点阅 點閱數
    点阅数 點閱率 人次 查看 查看数 热度 字数 本文字数 全文字数 推荐 推荐数 下载 下载次数 下载量
    访问量 访问次数 观看 围观 参与 跟贴 跟帖 讚 いいね コメント 閲覧数 閲覧 PV views Views
    """
    )
)
_MARKS: Final = re.compile(
    r"[\s|｜丨/／·•,，、>＞»›\-—()（）\[\]【】「」:：→←↑↓#＃_~☆★♡❤👍👎🔖💬📌]+"
)
_NUMBER: Final = re.compile(r"[\d.,+]*\d[\d.,+]*(?:[万萬kKwW亿]|千)?[+次人条條篇字個个]*$")
_SITE: Final = re.compile(r".{0,6}(?:首页|首頁|网|網|频道|要闻)$")
_TAGS: Final = frozenset(
    words(
        """
    文章关键词 本文关键词 关键词 关键字 關鍵字 关键詞 标签 標籤 本文标签 文章标签 文章標籤
    話題標籤 话题 Categories Category Tags Tag TAG TAGS tags タグ 関連タグ キーワード 分类 分類
    专栏分类 所属栏目 所属分类 归档 收录于 原标题 原題 原文链接 原文地址 原文连结 原文鏈接
    本文链接 本文地址 固定链接 文章链接 网址 链接 连结 相关专题 所属专题 专题 线索征集 新闻线索
    爆料 报料 报料热线 投稿邮箱 联系邮箱 读者热线 新闻热线 责任热线 签名 個人簽名 附件下载
    扫码阅读
    """
    )
)
"""Labels of what a site files an article under, or hangs on to it."""

_LABEL: Final = re.compile(r"[【\[▍■●]?\s?(?P<label>[^\s：:】\]]{2,8})\s?[】\]]?\s?[：:]")
_HASHES: Final = re.compile(r"(?:[#＃][^\s#＃]{1,20}[#＃]?[\s、,]*){2,}$")


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose rows of controls, and lines that file the article."""
    for number in page.open:
        text = page.text(number)
        if len(text) <= _SIZE and not HASH.match(text):
            words = _words(text)
            known = [word for word in words if _is_known(word)]
            if known and 2 * len(known) >= len(words):
                yield _row(page, number, words, known)
        filed = _LABEL.match(text)
        if (filed and filed["label"] in _TAGS) or _HASHES.match(text):
            yield _filed(page, number)


def _words(text: str) -> list[str]:
    """The words of a row; a number belongs to the counter beside it."""
    return [word for word in _MARKS.split(text) if word and not _NUMBER.match(word)]


def _is_known(word: str) -> bool:
    if word in _WORDS or word in _COUNTERS:
        return True
    name = word.lstrip("0123456789").rstrip("0123456789.,+万萬kKwW次人条條")
    return name in _COUNTERS or (name in _WORDS and name != word)


def _row(page: Page, number: int, words: Sequence[str], known: Sequence[str]) -> Proposal:
    text = page.text(number)
    size = sum(map(len, known)) / sum(map(len, words))
    is_counted = any(map(str.isdecimal, text)) and any(w in _COUNTERS for w in known)
    is_titled = number == 0 or (page.is_prose(number + 1) and page.is_prose(number - 1))
    is_outside = number < page.body or number >= page.tail
    evidence = because(
        (True, "has words of buttons and links", 2.0),
        (len(known) > 1, "several stand in a row", 3.0),
        (len(known) > 3, "many stand in a row", 1.0),
        (len(known) == len(words), "there are no others", 1.0),
        (len(words) == 1 and words[0] in _BUTTONS - _WEAK, "is a button and nothing else", 4.0),
        (is_counted, "counts readers or comments", 3.0),
        (size < 0.5, "most of it is something else", -3.0),
        (is_outside, "stands above or below the text", 1.5),
        (is_titled and len(words) == 1, "may be a title or a heading", -4.0),
        (page.is_prose(number + 1) and len(words) == 1 and not is_counted, "text follows", -2.5),
        (text[-1] in "。！？；", "ends like a sentence", -3.0),
    )
    return Proposal((number,), "furniture.controls", Found(is_dropped=True), evidence)


def _filed(page: Page, number: int) -> Proposal:
    text = page.text(number)
    is_listed = page.lines[number].blanks == 0 and page.text(number + 1)[:1].isdecimal()
    is_paper = text.startswith(("关键", "關鍵", "【关键", "キーワード")) and number <= page.body
    is_outside = number < page.body or number >= page.tail
    evidence = because(
        (True, "files the article or points elsewhere", 4.0),
        (is_outside, "stands above or below the text", 2.0),
        (not is_outside, "stands within the text", -3.0),
        (is_paper, "key words stand above a paper", -6.0),
        (is_listed or "附件：1" in text or "附件:1" in text, "a list follows", -6.0),
        (number == 0, "is the first line", -3.0),
        (len(text) > _SIZE, "is long", -2.0),
    )
    return Proposal((number,), "furniture.filed", Found(is_dropped=True), evidence)

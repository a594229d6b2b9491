"""The words of buttons, links, channels and counters, as sites and apps print them."""

from __future__ import annotations

from typing import Final

from convert.pattern import pattern
from convert.structure.vocabulary import READ
from convert.structure.words import words

BUTTONS: Final = frozenset(
    words(
        """
    上一版 下一版 上一期 下一期 版面导航 本版新闻 返回版面 版面目录 小字号 大字号 中字号
    我要举报 我要舉報 我要投诉 分享让更多人看到 点赞收藏 关注作者 +关注 已收录 阅读更多 文章点评
    分享此文 分享文章到 發表評論 讀者留言 看更多 我要留言 字號 +1 +A -A 回复 回覆 举报 舉報 检举
    引用 只看该作者 倒序浏览 电梯直达 收藏 收藏本文 收藏本站 取消收藏 分享 转发 轉發 转载 点赞
    赞 踩 打赏 赞赏 喜欢 在看 顶 关注 已关注 私信 订阅 評論 评论 留言 发表评论 我要评论
    查看评论 评论区 写评论 反馈 我要反馈 意见反馈 纠错 我要纠错 报错 打印 打印本页 列印 友善列印
    保存网页 保存 复制 复制链接 複製連結 關閉 关闭 关闭窗口 关闭本页 返回 返回顶部 返回首页
    返回列表 返回目录 置顶 设为首页 加入收藏 全屏 朗读 收听 听新闻 聽新聞 语音播报 播放 暂停 倍速
    听报道 弹幕 只看該作者 倒序瀏覽 只看樓主 正序浏览 倒序看帖
    调整字体 调整字号 字体调整 字号调整
    缩小字体 放大字体 放大 缩小 字体 字号 大 中 小 特大 默认 繁體 简体 繁体 英文 English
    无障碍 无障碍阅读 长者模式 长辈版 敬老版 老年版 长者版 适老化 关怀版 关怀模式
    登录 登錄 登入 注册 註冊 退出 会员 我的 个人中心
    搜索 搜尋 菜单 目录 更多 展开 收起 展开全文 收起全文 阅读全文 查看更多 加载更多 下载
    下载APP 打开APP 打开 安装 客户端 APP下载 App 手机版 电脑版 上一篇 下一篇 上一页 下一页
    上一章 下一章 上一条 下一条 上一節 末页 首页 首頁 主页 目錄 书签 加入书签 加入书架 推荐票
    返回上頁 返回上页 我要投稿
    月票 投推荐票 章节报错 评分 投诉 转到 跳转 扫码 扫一扫 分享到 分享至 分享给 转发到 檢舉 按讚 讚
    追蹤 加入好友 訂閱 分享文章 複製 存檔 字級 字級設定 寄給朋友 转寄 轉寄 通報 看留言
    跑馬燈 跑馬燈訊息 快訊 即時快訊 我的頻道 延伸閱讀 TOP Top 回頂端 回上頁
    回首頁 下一則 上一則 贊助 抖内 シェア シェアする ツイート
    いいね いいね! フォロー フォローする ブックマーク コメント 印刷 印刷する 保存する ログイン
    会員登録 ホーム トップ 一覧 メニュー 検索 続きを読む もっと見る 前へ 次へ 前の記事 次の記事
    戻る 上に戻る 上一级 上一級 起始页 起始頁
    閉じる リツイート 拡大 縮小 リンクをコピー Like Share Tweet Reply Report Print Home Menu
    Login Search Subscribe Follow Save Copy Comment Comments More
    更多功能 返回主页 标题导航 版面概览 PDF版 下载PDF 版次 版面 缩小- 放大+ 默认○ 大字体 小字体
    中字体 中字號 跳到主要內容 跳到主要内容 跳到主要內容區塊 跳到主要內容區 移至主內容 略過巡覽連結
    跳至主要內容 跳转至主内容 网站导航 网站导览 網站導覽 網站地圖 回上一頁 回最上 回最上面 回到最上
    回頁首 回頁面頂端 返回頁首 返回页首 回列表 轉寄友人 雙語詞彙 意見信箱 常見問答
    民意信箱 首長信箱 兒童版 行動版 電腦版 手機版 繁體中文 简体中文 簡體中文 正體中文 日本語 한국어
    ENG EN 简繁切换 设为主页 收藏本页 收藏此页 加入收藏夹 添加收藏 一键分享 分享本页
    分享此頁 分享這篇 转发微博 查看原图 查看大图 點擊放大 点击放大 手机看 手机阅读 用手机看
    官方微信 官方微博 微信客服 新闻客户端 移动客户端 立即下载 立即打开 立即注册 立即登录
    立即登入 忘记密码 用户名 密码 免费注册 会员登录
    會員登入 會員中心 會員專區 购物车 購物車 我的收藏
    阅读历史 浏览历史 本版更多 下载阅读 全部评论
    最新评论 最热评论 查看全部评论 查看更多评论 展开更多
    收起更多 加载中 正在加载 载入中 載入中 没有更多了 已经到底了 暂无评论 暂无内容 上一張
    下一張 上一张 下一张 上一组 下一组 上一集 下一集 上一回 下一回 上一则 下一则 前一篇
    後一篇 后一篇 前一頁 後一頁 前頁 次頁 最末頁 第一页 最后一页 尾页 回到顶部 回到頂部 回顶部
    纠错/举报 错误报告 我要报错 内容纠错 信息纠错 我来说两句 我有话说 我来说几句 文明上网理性发言
    文明上网 理性发言 请登录 请先登录 登录后评论 發佈留言 張貼留言 發表回覆 取消回覆 我要發言
    上一主题 下一主题 楼主 跳转到指定楼层 恢复默认 全站熱搜 瀏覽標籤 只看楼主 倒序阅读
    阅读模式
    回帖奖励 電梯直達 发消息 加好友 登陆注册 登陆 用户登录 投稿 在线投稿 分类广告
    文字大小 色彩设置 阅读工具 辅助功能 辅助功能设置 无障碍设置 底部遮盖 标尺 单色 柔和色
    高对比度 下載
    广告服务 技术服务 听语音 分步阅读 下载文档 词条统计
    双击自动滚屏 双击滚屏 保护视力色 跳到主文 订户 訂戶 おすすめ情報 フェイスブックでシェア
    关灯看书 播报文章
    关于本站 写日志
    发送悄悄话 设为星标 我的订阅 快速回复 发新帖 发表新帖 收藏帖子 使用道具 显示全部楼层
    引用通告
    Skip Navigation Toggle Loading Loading... Back Next
    取消 允许 允許 知道了 换一换 换一批 換一批 去阅读 打印正文 回上方 回頂部 使用小程序
    隐藏边栏 显示边栏 收起边栏 展开边栏 隐藏侧边栏 显示侧边栏
    登录并发贴 登录并发帖 手机发跟贴 手机发跟帖 文章价值打分
    Previous Prev Close Open Sign Register Logout
    听资讯 听文章 听全文 AI播报 AI朗读 智能播报 列印版本 推介給朋友
    转寄朋友 转寄给朋友 打印文稿 打印文章 打印此文 我要分享
    この記事をシェア このニュースをシェア 記事をシェア
    Contact About Terms Privacy Sitemap RSS Feedback Help FAQ Download Email Bookmark Baidu map
    """
    )
)
PLACES: Final = frozenset(
    words(
        """
    微信 微博 新浪微博 腾讯微博 QQ QQ空间 QQ好友 空间 朋友圈 微信好友 豆瓣 知乎 抖音 快手 小红书
    今日头条 百度贴吧 人人网 开心网 邮件 短信 钉钉 飞书 LINE Line Facebook facebook Twitter X
    Instagram YouTube Telegram WhatsApp FB fb Plurk PTT Weibo WeChat Email E-mail はてな はてブ
    Pocket 微信扫一扫 臉書 噗浪 批踢踢
    易信 Qzone QZone qq空间 qq好友 搜狐微博 腾讯朋友 百度搜藏 网易微博
    """
    )
    # channels in a row of links
    + words(
        """
    热点专题 熱門標籤 最新回應 網站用戶 网站用户 提交评论 热点搜索 法規內容 公司公告 基金公告
    文章 时事 時事 快报 新闻中心 新闻动态 公司新闻 行业新闻
    行业资讯 通知公告 公告公示 公示公告
    工作动态 图片新闻
    媒体报道 学校概况 学院概况 机构设置 师资队伍 人才培养 科学研究 党建工作 学生工作 招生就业
    招生信息 校园文化 校园新闻 综合新闻 学校要闻 学术活动 教学科研 合作交流 校友会 部门动态
    基层动态 政策法规 政策解读 法律法规 政府信息公开 新闻资讯 热点资讯 最新动态 信息速递 媒体聚焦
    新闻发布 領導活動 领导活动 市政要闻 县区动态 今日要闻 部门信息 最新消息 最新公告 新聞稿
    活動訊息 公佈欄 公告事項 新聞發布 即時新聞 焦點新聞 熱門新聞 快讯 快訊 新闻 新聞 要闻
    时政 政治 国内 国际 國際 社会 社會 财经 財經 经济
    产经 产业
    科技 体育 體育
    娱乐 娛樂 影劇 文化 历史 军事 教育 健康 汽车 房产 时尚 旅游 旅遊 旅行 美食 生活 消費 地方
    评论频道 专题 專題 图片 圖片 视频 視頻 影音 直播 博客 论坛 社区 滚动 即时 即時 热点
    热榜 头条 推荐 推薦 本地 港澳 台湾 兩岸 全球 理财 股票 基金 彩票 NBA 读书 小说 漫画 游戏
    星座 法治 法制 三农 公益 党建 人事 理论 能源 环保 网评 文史 政务 党史 民生 各地 世界 日本
    経済 国際 スポーツ エンタメ 地域 天気 特集 コラム 社説 動画 写真 ニュース 首頁新聞 奥运 专栏
    專欄 观点 觀點 財富 樂活 親子 寵物 運勢 副刊 電子報 电子报 服务 互动 政务公开 信息公开
    办事服务 机构概况 走进 关于我们 联系我们 网站地图 投稿
    """
    )
)
LINKS: Final = BUTTONS | PLACES
"""What stands alone or in a row where one can click."""

CHOICES: Final = frozenset(words("取消 允许 允許 知道了 已读 标签 频道 关注我 发表"))
"""Apps and sites offer several; a story or a poem has one of these for a line."""

WEAK: Final = CHOICES.union(
    words(
        """
    回复 回覆 引用 喜欢 顶 赞 踩 讚 评论 評論 留言 大 中 小 特大 默认 返回 目录 更多 展开 收起
    搜尋 菜单 关注 播放 暂停 放大 缩小 下载 安装 打开 客户端 会员 我的 转载 保存 關閉 关闭
    字体 英文 English 繁體 简体 繁体 书签 目錄 首页 首頁 主页 评分 评论区 转到 跳转 通報 存檔
    複製 檢舉 コメント 一覧 検索 印刷 前へ 次へ 戻る リンクをコピー ホーム トップ Home Menu Search
    Save Copy Comment Comments More Like Share Reply Report Print Follow App X 推荐 推薦 反馈
    收藏 分享 FAQ 投诉 听资讯 听文章 听全文 AI播报 AI朗读 智能播报 列印版本 推介給朋友
    提交 關鍵字 其他 其它 楼主 投稿 在看 举报 舉報 检举 ENG EN Back Next Previous Prev Close
    Open Email
    Help
    Download About
    Terms map Baidu Register Sign Skip Loading 版次
    长辈版 敬老版 老年版 长者版 关怀版 长者模式 关怀模式 跑馬燈 快訊 即時快訊 我的頻道
    下载文档 调整字体 调整字号
    版面 密码 用户名 前頁 次頁 日本語 한국어 分享文章
    """
    )
)
"""Buttons that could also be a word of the text where they stand alone."""

COUNTERS: Final = frozenset(READ).union(
    words(
        """
    人参与 跟贴数 阅 查看 点击率 點閱率 人气 人氣
    觀看 觀看次數 播放 播放量 评论 評論 评论数 回复 回覆
    回复数 引用 收藏 收藏数 点赞 点赞数 赞 分享 转发 转发量 转载 在看 喜欢 留言
    人次 热度 字数 本文字数 全文字数 推荐 推荐数 下载 下载次数 下载量
    迴響 推薦 回應 回應數 引用數 人氣指數 今日人氣 累積人氣 观看 围观 参与 跟贴 跟帖
    讚 いいね コメント 閲覧数 閲覧 PV views Views
    """
    )
)
PROVINCES: Final = frozenset(
    words(
        """
    北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东
    海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 海外
    """
    )
)
"""Where a site says that an account writes from."""

_MARKS: Final = pattern(
    r"[\s|｜丨/／·•,，、<＜>＞»›«‹\-—()（）\[\]【】「」:：→←↑↓⇧▲▼#＃_~☆★♡❤👍👎🔖💬📌○●+＋]+"
)
FIGURE: Final = pattern(r"[\d.,+]*\d[\d.,+]*(?:[万萬kKwW亿]|千)?[+次人条條篇字個个]*$")
"""How often something was done, in a row of counters."""


def words_of(text: str) -> list[str]:
    """The words of a row; a number belongs to the counter beside it."""
    if text.isalpha():
        return [text]
    words = filter(None, _MARKS.split(text))
    return [word for word in words if word.isalpha() or not is_figure(word)]


def is_figure(word: str) -> bool:
    """Tell whether ``word`` says how often something was done."""
    return (word[0].isdecimal() or word[0] in ".,+") and FIGURE.match(word) is not None

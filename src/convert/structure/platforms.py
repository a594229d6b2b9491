"""The words of programs by which people post: boards, blogs, and sites for questions.

A key is a line without digits, gaps and marks: 12 个回答, [ 檢舉 ] and 赞同(3) have one.
"""

from __future__ import annotations

from typing import Final

from convert.structure.controls import LINKS
from convert.structure.postmarks import ANSWERED, LATER, SAID, stamp_of
from convert.structure.vocabulary import POSTED
from convert.structure.words import words

_MARKS: Final = str.maketrans(
    "",
    "",
    "#0123456789 \u3000\t,.，。·・|｜┊│/()（）[]【】<>«»‹›＋+*＊:：—-_…►▼▲▪•×!！?？、\"'“”「」",
)


def key_of(text: str) -> str:
    """The letters of ``text`` alone.

    Example:
        >>> key_of("[ 檢舉 ]"), key_of("12 个回答"), key_of("阅读(123)┊ 评论 (12)")
        ('檢舉', '个回答', '阅读评论')
    """
    return text.translate(_MARKS)


WEAK: Final = frozenset(
    words(
        """
    楼 樓 F B 百度知道 知乎 登录知乎 积分 主题 帖子 贴子 新手上路 论坛元老 注册会员 中级会员
    高级会员 管理员 版主 吧主 楼主 沙发 板凳 地板 支持 反对 支持支持 反对反对 收藏收藏 转播 评分
    点评 打赏 精华 发消息 加好友 论坛BBS 群组Group 排行榜Ranklist 门户 门户Portal 导读 快捷导航
    论坛 帮助 自动登录 找回密码 登录 立即注册 发新帖 返回列表 发表回复 高级模式 快速回复
    只需一步快速开始 快速注册 QQ登录 微信登录 微信扫一扫快速登录 扫一扫访问微社区
    请登录后使用快捷导航 没有帐号立即注册 没有账号立即注册 关灯 x X UID
    该用户从未签到 TA的每日心情 开心 注册时间 註冊時間 在线时间小时 文章 来自 引用 回复帖子
    打印预览 跳到内容 快速链接 常见问题 注册 讨论区首页 版面首页 显示帖子 所有帖子 排序 发表时间
    升序 降序 前往 在线用户 回到顶部 搜索这个主题 进吧 进入贴吧 全吧搜索 吧内搜索 看贴 吧主推荐
    玩乐 铁杆吧友 初级粉丝 收起回复 百度首页 登录百度账号 发表 保存至快速回贴 使用签名档 内容
    返回版面 我的更多文章 埋红包 人评论 打赏点赞 註冊登入 下載App 愛心 留言 收藏 追蹤 熱門留言
    則留言 共則留言 回應 文章資訊 每天有則貼文 共則貼文 登入後即可留言 即時熱門看板 好物研究室
    遊戲專區 閒聊 心情 返回看板 關於我們 聯絡資訊 看板 用户 认证用户 视频作者 商城 搜索答案
    提示信息 知道商城合伙人认证投诉建议 个回答 共个回答 条评论 聊聊关注成为第位粉丝
    知道合伙人生活行家 来自科学教育类芝麻团 本地图片 图片链接 匿名 分 LV Lv 评论 收起 赞同
    赞同评论 赞 踩 类别 说明 提交 取消 辅助 模式 辅 助 模 式 为你推荐 其他类似问题 类似问题
    意见反馈帮助 使用百度前必读 Baidu 关注者 关注 已关注 分享 喜欢 举报 显示全部 谢邀 知乎用户
    发现 话题 切换模式 继续浏览内容 发现更大的世界 打开 赞赏 还没有人赞赏快来当第一个赞赏的人吧
    关于作者 知乎指南 知乎协议 知乎隐私保护指引 被收藏次 登录后你可以
    不限量看优质回答私信答主深度交流精彩内容一键收藏 推荐阅读 回答文章关注者 相关问题 找医院
    查疾病 副主任医师 主任医师 主治医师 医师 有帮助 有用 我要投诉 相似问答 健康问诊更快捷 医生推荐
    更多 热门标签 已帮助人 已帮助用户 律师 服务人数 分钟内响应 立即咨询 咨询律师 追问 在线咨询
    已解决 人回答 浏览 相关咨询 相关知识 没有解决您的问题 一键咨询 热门法律知识 法律知识 登录注册
    合伙人律师 カテゴリ一覧 公式専門家 QA一覧 お知らせ 質問する IDでもっと便利に新規取得 条件指定
    QA キーワードで検索 解決済み 解決済 締切済み 質問一覧 閲覧数 違反報告 この質問が不快なら
    ログインして答える 質問者 プロフィール画像 カテゴリマスター 参考になる ありがとう
    参考になりました 参考になった件 この回答は参考になりましたか
    みんなで作る知恵袋悩みや疑問なんでも気軽にきいちゃおう QAをキーワードで検索 人気の質問
    カテゴリ一覧を見る 気になる件 件 並び順 お探しのQAが見つからない時は教えてgooで質問しましょう
    gooドクター ページトップ 回答 お礼 分類總覽 發問 登入 新使用者立即註冊 檢舉 相關詞 其他回答
    還有問題馬上發問尋求解答 這個解答有用嗎 謝謝您的回答 評分 最新 相關度 解答 个人资料 图片
    关于我 发纸条 写留言 加关注 博客积分 博客访问 关注人气 赠出金笔支 相关博文 推荐博文 转载 标签
    排行榜 已投稿到 登录名 密码 找回密码注册 记住登录状态 新浪BLOG意见反馈留言板欢迎批评指正
    阅读评论收藏转载喜欢打印举报 阅读评论收藏转载喜欢打印举报Report 博客园 首页 联系 订阅 管理
    周边 所有博客当前博客 关注我 编辑推荐 阅读排行 会员力量点亮园子希望 新闻 专区 会员 点赞数收藏
    点赞 没帮助 一般 被折叠的条评论 暂无认证 关注作者 版权 原创 置顶 文章标签 确定要放弃本次机会
    福利倒计时 人点赞 简书作者 日记本 举报文章 写评论 关注赞赏支持 IT技术 下载APP 姓名 电子邮件
    站点 近期文章 近期评论 文章归档 分类目录 功能 菜单 没有评论 Comments 发布于随笔 搜索 留言板
    友情链接 关于 归档 標籤 張貼留言 關於我自己 搜尋此網誌 總網頁瀏覽量 首頁 關於我 文章標籤
    相簿部落格留言名片 相簿 部落格 名片 跳到主文 top 發表留言 歷史上的今天 站方公告 我的好友
    本日人氣 月曆 贊助 會員 內容數 搜尋 喜歡 コメントを書く プロフィール ブログ内検索 リンク
    ブログをはじめる 検索 関連記事 トップ ブログ 投稿 見出し画像 前の記事 次の記事 新規登録
    ログイン 人気ブログ ホーム AD コメント もっと見る コメントする 記事をシェア フォローする
    フォロー ブログ一覧 ページトップへ いいね スキ シェア ダウンロード copy 会員登録 note 名前
    評価する リセット QRコード 最新記事 タグ TOP NEW アンテナ RSS おすすめ記事 コメント一覧 蓝字
    关注我们 听全文 去阅读 个 微信扫一扫 使用小程序 取消允许 知道了 在看 精选留言 长按二维码关注
    阅读原文 阅读 关注我们了解更多 作者头像 个人观点仅供参考 喜欢作者 点个在看转发给朋友
    喜欢就点个在看吧 Dcard スポンサーリンク 人気記事ランキング
    """
    )
)
"""What a program prints, and people write: it counts where a program was, near its words."""

OTHERS: Final = frozenset(
    words(
        """
    相关问题 相关咨询 其他类似问题 类似问题 相似问答 为你推荐 推荐阅读更多精彩内容 近期文章
    编辑推荐 阅读排行 あわせて知りたい このQAを見た人はこんなQAも見ています 最新記事 你可能也想看
    相關問題 热门法律知识 人気の質問 関連リンク
    """
    )
)
"""Such words head titles of others, below all text."""

_BULLETS: Final = frozenset("·•●-*")


class Kind:
    """What a line is to a page where people posted."""

    NONE, NUMBER, WEAK, SURE = range(4)


def kind_of(text: str) -> int:
    """What ``text`` is to a page where people posted."""
    key = "" if text[0] in _BULLETS else key_of(text)
    if not key:
        return (
            Kind.NUMBER
            if key_of(text) == "" and (len(text) == 1 or any(map(str.isdecimal, text)))
            else Kind.NONE
        )
    if key in POSTED or stamp_of(text) or any(form.match(text) for form in (LATER, ANSWERED, SAID)):
        return Kind.SURE
    if key in WEAK or text in LINKS or key in OTHERS:
        return Kind.WEAK
    parts = [key_of(word) for word in text.split()]
    if len(parts) > 1 and all(not w or w in WEAK or w in POSTED or w in LINKS for w in parts):
        return Kind.SURE if any(w in POSTED for w in parts) else Kind.WEAK
    return Kind.NONE

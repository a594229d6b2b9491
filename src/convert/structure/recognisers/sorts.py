"""What desks and pages of papers are called, and the kinds of texts: 财经, 暮らし, 散文."""

from __future__ import annotations

from typing import Final

from convert.structure.words import words

PRINTED: Final = ("副刊", "周刊", "週刊")
"""So the pages of papers are called that have more than news."""

WORD: Final = 8
"""What sorts a text is no longer.  Units: characters."""

_JOINT: Final = 4
SORTS: Final = frozenset(
    words(
        """
    原创 原創 独家 獨家 首发 首發 精选 精選 推荐 推薦
    副刊 特写 特寫 特稿 专稿 專稿 人物 口述 口述史 口述实录 口述實錄 自述 访谈 訪談 专访 專訪 对话
    對話 對談 对谈 连载 連載 来信 來信 来函 來函 散文 小说 小說 小小说 小小說 短篇 中篇 长篇 長篇
    诗歌 詩歌 新诗 新詩 诗 詩 短辑 短輯 随笔 隨筆 短篇小说 短篇小說 中篇小说 中篇小說 微型小说
    报告文学 报告文學 报道文学 纪实 紀實 非虚构 非虛構 书评 書評 影评 影評 剧评 乐评 深度 深度报道
    封面 封面报道 封面報導 封面故事 头条 頭條 要闻 要聞 国际 國際 国内 本地 港闻 港聞 社会 社會 民生
    教育 健康 文化 艺术 藝術 体育 體育 财经 財經 经济 經濟 科技 生活 家庭 美食 旅游 旅遊 旅行 城市
    城事 乡土 鄉土 观点 觀點 观察 觀察 评论 評論 时评 時評 社论 專欄 专栏 专题 專題 策划 策劃 习作
    習作 习作园地 習作園地 作文 佳作 读书 讀書 阅读 閱讀 书摘 書摘 文摘 图片新闻 圖片新聞 图片故事
    特集 インタビュー コラム エッセイ 寄稿 随想 短編 書評欄 投稿 ルポ 地域 地方 暮らし くらし 社説
    海外 ビジネス ライフ ライフスタイル テクノロジー エンタメ グルメ スポーツ トピックス ニュース
    マネー 芸能 政治 経済 科学 環境 医療 国際 話題 総合 企業 IT お知らせ プレスリリース レビュー
    おでかけ
    汽车 汽車 数码 數碼 房产 房產 娱乐 娛樂 军事 軍事 法治 三农 公益 时尚 時尚 互联网 產業 产业 环球
    本期人物 人物志 风物 风土 地理 历史 歷史 记忆 記憶 调查 調查 编读往来 读者来信 讀者來信
        """
    )
)
"""What desks and pages of papers are called, and the kinds of texts."""

_SORTING: Final = frozenset(
    words(
        """
    feature features cover story coverstory column columns people person profile interview
    interviews essay essays fiction poetry poem review reviews opinion focus special report news
    city life culture arts art books travel food health sports business society education
    science voices talk dialogue lifestyle photo gallery history memory world local editorial
        """
    )
)


def sorts_alone(part: str) -> bool:
    """Tell whether ``part`` is what desks and pages of papers are called, or a kind of texts."""
    is_joint = len(part) == _JOINT and part[:2] in SORTS and part[2:] in SORTS  # 封面人物
    return is_joint or part in SORTS or (len(part) <= WORD and part.endswith(PRINTED))


def is_latin_sort(part: str) -> bool:
    """Tell whether ``part`` is such words in capitals: FEATURE."""
    return part.isascii() and part.isupper() and not _SORTING.isdisjoint(part.lower().split())

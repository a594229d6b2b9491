"""The words for who did what, put together as publishing does: 值班 + 主编, 一审 + 一校.

A role is a noun of work, whoever prints it: 编辑, 校对, 摄影. Houses set words before it that say
for what or in which rank, and a sign for a person behind it. Whoever knows the parts knows the
labels that he has never seen; whole words stand here only where their parts do not say it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from convert.ir.nodes import Role
from convert.structure.words import words

_WORK: Final[Mapping[Role, str]] = {
    "author": """
        作者 作家 撰文 撰稿 撰写 撰述 采写 采制 采录 采访 採訪 採寫 採製 採錄 文字 图文 圖文 文图
        执笔 執筆 主笔 主筆 口述 自述 讲述 編劇 编剧 投稿 主讲 主講 编著 編著 著者 筆者 署名
        取材 提案人 编写人 編寫人 编撰 編撰 评论员 評論員 荐稿 薦稿 笔者 侧记 側記
    """,
    "reporter": """
        记者 記者 通讯员 通訊員 特派员 特派員 实习生 實習生 见习生 采访人员 报道员 报道 報導 報道
        通讯 通訊
    """,
    "managing editor": """
        主编 主編 总编 總編 总编辑 總編輯 编委 編委 主任 总监 總監 监制 監製 出品 编审 編審 編集長
        发行人 發行人 発行者
    """,
    "editor": """
        编辑 編輯 责编 責編 编校 編校 编排 編排 编发 编稿 编制 采编 採編 组稿 組稿 组版 选编 選編
        选稿 辑录 輯錄 编写 編寫 文案 统筹 統籌 策划 策劃 策畫 企划 企劃 企画 構成 編集 監修
        监修 企畫 企編 美编 美編 编务 編務 编播 編播 助编 助編
    """,
    "reviewer": """
        审核 審核 审校 審校 审稿 審稿 审定 審定 审阅 審閱 审读 审签 审发 校审 监审 核稿 核发 核發
        核校 复核 覆核 签发 把关 查核 初审 初審 复审 複審 终审 終審
        簽發 覆審 审批 審批 審訂 审片 审听 审看 质检 質檢 检审 一读 二读 三读 初读
    """,
    "proofreader": "校对 校對 校阅 校閱 校閲 校稿 校读 校正 责校 責校 检校 檢校 点校 點校",
    "photographer": """
        摄影 攝影 撮影 摄像 攝像 摄制 攝製 攝錄 空拍 拍摄 拍攝 航拍 供图 供圖 图片 圖片 照片 相片
        影像 写真 寫真 配图 配圖 题图 頭圖 头图 首图 封图 封面图
    """,
    "illustrator": """
        设计 設計 制图 製圖 制表 製表 插图 插圖 插画 插畫 绘图 繪圖 绘画 繪畫 手绘 手繪 漫画 漫畫
        美术 美術 版式 海报 海報 图表 圖表 图解 圖解 動畫 动画 動漫 书法 書法 篆刻 题字 題字 题写
        装帧 封面 视觉 視覺 美工 作图 作圖 図版 イラスト デザイン デザイナー
        イラストレーション イラストレーター
    """,
    "translator": """
        翻译 翻譯 翻訳 编译 編譯 译者 譯者 译文 译校 译介 译审 审译 校译 口译 对译 對譯 中译 英译
        汉译 漢譯 口譯 中譯 听译 聽譯 主译 主譯 译注 譯注
    """,
    "other": """
        视频 剪辑 剪輯 剪接 音频 配音 主播 朗诵 播音 朗读 诵读 领读 领诵 制作 製作 技术 运营 運營
        排版 录音 錄音 録音 后期 後期 制片 導演 导演 编导 导播 作词 作詞 填词 作曲 谱曲 编曲 編曲
        演唱 原唱 主持 主持人 整理 记录 記錄 紀錄 推荐 推薦 推送 指导 指導 顾问 顧問 点评 讲解
        解说 解說
        解答 录入 上传 發布 发布 发稿 统稿 嘉宾 協力 协力 字幕 配乐 配樂 音效 混音 编舞 策展 舞美
        灯光 燈光 道具 监督 監督 摘编 录排 拟稿 缮印 聽打 入力 协调 执导 報送 报送 书记员 書記員
        审判员 審判員 审判长 審判長 播音员 预报员 預報員 出镜 输入 輸入 老师 教师 上稿 听写 转录
        速记 速記 播报 播報 製播 成音 收音 场记 場記 调色 調色 調光 特效 动效 動效 影音 影片
        执行 執行 开发 開發 程序 数据分析 數據分析 数据采集 改编 改編 指挥 指揮 领唱 領唱 合唱
        造型 导摄 播出 助理 與談 召集 印制 供片 感谢 感謝 致谢 致謝 インタビュー 動画
        記録 出演 统计 統計 直播 答复 答覆 监听 監聽 录制 錄製 合成 音响 音響
    """,
}
_WHOLE: Final[Mapping[Role, str]] = {
    "author": """
        送交者 发帖人 发帖者 發表人 贴主 发布者名称 文/图 文 文并摄 文并图 文並攝 文並圖 著 撰
        原作者 原著 原文 分享人
        文／図
        取材・文 取材・執筆 構成・文 インタビュー・文 取材・構成 ライター 文・写真
        写真・文 文責
        発信 發文者 作者名 楼主 樓主 博主 By by BY Author Authors author authors Written 演讲者
        演讲人 演講者 演講人 发言人 采访/撰文 撰文/图
    """,
    "reporter": "外電 即時中心 生活中心 社會中心 通讯作者",
    "managing editor": "总值班 總值班 出品人 出版人 発行人 編集人 編集主幹",
    "editor": """
        Editor Editors 编 編 实况 実況 責任編集 编辑整理 美编设计 版面 责任编 栏目主持 网编 網編
    """,
    "reviewer": "内容终审 事實查核 审 審",
    "proofreader": "校 责任校",
    "photographer": """
        Photo Photos Photographer Photography 图 图/视频 图/文 摄 攝 圖 資料照片
        图片提供 圖片提供 相片提供 照片提供 写真提供 カメラマン カメラ
    """,
    "illustrator": "绘 絵 信息图 作図 装丁 H5",
    "translator": "Translator Translated 译 譯 訳 訳者 翻訳者 日本語訳",
    "other": """
        受访 受訪 选题 選題 词 曲 唱 词曲 曲词 实习 統整 来稿 联系 值班 签审 承办 主办 脚本 文稿
        资料 数据 收集
        法律顾问 编者 編者 社长 社長 主创 主創 协助 值班人员 今日值班 带班领导 总校 總校
        总审 總審 出品单位 出品單位 制作单位 製作單位 後製 講者 讲者 图说 圖說
        時間軸 时间轴 スタイリスト ヘアメイク プロデューサー ディレクター コーディネーター
        インタビュアー 監播 监播 值班领导 分管领导 新媒体 采集 代理审判员 人民陪审员 执行员 和声
        演奏 监唱 和音 母带 吉他 键盘 贝斯 鼓 OP SP 服装 化妆 学术支持 专家支持 技术支持 鸣谢
        特别鸣谢 特别致谢 協助 采访协助 协助采访 協助採訪 資料 資料提供 资料来源 资料提供 聞き手
        話し手 語り手 語り 司会 進行 發布者 责任人 責任人 经办人 承办人 会稿 供稿单位 供稿 供稿人
        报送单位 数据来源 妆发 妆造 音乐 演出 舞台 原案 原作 作画 声優 主演 演員 监事 值班员
    """,
}
_BEFORE: Final = frozenset(
    words(
        """
        责任 責任 执行 執行 值班 当班 带班 值周 轮值 本期 本版 本栏 本文 本刊 本报 本報 本网 本網
        本台 本社 特约 特約 特邀 特派 特别 特別 实习 實習 见习 見習 助理 首席 高级 高級 资深 資深
        联合 聯合 协助 協助 副 总 總 驻站 驻京 驻外 駐外 外派 校园 学生 跟班 小 新媒体 新媒
        融媒体 融媒 全媒体 多媒体 數位 数字 网络 網路 網絡 网站 網站 网页 網頁 微信 微博 公众号
        平台 新闻 新聞 专题 專題 专栏 專欄 栏目 欄目 副刊 版面 页面 頁面 封面 美术 美術 文字 文稿
        稿件 内容 內容 图片 圖片 图文 圖文 图表 视觉 視覺 视频 視頻 視訊 影音 音频 音乐 音樂
        技术 技術 学术 學術 学科 专业 英文 中文 现场 現場 平面 包装 創意 创意 艺术 数据 資料 资料
        国际部 国际 国内 时政 体育 财经 原 二 一 字幕 舞台 终审 初审 复审 题图 报道 初 终 复 辅导
        輔導 運営 代理 约稿 編集 美编 特效 动效 交互 常务 常務 今日 当日
        當日 部门 部門 选题 選題 信息 資訊 保密 科学 科學 科学性
        专家 專家 医学 醫學 科普 原文 文章 第一 影像 影片 担当 図版 前端 后端 後端 程序 藝術 动画
        動畫 動画 專案 收集 采集
        """
    )
)
"""What says for what, in which rank, or for whom."""

_BEHIND: Final = words(
    "人员 人員 姓名 专家 專家 律师 律師 医生 醫生 医师 醫師 人 员 員 师 師 者 组 組"
)
"""Signs for people, behind a noun of work."""

_STEPS: Final = frozenset("一二三初复復终終再责責执執值美微特图圖编編校审審核读讀文主总總副四")
_ACTS: Final[Mapping[str, Role]] = {
    **dict.fromkeys("编編", "editor"),
    **dict.fromkeys("审審核", "reviewer"),
    "校": "proofreader",
}
_STEP_SIZES: Final = range(2, 5)

WORK: Final[Mapping[str, Role]] = {
    word: role for role, text in _WORK.items() for word in words(text)
}
"""Each noun of work and the role that it makes."""

_ALONE: Final[Mapping[str, Role]] = {
    word: role for role, text in _WHOLE.items() for word in words(text)
}
JOINED: Final = words("作者 记者 記者 通讯员 通訊員 特派员 特派員 实习生 實習生 见习生 采访人员")
"""After these a name may follow with nothing in between."""

THINGS: Final = tuple(
    words(
        """
        报道 報道 報導 通讯 通訊 采访 採訪 口述 自述 讲述 点评 讲解 解说 解說 解答 指导 指導
        推荐 推薦 推送 发布 發布 数据 资料 資料 视频 音频 音乐 字幕 道具 服装 灯光 燈光 舞台
        演出 协调 来稿 联系 执行 執行 开发 開發 程序 指挥 指揮 改编 改編 造型 特效 动效 動效 影音
        影片 播出 與談 编者 編者 社长 社長 主创 主創 协助 感谢 感謝
        致谢 致謝 供片 動画 記録 出演 インタビュー 速记 審訂 审批 質檢 质检 检审 作图 作圖
        印制 助理 听写 合唱 领唱 召集 侧记 側記 播报 播報 转录 調光 调色 收音 混音 成音 图说 圖說
        講者 讲者 编写 編寫 统计 統計 直播 答复 答覆 采制 采录
        監聽 监听 录制 錄製 合成 音响 音響
        """
    )
)
"""Nouns of work that name a thing as often: 专题报道：渡口三十年 is a title."""

SHOWING: Final[frozenset[Role | None]] = frozenset({"photographer", "illustrator"})
"""Who shows in pictures what another tells."""

_LONGEST: Final = 12


ENDS: Final = frozenset(word[-1] for word in (*_ALONE, *WORK, *_BEHIND, *_ACTS))
"""Each word for a role ends with one of these."""


@lru_cache(maxsize=1_024)
def role_of(word: str) -> Role | None:
    """The role that ``word`` is a label of, if it is one.

    It depends on the word alone, so that what one text asked may answer the next.

    Example:
        >>> [role_of(word) for word in ("值班主编", "二审二校", "核稿編輯", "青湾编辑")]
        ['managing editor', 'proofreader', 'editor', None]
    """
    if len(word) > _LONGEST or word[-1:] not in ENDS:
        return None
    return _ALONE.get(word) or WORK.get(word) or _stepped(word) or _composed(word) or _joint(word)


def _joint(word: str) -> Role | None:
    """The first of several roles that dots join: 企画・構成, 報導．攝影."""
    first, dot, rest = word.replace("·", "・").replace("．", "・").partition("・")
    return role_of(first) if dot and first and role_of(rest) else None


def work_at_end(word: str) -> str:
    """The noun of work that ends ``word``, whatever stands before it; nothing if none does.

    Example:
        >>> work_at_end("渡口栏目编辑"), work_at_end("渡口")
        ('编辑', '')
    """
    return next((word[-size:] for size in (4, 3, 2) if word[-size:] in WORK), "")


def _stepped(word: str) -> Role | None:
    """A step of what sites do with a text before it is out: 责校, 一审一校, 编审校."""
    if len(word) not in _STEP_SIZES or not _STEPS.issuperset(word):
        return None
    return _ACTS.get(word[-1])


def _composed(word: str) -> Role | None:
    bare = next((word[: -len(end)] for end in _BEHIND if word.endswith(end)), "")
    for one in (word, bare):
        work = work_at_end(one)
        before = one[: -len(work)] if work else ""
        if work and _may_precede(before):
            if one is bare and WORK[work] == "managing editor" and word[-1] in "生师師":
                return None  # 主任医师 is what a doctor is
            is_writing = WORK[work] in {"author", "reporter"}
            return _first(before) or WORK[work] if is_writing else WORK[work]
    return _stepped(bare)


def _first(text: str) -> Role | None:
    """The role that a noun of work at the head of ``text`` makes: a 摄影记者 takes pictures."""
    return next((WORK[text[:size]] for size in (4, 3, 2) if text[:size] in WORK), None)


def _may_precede(text: str) -> bool:
    """Tell whether ``text`` is words that stand before a noun of work, one after another."""
    if not text:
        return True
    return any(
        (text[:size] in _BEFORE or text[:size] in WORK or _stepped(text[:size]))
        and _may_precede(text[size:])
        for size in (4, 3, 2, 1)
        if size <= len(text)
    )

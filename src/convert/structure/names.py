"""What may be somebody's name, on the mainland, in Taiwan, Hong Kong and Japan."""

from __future__ import annotations

from typing import Final
from unicodedata import normalize

from convert.pattern import pattern
from convert.structure.latin import is_latin
from convert.structure.roles import role_of
from convert.structure.shape import is_ideograph
from convert.structure.words import words

SURNAMES: Final = frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦"
    "昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹"
    "姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐"
    "邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁"
    "荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武"
    "符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉"
    "宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满"
    "弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游"
    "竺权逯盖益桓公仉督岳帅缑亢况郈有琴归海墨哈谯笪年爱阳佟言福邸肖闫付岩楼覃蹇镡苟冼芦苑邝区麦植揭占粟母"
    "祖卿门邬仝楚位佘商沿牟练谌辜隋尉叢蘆鬱鮑練初战丛原代展綦矫逄兰盘甯鄢迟青昝么晋郇底丘尧畅修智麴候伦衣晨植邸官鹿栗𠮷髙"
    "趙錢孫吳鄭馮陳衛蔣韓楊許呂張嚴華謝鄒竇雲蘇潘範魯韋馬鳳費賀湯羅畢鄔樂時傅齊顧黃蕭貝計談龐紀項蘭閔"
    "賈婁顏鍾駱萬盧繆應鄧單諸鈕龔陸榮儲鄔烏車寧欒厲劉詹龍葉韶黎薊懷賴藺喬陰蒼雙聞黨譚貢勞逄鄰冉邊莊閻連"
    "習魚廣闕歐師鞏聶饒養須豐關荊遊權蓋況歸愛陽鄺區麥邱阮簡岳塗涂凃鄢遲倫衞喻鐘鄺溫霑麯畢莫"
)
"""First characters of family names. Source: 百家姓 and the names frequent today, both scripts."""

_USUAL: Final = frozenset(
    "王李张刘陈杨黄赵周吴徐孙马胡朱郭何罗高林郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔"
    "钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施庞樊兰殷庄"
    "章鲁倪翟葛牛俞柴毕聂翁岳尚焦耿左柳甘祝管欧阮路詹童穆骆支项宫娄冉靳冷涂滕解窦车蒲柯凌华霍岑娄戚苗霍卫裴席季麻"
    "張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭葉蘇魏呂盧鍾鐘譚陸賈韋鄒龍賀顧龔萬錢嚴賴簡游洪連卓"
)
"""Source: the most frequent family names of the census of 2020, both scripts."""

_DOUBLE: Final = frozenset(
    words(
        """
    欧阳 歐陽 太史 端木 上官 司马 司馬 东方 東方 独孤 南宫 南宮 万俟 闻人 夏侯 诸葛 諸葛 尉迟
    公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 公孫 慕容 仲孙 钟离 长孙 長孫 宇文 司徒
    鲜于 司空 闾丘 令狐 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 西门 南荣 拓跋 张简 張簡 范姜
    """
    )
)
_UNNAMED: Final = frozenset(
    words(
        """
        特约评论员 本报特约评论员 本刊评论员 新华社评论员 人民日报评论员
        佚名 无名氏 無名氏 逸名 本报评论员 本刊编辑部 评论员 本报编辑部
    """
    )
)
_COMMENTING: Final = frozenset(["评论员", "評論員"])
_DESK: Final = pattern("[\u4e00-\u9fff]{2,8}[报報刊社网網台](?:特[约約])?...")
"""Who comments for a paper, whatever it is called."""

_JAPANESE: Final = frozenset(
    words(
        """
    佐藤 鈴木 高橋 田中 渡辺 渡邊 伊藤 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村
    斎藤 斉藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤
    村上 遠藤 青木 坂本 福田 西村 太田 三浦 藤井 岡本 金子 中野 中川 原田 松田 竹内 小野 田村
    中山 和田 石田 森田 上田 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 工藤 今井
    高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤原 野口 松尾 千葉 菊地 菊池 野村 木下 佐野
    桜井 松井 久保 北川 三枝 波多野 河野 川口 黒田 川上 西田 大西 東 林 森 北村 安田 服部 水野
    星野 浅野 岩崎 岩田 大島 桑原 古川 早川 永井 荒井 本田 川崎 樋口 秋山 石原 松岡 馬場 成田
    吉川 栗原 寺田 芥川 夏目 太宰 宮沢 宮澤 島崎 谷崎 川端 志賀 国木田 正岡 有島 武者小路
    江戸川 夢野 坂口 中原 萩原 北原 与謝野 幸田 尾崎 二葉亭 坪内 横光 梶井 徳田 田山 葉山 室生 折口
    柳田 南方 和辻 三木 戸坂 九鬼 若山 種田 高浜 河東 釈 久保田 水原 山頭 里見 内村 岸田 岡倉
    黒岩 押川 海野 小栗 久生 大阪 松浦 今村 平田 丸岡 飯田 堀口 大下 杉原 三島 大江 安部 井伏
    司馬 遠山 吉本 松下 本間 内藤 白石 松永 市川 川村 関口 菅原 富田 大谷 永田 上野 森本 広瀬 岩本
    片山 大久保 平井 浜田 高野 中田 小池 辻 横田 矢野 望月 尾形 渡部 石塚 須藤 桑田 児玉 荒木 大森
    鎌田 西川 福島 五十嵐 北野 秋元 小松 塚本 大川 古賀 白井 平山 三宅 天野 宮田 吉岡
    村山 立原 野田 武田 小西 松村 水谷 岡村 坂井 飯島 榎本 宮川 川島 津田 土屋 吉村 熊谷 田辺 奥村
    永野 篠原 及川 小泉 黒木 河合 滝沢 須田 篠田 宮下 竹田 古田 片岡 立花 浅井 松島 堀内 堀田 本多
    関根 早坂 沢田 浅田 岩井 吉沢 稲垣 牧野 皆川
    相沢 相澤 相川 浅川 朝倉 飯塚 石崎 磯部 市村 稲葉 伊東 岩永 植田 上原
    植村 臼井 梅田 梅原 大槻 大和田 岡崎 岡部 荻野 奥山 奥田 小沢 小澤
    小田切 落合 尾上 笠原 梶原 片桐 門脇 金井 神谷 亀井 川井 川合 川田 菊川 岸本 喜多
    木田 木原 熊田 倉田 倉本 黒川 黒沢 桑野 小柳 榊原 坂田 阪本 桜田 笹川 佐久間 佐川
    沢村 塩田 塩谷 篠崎 柴崎 渋谷 島村 島本 新谷 杉浦 杉田 鈴村 瀬戸 園田 高畑 滝川
    武井 竹村 竹本 立石 田代 田島 田畑 塚田 辻本 土井 土橋 寺島 寺本 徳永 富永 豊田
    鳥居 中井 中尾 永島 中谷 長沼 西岡 西尾 西野 西本 二宮 根岸 野崎 野沢
    野中 羽田 浜口 浜崎 早瀬 日野 平川 平松 福永 福本 藤川 藤木 藤沢 藤島 藤村 藤本
    藤森 古谷 細川 細谷 堀江 堀川 前川 前原 牧田 松崎 丸尾 三沢 三谷 宮内 宮坂
    宮原 向井 武藤 村井 村松 室井 森岡 森川 森下 森山 矢島 安井 柳沢 柳原
    山岡 湯浅 横井 横川 吉井 吉野 若林 高梨 高瀬 大沢 大畑 小笠原 沢井 沢口 浅見 深沢
    北沢 南雲 真鍋 緒方 奥野 曽根 堀井 堀越 梅沢 蓮見 蓮沼 黒崎 黒沼 滝田 滝本 石黒 岩間
    岩瀬 柿沼 鷲尾 桐生 久米 門田 広田 藤岡 藤野 小谷 佐伯 杉本 瀬川 関谷 窪田 栗田 志村 庄司 鶴田
    橋爪 平岡 松沢 溝口 村瀬 矢部 山岸 山根 米田 戸田 寺尾
    """
    )
)
_PLACES: Final = tuple(
    words(
        """
    温泉 神社 神宮 大社 公園 高原 海岸 半島 諸島 诸岛 渓谷 商店 書店 旅館 新聞 大学 高校 中学 学校
    空港 駅 橋 町 村 市 県 港 寺
        """
    )
)
"""So end places and houses that are called as people are: 黒川温泉, 石川県."""

_DOTS: Final = frozenset("·•・．‧")
_GAPS: Final = frozenset(" \u3000")
_SURE_ENDS: Final = frozenset("子郎代介")
_GREETING: Final = ("Dear ", "Hello ", "Hi ")
_LONGEST: Final = 4
_ROW: Final = 400
"""No row of names is longer."""

_NICK: Final = 6
"""No pen name of that kind is longer. Units: characters."""

_CALLED: Final = _USUAL - frozenset("路康石江叶常毛方白马马金龙雷河海水尚向万时")
"""Who is called so stands behind 老 and 小; 小路, 小康 and 老金 are other words."""

_NO_NICKS: Final = frozenset("坝壩里裡拉尔爾克城")
"""So end places behind 阿; anything else is what somebody is called."""

_NARROW: Final = 2
"""阿柚 alone is read as any name of two characters is. Units: characters."""

_KIN: Final = frozenset("姨婆公爸妈媽爹娘嬷嬤哥姐弟妹嫂叔伯舅爷爺奶姑姊们們门門飘飄谀諛斗胶膠片房")
"""With these 阿 makes words, and nobody's name."""

_KANA: Final = "".join(map(chr, range(0x3041, 0x3097)))
_ALONE: Final = frozenset("林森辻東堀関原南岡星菅柳桂畑谷島榊")
_ENDING: Final = frozenset(
    "沢澤田川山本村木野井原島嶋崎橋藤口谷岡林森池松浦辺邊邉瀬塚尾津葉倉坂沼浜濱杉屋賀城越羽巻条窪"
)
"""What family names of one kanji are, and with what most of two end."""

_GIVEN_ENDS: Final = frozenset(
    "子美恵惠江枝代世香花華奈菜里理沙紗織衣依実実穂乃音絵莉希紀季葉月夏春秋冬雪凪桜楓杏咲彩愛結優心渚灯空海"
    "郎朗男夫雄樹一二三四五六七八介助輔甫平太彦之人仁斗翔真波作敦丘信伸進博弘宏浩洋祐佑裕豊隆孝幸行之成誠正政昌明昭圭"
    "亮良治司史志士修秀英栄吉喜久義清潔茂繁薫馨学武勇猛健賢憲剛毅強徹哲敏俊智聡悟暁晃光輝照旭昇登満充守衛"
    "男也哉矢弥哉生夢鏡露伴石漱外文章鷗鴎潮風峻岳鳥蘭霞泉淳純潤渉歩駿駆蓮陸悠和夕希陽汐澪栞稔"
)
"""With most of these, or kana, end given names in Japan; places and things with others."""

_WITH_KANA: Final = pattern(
    "[\u4e00-\u9fff]{2,3}(?![ぁ-ゖ]*(?:だより|ばなし|めぐり|づくり|まつり|さがし|あそび|から|まで|より|です|ます"
    "|する|した|[のをにでがはへ]))[ぁ-ゖ]{2,3}$|(?:[ぁ-ゖ][\u3099\u309a]?){2,3}[太郎美助介]$"
)
_ADDRESSED: Final = ("餃子", "さん", "くん", "ちゃん", "さま", "たち", "だより")
"""So end no names, but what people are called, and things: 山本さん."""

_NO_NAMES: Final = (*_PLACES, *_ADDRESSED)
_GIVEN: Final = 4
"""A Japanese given name is no longer, kana included."""

_PARTED_GIVEN: Final = pattern(
    "[ \u3000](?P<given>[\u4e00-\u9fff]{1,3}[ぁ-ゖ]?|[ぁ-ゖ]{2,4})(?![\\w々〇]| (?:[編著訳]|文責))"
)
_NO_GIVEN: Final = pattern(
    ".*(?:さん|くん|ちゃん|さま|たち|です|ます|から|まで|より|とか|など|だけ|よる|よれば|ついて|だった|という|として|とは|には|では|への"
    "|[のをはがにへと]|的.?)$"
)
"""Behind a family name and a gap these are no given names: 佐藤 から."""


def is_han(text: str) -> bool:
    """Tell whether ``text`` consists of ideographs, or of radicals that stand for them.

    Example:
        >>> is_han("千葉"), is_han("めぐみ"), is_han("9筒"), is_han("")
        (True, False, False, False)
    """
    return bool(text) and all(map(is_ideograph, text))


def may_be_name(word: str) -> bool:
    """Tell whether ``word`` begins with a family name, or is written like a foreign name.

    Radicals that stand for ideographs, as PDFs give them, are read as what they look like.
    """
    return normalize("NFKC", word[:1]) in SURNAMES or is_foreign(word) or word in _UNNAMED


def is_foreign(word: str) -> bool:
    """Tell whether ``word`` is written like a foreign name: 玛丽·居里, Nora Lindqvist."""
    if word[0] in _DOTS or word.endswith("··") or _DOTS.isdisjoint(word):
        return is_latin(word) and word[:1].isupper() and not word.startswith(_GREETING)
    dot = next(sign for sign in word if sign in _DOTS)
    head, _, rest = word.partition(dot)
    return role_of(head) is None or not is_person(rest)  # 摄影·何一


def is_unnamed(word: str) -> bool:
    """Tell whether ``word`` signs without a name: 本报评论员, 青湾日报评论员, 佚名."""
    return word in _UNNAMED or (word[-3:] in _COMMENTING and _DESK.fullmatch(word) is not None)


def is_signed(word: str) -> bool:
    """Tell whether ``word`` is a name with another in brackets, or one with kana.

    Example:
        >>> [is_signed(word) for word in ("何小满（渡口客）", "石川みどり", "通知（试行）")]
        [True, True, False]
    """
    if word[-1] in _KANA:
        return is_japanese(word)
    name, _, other = word.replace("（", "(").partition("(")
    return is_usual_person(name) and other[-1:] in {"）", ")"} and is_han(other[:-1])


def is_usual_person(word: str) -> bool:
    """Tell whether ``word`` is built like a name and begins with a family name that many have.

    Where a word stands in brackets, 全文完 and 有删节 are likelier than people called 全 and 有.

    Example:
        >>> is_usual_person("王小明"), is_usual_person("全文完")
        (True, False)
    """
    return is_person(word) and (word[0] in _USUAL or len(word) > _LONGEST - 1)


_PARTED: Final = str.maketrans("，,、；;", "     ")
"""What stands between names that follow each other."""


def are_names(text: str) -> bool:
    """Tell whether ``text`` is several names and nothing else, marks of notes aside.

    Example:
        >>> are_names("王小明1，李红2"), are_names("渡口，停航")
        (True, False)
    """
    if len(text) > _ROW:
        return False
    words = text.translate(_PARTED).split()
    return len(words) > 1 and all(is_person(word.rstrip("0123456789*†")) for word in words)


def is_japanese(word: str) -> bool:
    """Tell whether ``word`` is built as Japanese names are; for texts with kana only.

    Example:
        >>> [is_japanese(word) for word in ("相川渚子", "辻みどり", "敬称略", "雨天順延")]
        [True, True, False, False]
    """
    kanji = word.rstrip(_KANA)
    if not 3 <= len(word) <= _LONGEST + 1 or not is_han(kanji) or "の" in word or "的" in word:
        return False
    if len(kanji) == 1:
        return kanji in _ALONE
    is_given = word[-1] in _KANA or word[-1] in _GIVEN_ENDS
    is_family = word[1] in _ENDING or not _JAPANESE.isdisjoint((word[:2], word[:3]))
    return is_family and is_given and not word.endswith(_ADDRESSED)


def has_kana(word: str) -> bool:
    """Tell whether ``word`` is a family name and a given name in kana, and no word that ends so.

    Example:
        >>> [has_kana(word) for word in ("石川みなと", "花見だより", "楽しみ")]
        [True, False, False]
    """
    return _WITH_KANA.match(word) is not None


def given_end(text: str, at: int, end: int) -> int:
    """Where the given name ends that a gap parts from the family name ``at..end``, or ``end``.

    Example:
        >>> given_end("佐野 太一", 0, 2), given_end("佐野 伊藤", 0, 2), given_end("渡口 太一", 0, 2)
        (5, 2, 2)
    """
    found = _PARTED_GIVEN.match(text, end) if text[at:end] in _JAPANESE else None
    return found.end() if found and _is_given(found["given"], end - at) else end


def _is_given(word: str, family: int) -> bool:
    """Tell whether ``word`` ends as given names do behind a family name of so many characters."""
    is_other = len(word) > _NARROW and is_usual_person(word) and word[-1] not in _SURE_ENDS
    is_long = family > 1 or len(word) > _NARROW or word[-1] in _KANA  # 林 志明 is any name
    may_be = word[-1] in _GIVEN_ENDS or word[-1] in _KANA
    return may_be and is_long and not (is_other or _NO_GIVEN.match(word) or word in _JAPANESE)


def ends_as_given(word: str) -> bool:
    """Tell whether ``word`` is as long as full Japanese names are, and ends as given names do.

    Example:
        >>> [ends_as_given(word) for word in ("石川灯", "冬景色", "発端")]
        [True, False, False]
    """
    return 3 <= len(word) <= _LONGEST + 1 and is_han(word) and word[-1] in _GIVEN_ENDS


def is_sorting(word: str) -> bool:
    """Tell whether ``word`` beside kana is rather what a site sorts a text as than a name.

    Example:
        >>> [is_sorting(word) for word in ("趣味・実用", "自転車", "ジョン・スミス", "石川灯")]
        [True, True, False, False]
    """
    if "・" in word:
        return not "ァ" <= word[0] <= "ヶ"
    return is_han(word) and not (is_japanese(word) or is_person(word))


def is_nick(word: str) -> bool:
    """Tell whether ``word`` ends as people call one another: 桥头老周, 摄影师小何, 渡口阿柚.

    Example:
        >>> [is_nick(word) for word in ("桥头老周", "乡间小路", "老周", "渡口阿柚", "四川阿坝")]
        [True, False, True, True, False]
    """
    if not 2 <= len(word) <= _NICK or not is_han(word):
        return False
    if word[-2] == "阿" and len(word) > _NARROW:
        return word[-1] not in _NO_NICKS
    return word[-2] in "老小" and word[-1] in _CALLED


def is_pet_name(word: str) -> bool:
    """Tell whether ``word`` is 阿 and one character, as people call one another: 阿柚, not 阿婆.

    Example:
        >>> [is_pet_name(word) for word in ("阿柚", "阿婆", "阿坝", "阿柚家")]
        [True, False, False, False]
    """
    is_so_long = len(word) == _NARROW and word[0] == "阿"
    return is_so_long and is_han(word) and word[1] not in _KIN | _NO_NICKS


def is_person(word: str) -> bool:
    """Tell whether ``word`` is built like a Chinese name: a family name and one or two characters.

    Example:
        >>> [is_person(word) for word in ("李白", "欧阳修远", "背景介绍", "王")]
        [True, True, False, False]
    """
    if word in _UNNAMED:
        return True
    head = word[:3] if word[:3] in _JAPANESE else word[:2]
    if head in _JAPANESE and len(word) > len(head):
        if word[len(head)] in _GAPS:
            return given_end(word, 0, len(head)) == len(word)
        is_so_long = len(word) <= len(head) + _GIVEN and word.isalpha()
        return is_so_long and word[len(head)] not in "の之" and not word.endswith(_NO_NAMES)
    if not 2 <= len(word) <= _LONGEST or not is_han(word) or word == word[0] * 2:  # 谢谢
        return word[1:2] in _GAPS and given_end(word, 0, 1) == len(word) > 1
    return word[:2] in _DOUBLE if len(word) == _LONGEST else may_be_name(word)

"""How likely a text is in the language that an encoding is for, character by character.

The character sets order their ideographs by use: level 1 of GB 2312 and of JIS X 0208 and the
frequent part of Big5 hold what running text is made of.  The most frequent few hundred
characters, more than half of any text, stand here as lists.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache
from math import log
from typing import Final

from convert.value import Frozen

_HANS: Final = (
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当"
    "没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并"
    "物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入"
    "几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五"
    "基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔六百千"
)
_HANT: Final = (
    "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當"
    "沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並"
    "物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入"
    "幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五"
    "基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運筆六百千裏"
)
_JA: Final = (
    "のにはをたがでてとしれさいるなもっかりこすらまくあんよきうけそせつえめだどわやみろばねじおぎちげゃょ人一日大年出本中子見国言上分生手自行者二間事思時気会十家女三前的方入小地合後目長場"
    "ンスルトーイアラリックレシタドロジフカテサマムプコバメデウィニパキオグナブセエチモダ"
)
_KO: Final = (
    "이다는의에가을를하고도한은지로사기리어인대자서나해시그들아수정라있일보전과부제으만여주장원상게것니구조성스동공데세거위면마선비안경국우문모소신적화유연드치무관민학생내오습없본당중실교"
    "계영간되분물통지미야러할까"
)
_KO_USUAL: Final = (
    "합용트입택표식터개음려텍체명열목필변호됩삽값설력된파클단형릭령함페른크색레록션프쪽집셀타행또항환편테및키메차번재콘블름현반작글결확저두포추련역와바옵산요"
    "않각양래누버속범매슬든배뉴참맞법예복새창점줄숫락임십때쇄방베축능준튼같림격업코탭삭왼롤언날춤꼴짜디태링커검립백직따향최활머순율엽찾살출진룹첫째막운더효채"
    "며숨접놓회너끌움말특달렬끝램별건브져눌닫젠취될류침르후초곡잘넣픽금못앞닥증꾸등발란불듭높투처뒤애쓰종외볼근템워괄액럿퍼었토웃빈쇼릅존눈맨듈냅감평픈권올곱"
    "린절월납료례먼병약붙길렉갤년급루알캡끕암플맵벤률완강쿼히규춥팩탐께밑첨헌콤겨논카허므응피옆웹읽핸즉질굵청깁쌍패했온책송폰네런갈꿀씩곽턴렇됨돌줍큰둘탄윤람"
    "횟많석균컴받넷울빠꿈떤셈층릿칭낼끈족킵럼톱꿉큼닌흑릴론봉충흐폴퓨았총몇빼얼털둥듬탤홀옴황익손콜칙센남럽쉽삼뀝섹낸겠갔왔봤났뭐엄밥술꽃몸옷돈땅깊픔늦굴벌써"
    "젊늙죽훨씬찍찢찌앉쉬씨쩌쪼끼깨꺼껴꼬꽤뚜떠떨떼뛰빛빵뺨섬쏘쑥씻얇얗엌옛왕왜웬읍잃잇쟁젖졌좁즐짐쫓챙척철촌칸컷켜콩퀴탓턱텅톤팔펼푹품햇헐혔홍횡훈훌흘흥희힘"
)
"""The next few hundred: KS X 1001 orders its syllables by the alphabet, so that no row tells."""

_MARKS: Final = "，。、：；！？“”‘’（）《》—…·　「」『』【】〈〉％０１２３４５６７８９①②③④⑤⑥⑦⑧⑨×～"


_FILLING: Final = 16.0
"""What a NUL costs beside what a control does."""


class Model(Frozen):
    """The log likelihood of each character of a language; ``other`` of those not listed."""

    known: Mapping[str, float]
    other: float


def likelihood(text: str, encoding: str) -> tuple[float, int]:
    """The log likelihood of ``text`` in the likeliest language of ``encoding``, and its length.

    Characters of ASCII count for nothing: they read the same in all encodings, unless they are
    controls, which no text has; NUL fills files, and is half of each letter of UTF-16.
    """
    counts = Counter(text)
    filling = _FILLING * counts["\0"]
    plain = [character for character in counts if character < "\x80"]
    controls = sum(
        counts.pop(c) for c in plain if (c not in "\t\n\r\f\v\x1b" and c < " ") or c == "\x7f"
    )
    for character in plain:
        counts.pop(character, None)
    said = max(_of(counts, model) for model in models(encoding))
    return said - 16.0 * controls - filling, counts.total() + controls


def _of(counts: Counter[str], model: Model) -> float:
    return sum(count * model.known.get(c, _unlisted(c, model)) for c, count in counts.items())


def _unlisted(character: str, model: Model) -> float:
    """Private use, unassigned and half-width forms are what wrong readings are full of."""
    if (
        "\ue000" <= character <= "\uf8ff"
        or "\uff61" <= character <= "\uff9f"
        or character > "\uffff"
    ):
        return -17.0
    return model.other


@cache
def models(encoding: str) -> tuple[Model, ...]:
    """The languages that are written in ``encoding``."""
    simplified = _model(_HANS, 0.62, _level(0xB0, 0xD7, 0xA1, "gb2312"), 0.24)
    traditional = _model(_HANT, 0.62, _level(0xA4, 0xC6, 0x40, "big5"), 0.24)
    japanese = _model(_JA, 0.66, _level(0x88, 0x97, 0x40, "cp932") | _kana(), 0.2)
    korean = _model(_KO, 0.6, frozenset(_KO_USUAL), 0.26, _level(0xB0, 0xC8, 0xA1, "cp949"))
    return {
        "GB18030": (simplified, traditional, japanese),
        "Big5": (traditional,),
        "Big5-HKSCS": (traditional,),
        "Shift_JIS": (japanese,),
        "EUC-KR": (korean,),
        "EUC-JP": (japanese,),
        "ISO-2022-JP": (japanese,),
        "ISO-2022-KR": (korean,),
        "HZ": (simplified,),
    }.get(encoding, (simplified, traditional, japanese, korean))


def _model(
    frequent: str,
    share: float,
    common: frozenset[str],
    rest: float,
    scarce: frozenset[str] = frozenset(),
) -> Model:
    known = dict.fromkeys(scarce, log(0.02 / max(1, len(scarce))))
    known.update(dict.fromkeys(common, log(rest / max(1, len(common)))))
    known.update(dict.fromkeys(frequent, log(share / len(frequent))))
    known.update(dict.fromkeys(_MARKS, log(0.12 / len(_MARKS))))
    return Model(known, log(0.02 / 20_000))


def _level(first: int, last: int, trail: int, encoding: str) -> frozenset[str]:
    """What stands in the rows ``first..last`` of a double-byte character set."""
    pairs = (bytes((lead, low)) for lead in range(first, last + 1) for low in range(trail, 0xFF))
    return frozenset(c for pair in pairs for c in pair.decode(encoding, "ignore") if c > "\u00ff")


def _kana() -> frozenset[str]:
    return frozenset(map(chr, (*range(0x3041, 0x3097), *range(0x30A1, 0x30FB))))

"""What recognisers read of words: look-alikes as the characters that people write.

Text copied from a PDF has radicals for ideographs (⽉ for 月), that of a page unbreakable spaces,
that of vertical lines the marks in the forms that stand there (︒ for 。).
Each is read as one other character, so that places stay what they are; the words keep theirs.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final
from unicodedata import normalize

from convert.pattern import pattern

_FORMS: Final = dict(
    zip(
        "︐︑︒︓︔︕︖︗︘︙︰︱︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈﹐﹑﹔﹕﹖﹗﹙﹚﹝﹞｡｢｣､･",
        "，、。：；！？〖〗…：—（）｛｝〔〕【】《》〈〉「」『』［］，、；：？！（）〔〕。「」、・",
        strict=True,
    )
)
"""Marks in their vertical, small and half-width forms.

Source: Unicode, Vertical Forms, CJK Compatibility Forms, Small Form Variants, Halfwidth and
Fullwidth Forms; ︰ is what Big5 writers have for a colon.
"""

ALIKE: Final = (
    r"\u2e80-\u2fd5\uf900-\ufaff０-９Ａ-Ｚａ-ｚ\xa0\u2000-\u200a\u202f\u205f"
    f"{''.join(_FORMS).replace('︱', '')}"
)
LOOK_ALIKE: Final = pattern(rf"[{ALIKE}]|︱(?=︱)|(?<=︱)︱")
"""What may be read as another character: radicals, ideographs of compatibility, digits and letters
of full width, spaces, forms of marks; not one ︱ alone, which ties a name to a label: 作者︱."""

MAY_BE: Final = pattern(f"[{ALIKE}︱]")
"""Without one of these no text has any: a class alone is soon looked for."""

_SUPPLEMENT: Final = dict(
    zip(
        "⺁⺅⺆⺇⺈⺌⺍⺎⺏⺐⺒⺓⺔⺕⺗⺜⺝⺠⺢⺦⺧⺩⺪⺫⺬⺮⺯⺰⺶⺷⺻⺼⺽⻁⻃⻄⻅⻆⻉⻊⻋⻑⻒⻓⻔⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲",
        "厂亻冂几刀小小兀尣尢巳幺彑彐心日月民氺丬牛王疋目示竹糹纟羊羊聿肉臼虎覀西见角贝足车長镸长门雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀",
        strict=True,
    )
)
"""Radicals that normalisation leaves.  Source: Unicode, EquivalentUnifiedIdeograph.txt."""

_WIDE: Final = "\u2003\u2001"
"""Spaces of an em."""


def seen(words: str) -> str:
    """What ``words`` read as; as long as they are.

    Example:
        >>> seen("6⽉１７⽇"), seen("渡口")
        ('6月17日', '渡口')
    """
    return LOOK_ALIKE.sub(lambda found: _seen(found[0]), words)


@lru_cache(maxsize=1024)
def _seen(character: str) -> str:
    """What one character reads as, in every text."""
    if read := _SUPPLEMENT.get(character) or _FORMS.get(character):
        return read
    return "\u3000" if character in _WIDE else normalize("NFKC", character)

"""Header lines: bare words beside a date say who and whence.

米粒 某某志 2024-03-15        2007年11月13日 20:29某某网        某某日报 第3版 2024年3月15日
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from convert.pattern import pattern
from convert.structure.boxed import with_works
from convert.structure.field import Field
from convert.structure.fields import fields
from convert.structure.glue import MAKERS, glued_names, is_kind
from convert.structure.houses import HOUSE_SIGNS, NEWSROOM, PAPER
from convert.structure.latin import CALLED, signs_in_latin
from convert.structure.names import (
    SURNAMES,
    is_han,
    is_japanese,
    is_nick,
    is_person,
    is_pet_name,
    is_usual_person,
)
from convert.structure.pupil import with_pupil
from convert.structure.roles import SHOWING, role_of
from convert.structure.shape import BOXES, COLONS
from convert.structure.stamp import ON, is_desk, is_filler, is_phrase
from convert.structure.values import Name
from convert.structure.words import words

_PAIR: Final = 2
_MOST: Final = 9
"""A header has no more pieces."""

_ORIGINAL: Final = frozenset(["原创", "原創", "Original"])
_PLACE: Final = 4
_SOURCE_SIZE: Final = 24
_MOST_NAMED: Final = 12
"""No house that a site's stamp names has a longer name.  Units: characters."""

_DOTS: Final = frozenset("·•‧・")
_GAPS: Final = " \u3000、，,"
_ISSUES: Final = frozenset(words("发布 發布 發佈 发表 發表 発表 签发 簽發 播出 首播"))
_OFFICES: Final = tuple(words("台 局 厅 廳 部 院 办 辦 会 會 公司 中心 委 所 处 處 府 站"))
"""Who ends so issues something; an account may be called 青湾发布."""

_LANDS: Final = frozenset("庄莊口镇鎮县縣村乡鄉")
"""So places end that are called as people are: 石家庄."""

_PICTURES: Final = ("社照片", "社图片", "社圖片")
"""So agencies issue pictures: 青湾社照片，渡口，2024年3月5日; where they are of is no name."""

_PLACED: Final = 8
_EDITED: Final = ("本帖最后由", "本帖最後由", "此帖最后由", "最后由", "最後由", "该帖最后由")
"""So boards say who changed a post, and when."""

_TEXTS: Final = frozenset(
    words(
        """
    论文 論文 文章 文艺 文藝 文化 文学 文學 小说 小說 散文 诗歌 詩歌 随笔 隨筆 评论 評論
    社论 社論 特稿 专题 專題 独家 獨家 深度 头条 頭條 要闻 要聞 新闻 新聞 公告 通知 通报 通報
    快讯 快訊 综述 綜述 作品 连载 連載 连载中 連載中 完结 完結 已完结 已完結 完本 已完本
    """
    )
)
"""What a text is called so is nobody, and no house."""

_HANDLE: Final = pattern("[原Oo].{1,7}?[ \t\u3000]{2,}[a-z][a-z0-9_.-]{2,19}[ \t\u3000]{2,}\\S")
"""Who is called as on a board signs where wide gaps set him off: 原创  boatman  渡口志."""

_MAIL: Final = frozenset(
    words(
        """
    发件人 寄件者 寄件人 收件人 收件者 差出人 宛先 From To Subject 主题 主旨 件名 Date
    """
    )
)


def with_unlabelled(
    text: str, found: tuple[Field, ...], *, may_stamp: bool = True, is_above: bool = True
) -> tuple[Field, ...]:
    """``found``, the pieces of ``text``, with bare words read as who and whence where a date is.

    Any few words behind the hour say whence, where ``may_stamp`` allows that a site stamps so; who
    posts signs above the text.
    """
    found = with_works(text, with_pupil(text, found))
    dates = [number for number, field in enumerate(found) if field.kind == "date"]
    if any(is_phrase(text, found[number]) for number in dates):
        return found
    if dates and is_above and (CALLED.search(text) or "于 " in text):
        from convert.structure.poster import with_poster  # noqa: PLC0415  few are called so

        if (posted := with_poster(text, found)) is not found:
            return posted
    is_tagged = text[:1] in BOXES  # [原创]渡口: so boards say what a post is
    if found and _word(found[0]) in _ORIGINAL and not (dates or is_tagged):  # 原创 何一 某某志
        bare = [field for field in found[1:] if field.kind == "bare"][:3]
        may_sign = len(bare) > 1 or all(map(_is_told, bare))  # 原创 渡口老人守灯三十年
        is_posted = is_above and len(bare) == _PAIR and _HANDLE.search(text) is not None
        return _read(found, bare, is_posted=is_posted) if may_sign else found
    said = [field for field in found if field.kind != "aside"]
    if len(said) == _PAIR and _is_paper(said[0]) and _is_usual(said[1]):  # 某某日报 何一 追蹤
        return (_as(said[0], "source"), _as(said[1], "role"))
    is_pair = is_above and len(found) == _PAIR
    if is_pair and _is_usual(found[0]) and role_of(found[1].label) in SHOWING:
        return (_as(found[0], "role"), found[1])  # 何一　　插图／阿渡
    if not dates and _is_signed_paper(found):
        return (_as(found[0], "source"), *found[1:])
    if not dates or len(found) > _MOST:
        return found
    return _beside(text, found, dates, may_stamp=may_stamp)


def _beside(
    text: str, found: tuple[Field, ...], dates: Sequence[int], *, may_stamp: bool
) -> tuple[Field, ...]:
    """``found`` with bare words read that stand beside the dates at ``dates``."""
    bare = [field for field in found if field.kind == "bare" and not is_filler(field)]
    bare = [field for field in bare if not is_desk(text, field)]
    bare = _joined(text, [_parted(text, field) for field in bare])
    if not bare or len(bare) > 3 or _is_told_otherwise(text, bare):
        return found
    ahead = [field for field in bare if field.start < found[dates[0]].start]
    if ahead and len(ahead) != len(bare):  # where it was written may follow
        is_placed = all(len(_word(field)) <= _PLACE for field in bare[len(ahead) :])
        is_signed = _is_signed_behind(ahead, bare[len(ahead) :])
        bare = ahead if is_placed and not is_signed else bare
        if not (is_placed or is_signed or all(map(_is_told, bare))):
            return found
    if len(bare) > _PAIR:
        return found
    if len(ahead) == 1 and _is_posted(text, ahead[0], found[dates[0]]):
        return _read(found, ahead, is_posted=True)
    is_stamped = may_stamp and not ahead and _is_stamped(text, found[dates[-1]], bare)
    return _read(found, bare, is_ahead=bool(ahead), is_stamped=is_stamped)


def _is_signed_behind(ahead: Sequence[Field], behind: Sequence[Field]) -> bool:
    """Tell whether one signs behind the day, and before it stands whence: 青湾旅游 … | 桥头老周."""
    if len(ahead) != 1 or len(behind) != 1 or _may_sign(ahead[0]):
        return False
    value = _word(behind[0])
    return is_nick(value) or (len(value) > _PAIR and is_usual_person(value))


def _is_stamped(text: str, date: Field, bare: Sequence[Field]) -> bool:
    """Tell whether ``text`` is a site's stamp: the hour, and whence: 2024-03-05 07:30 青湾记事."""
    is_timed = date.published is not None and date.published.precision in {"minute", "second"}
    is_brief = all(_PLACE <= len(_word(field)) <= _MOST_NAMED for field in bare[:1])
    return is_timed and is_brief and not text[: date.start].strip() and len(bare) == 1


def _is_posted(text: str, who: Field, date: Field) -> bool:
    if ON.isdisjoint(text):
        return False
    from convert.structure.posting import is_posted  # noqa: PLC0415  few pages are of boards

    return is_posted(text, who, date)


def _is_told_otherwise(text: str, bare: Sequence[Field]) -> bool:
    """Tell whether ``bare`` labels something unknown (报名日期：2024-03-05), or is in sentences."""
    if "。" in text[:-1] or text.startswith(_EDITED):
        return True
    return any(text[field.end : field.end + 1] in (*COLONS, "＝", "=") for field in bare)


def _is_signed_paper(found: Sequence[Field]) -> bool:
    """Tell whether a paper's name and then labelled roles are all: 某某网[责任编辑：何一]."""
    is_signed = all(field.kind == "role" and field.is_marked for field in found[1:])
    return len(found) > 1 and is_signed and found[0].kind == "bare" and _is_paper(found[0])


def _is_paper(field: Field) -> bool:
    word = _word(field)
    is_brief = len(word) == _PLACE - 1 and NEWSROOM.search(word) is not None  # 聯合報
    return PAPER.search(word) is not None and (len(word) >= _PLACE or is_brief)


def _read(
    found: tuple[Field, ...],
    bare: Sequence[Field],
    *,
    is_ahead: bool = True,
    is_stamped: bool = False,
    is_posted: bool = False,
) -> tuple[Field, ...]:
    """``found`` with each of ``bare`` as the author or the source, if it can be."""
    is_pictured = any(_word(field).endswith(_PICTURES) for field in bare)
    roles = [role_of(field.label) for field in found if field.kind == "role"]
    has_role, is_made = bool(roles) or is_pictured, bool(roles) and MAKERS.issuperset(roles)
    has_source = any(field.kind == "source" for field in found)
    is_sorted = any(is_kind(_word(field)) or field.names[0].start > field.start for field in bare)
    made: list[Field] = []
    for field in bare:
        value = _word(field)
        is_paper = PAPER.search(value) is not None
        may_sign = _may_sign(field) and (is_ahead or value[0] in SURNAMES or not value.isalnum())
        may_sign = may_sign or (is_ahead and is_japanese(value))
        may_sign = may_sign or is_posted or signs_in_latin(value, is_ahead=is_ahead)
        is_beside = is_sorted and len(value) <= _PLACE and value[-_PAIR:] not in _TEXTS
        may_sign = may_sign or (is_beside and is_han(value))
        may_sign = may_sign or (is_nick(value) and "致" not in value) or is_pet_name(value)
        is_told = is_paper or is_ahead or is_stamped or has_role or _is_signing(bare, field)
        is_author = is_made and is_usual_person(value) and value[-1] not in _LANDS
        if is_kind(value):
            continue
        if may_sign and not is_paper and (is_author or not has_role):
            made.append(_as(field, "role"))
            has_role, is_made = True, False
        elif value in _TEXTS and not is_paper:
            continue
        elif not has_source and is_told and len(value) <= _SOURCE_SIZE and not value.islower():
            made.append(_as(field, "source"))
            has_source = True
        elif not (is_pictured and has_source and len(value) <= _PLACED):
            return found
    kept = [field for field in found if all(not _within(field, one) for one in made)]
    return tuple(sorted((*kept, *made), key=lambda field: field.start))


def _is_signing(bare: Sequence[Field], field: Field) -> bool:
    """Tell whether ``field`` is an office of which a person signs beside it: 镇志办公室　何小满."""
    value, is_first = _word(field), len(bare) == _PAIR and field is bare[0]
    is_office = is_first and len(value) >= _PLACE and value[-1] in HOUSE_SIGNS
    return is_office and is_usual_person(_word(bare[1]))


def _parted(text: str, field: Field) -> Field:
    """``field`` with each of the names in it, if they touch the day: 2024-06-11何小满李二红."""
    start, names = field.start, []
    for name in glued_names(text, start, _word(field)):
        start = text.index(name, start)
        names.append(Name(name, start, start + len(name)))
        start += len(name)
    return field._replace(names=tuple(names)) if names else field


def _joined(text: str, bare: Sequence[Field]) -> list[Field]:
    """``bare``, words that belong together put together: ABC 某某评论, and who signs together."""
    made: list[Field] = []
    for field in bare:
        last = made[-1] if made else None
        gap = text[last.end : field.start] if last else ""
        if last and not gap.strip(_GAPS) and _word(last) == _word(field):  # 原创 阿渡 阿渡
            made[-1] = last._replace(end=field.end)
            continue
        if last and not gap.strip(_GAPS) and _sign_together(last, field):
            made[-1] = last._replace(end=field.end, names=(*last.names, *field.names))
        elif is_kind(_word(field)) or (last and is_kind(_word(last))):
            made.append(field)
        elif last and gap in {" ", "-", "－", "·"} and not (_may_sign(last) or _signs(field)):
            value = text[last.start : field.end]
            name = Name(value, last.start, field.end)
            made[-1] = last._replace(end=field.end, names=(name,))
        else:
            made.append(field)
    return made


def _sign_together(one: Field, other: Field) -> bool:
    """Tell whether both could be names, and one is a usual one: 阿渡 何小满."""
    words = tuple(map(_word, (one, other)))
    are_called = all(is_usual_person(w) or is_nick(w) or is_pet_name(w) for w in words)
    return are_called and (_is_usual(one) or _is_usual(other))


def _is_usual(field: Field) -> bool:
    return is_usual_person(_word(field))


def _is_told(field: Field) -> bool:
    return _may_sign(field) or PAPER.search(_word(field)) is not None


def _within(field: Field, other: Field) -> bool:
    return other.start <= field.start and field.end <= other.end


def _as(field: Field, kind: Literal["role", "source"]) -> Field:
    names = tuple(map(_issuer, field.names)) if kind == "source" else field.names
    return field._replace(kind=kind, names=names, is_marked=True)


def _issuer(name: Name) -> Name:
    """The office in ``name`` without that it issued something: 青湾市气象台发布, not 青湾发布."""
    if name.value[-1:] in _DOTS:  # 青湾证券· 2024-11-10
        value = name.value.rstrip("".join(_DOTS))
        return Name(value, name.start, name.start + len(value))
    cut = len(name.value) - _PAIR
    is_issued = name.value[cut:] in _ISSUES and name.value[:cut].endswith(_OFFICES)
    is_issued = is_issued or name.value.endswith(_PICTURES)
    return Name(name.value[:cut], name.start, name.end - _PAIR) if is_issued else name


def _word(field: Field) -> str:
    return field.names[0].value if field.names else ""


def _may_sign(field: Field) -> bool:
    """Tell whether a bare word could be a name or a pen name."""
    value = _word(field)
    if value in _TEXTS:
        return False
    return is_person(value) or is_nick(value) or (2 <= len(value) <= 3 and is_han(value))


def _signs(field: Field) -> bool:
    """Tell whether ``field`` is likelier a name than the end of a paper's: ABC 石头网."""
    return _may_sign(field) and PAPER.search(_word(field)) is None


def says_facts(text: str) -> bool:
    """Tell whether most of ``text`` says when, whence or who, or belongs to the head of a mail.

    Bare words count beside a date; ``tells`` is for lines that may say other things too.
    """
    read = fields(text)
    if len(read) == 1 and read[0].kind == "bare":  # as in most labels
        return _is_mail(text)
    found = with_unlabelled(text, read)
    known = [field for field in found if field.kind != "bare" and _is_said(field)]
    if not known:
        return not text or _is_mail(text)
    is_dated = all(field.kind == "date" for field in known)
    is_glued = is_dated and is_phrase(text, known[0])
    if known[0].is_marked and known[0].label and not _has_words(text, known[0].start):
        return True
    said = sum(f.end - f.start for f in found if f.kind != "bare" or is_filler(f))
    is_labelled = any(field.is_marked for field in known)
    return ((2 + is_labelled) * said >= len(text) and not is_glued) or _is_mail(text)


def _is_said(field: Field) -> bool:
    """Tell whether ``field`` is more than a button."""
    return field.kind != "aside" or field.is_marked


def _has_words(text: str, end: int) -> bool:
    return any(map(str.isalnum, text[:end]))


def _is_mail(text: str) -> bool:
    label, mark, _ = text.replace("：", ":").partition(":")
    return mark != "" and label in _MAIL

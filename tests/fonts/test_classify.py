"""Families and regions, by names first and then by what tables and characters say."""

import pytest

import faces
from convert.fonts.classify import family_of, region_of
from convert.fonts.load import load
from convert.host import Location, MemoryHost
from faces import Recipe

FILE = Location("a.ttf")


def face(**traits):
    return load(FILE, MemoryHost({FILE: faces.truetype(Recipe(**traits))}))[0]


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("Noto Serif SC", "song"), ("Source Han Serif", "song"), ("SimSun", "song"),
        ("AR PL UMing CN", "song"), ("Yu Mincho", "song"), ("思源宋体", "song"),
        ("Noto Sans TC", "hei"), ("SimHei", "hei"), ("PingFang SC", "hei"), ("微软雅黑", "hei"),
        ("MS Sans Serif", "hei"), ("LXGW WenKai", "kai"), ("STKaiti", "kai"), ("霞鹜文楷", "kai"),
        ("FandolFang", None), ("STFangsong", "fangsong"), ("仿宋_GB2312", "fangsong"),
        ("Noto Sans Mono CJK SC", "mono"), ("Kaisei Mincho", "song"),
    ],
)  # fmt: skip
def test_family_by_name(name, family):
    assert family_of(face(family=name, serif=0)) == family


@pytest.mark.parametrize(
    ("traits", "family"),
    [
        ({"serif": 2}, "song"),
        ({"serif": 11}, "hei"),
        ({"serif": 0}, None),
        ({"is_fixed_pitch": True, "characters": "abc"}, "mono"),
    ],
)
def test_family_by_tables(traits, family):
    assert family_of(face(family="Nameless", **traits)) == family


@pytest.mark.parametrize(
    ("name", "region"),
    [
        ("Noto Serif SC", "zh-Hans"), ("Noto Sans TC", "zh-Hant"), ("Noto Sans HK", "zh-Hant"),
        ("Noto Serif CJK JP", "ja"), ("Noto Sans CJK KR", "ko"), ("楷体_GB2312", "zh-Hans"),
    ],
)  # fmt: skip
def test_region_by_name(name, region):
    assert region_of(face(family=name)) == region


@pytest.mark.parametrize(
    ("characters", "region"),
    [("水这们说", "zh-Hans"), ("水這們說", "zh-Hant"), ("水のケ込働", "ja"), ("abc", None)],
)
def test_region_by_the_characters_that_it_has(characters, region):
    assert region_of(face(family="Nameless", characters=characters)) == region

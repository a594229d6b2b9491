import pytest

ABOVE = "一只水桶要用十六块板，板与板之间不用一根钉、一滴胶，全靠两道铁箍和木头自己的"
BELOW = "脾气。老周说，木头喝饱了水，就会互相挤，挤得越紧越不漏。"
PROSE = "老周的铺子在渡口，门面一米八宽，里头堆满了杉木板，今年他七十四岁。"
ADS = [
    "广告\n双十二家电节　满300减40　点击查看>>",
    "[广告]\n新车上市 限时试驾\n了解详情>",
    "ADVERTISEMENT",
    "点击查看更多精彩内容",
]


def texts(found):
    return [block.get("text", "") for block in found["blocks"]]


@pytest.mark.parametrize("ad", ADS)
@pytest.mark.parametrize("indent", ["", "　　"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_sentence_that_an_advertisement_tears_is_one(outlined, ad, indent, gap):
    rows = [indent + PROSE, indent + ABOVE, ad, BELOW, indent + PROSE[::-1] + "。"]
    found = outlined("箍桶的人\n\n" + gap.join(rows))
    assert ABOVE + BELOW in texts(found)
    assert found["furniture"] == ad.splitlines()


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("他的规矩，一天一只", BELOW),
        (ABOVE + "脾气。", "老周说，木头喝饱了水，就会互相挤，挤得越紧越不漏。"),
        (ABOVE + "：", BELOW),
        (ABOVE, "一、板，十六块，都是杉木，不用一根钉。"),
        (ABOVE, "“脾气。”老周说，“木头喝饱了水，就会互相挤。”"),
        ("图为老周在铺子里箍桶，一天只做一只，做完就坐在门口抽烟 资料图", BELOW),
    ],
)
def test_what_begins_by_itself_is_joined_to_nothing(outlined, above, below):
    found = texts(outlined(f"箍桶的人\n\n{PROSE}\n{above}\n广告\n{below}\n{PROSE}\n"))
    assert not any(above in text and below in text for text in found)


def test_lines_between_two_parts_of_a_sentence_stay_where_no_site_speaks(outlined):
    found = outlined(f"箍桶的人\n\n{PROSE}\n{ABOVE}\n木头\n铁箍\n{BELOW}\n{PROSE}\n")
    assert found["furniture"] == []


def test_who_made_a_text_is_no_advertisement(outlined):
    rows = [PROSE, ABOVE, "广告", "校对：何小满", BELOW, PROSE]
    assert outlined("箍桶的人\n\n" + "\n".join(rows))["credits"] != []


ITEMS = [
    "船舱改成了前后两间，冬天挂上厚厚的棉帘，老人都坐里间",
    "船尾多了一排座椅，下雨也能看江面",
    "救生衣放在座位底下",
]


@pytest.mark.parametrize("mark", ["· ", "• ", "- ", "◎", "1. ", ""])
@pytest.mark.parametrize("site", ["[图片]", "广告", "点击查看大图", "扫码关注"])
@pytest.mark.parametrize("size", [2, 3])
def test_a_list_without_stops_keeps_its_items_above_what_a_site_says(outlined, mark, site, size):
    items = ITEMS[:size]
    rows = [mark.replace("1", str(n)) + item for n, item in enumerate(items, 1)]
    after = "这些都是船工们自己提的，花了大半年时间。"
    found = outlined("箍桶的人\n\n" + "\n".join([PROSE, *rows, site, after, PROSE]))
    assert found["furniture"] == [site]
    assert after in texts(found)
    assert all(item in str(found["blocks"]) for item in items)


def test_what_somebody_quotes_from_a_wall_stays_beside_what_sites_say(outlined):
    above = "电线杆上贴满了纸条，有租房的，有寻人的，最上面一张写着这样几行大字"
    rows = [PROSE, above, "船票两角", "欢迎关注", "风一吹，纸条哗哗地响，像有人在翻书。", PROSE]
    assert "船票两角" in texts(outlined("墙上的字\n\n" + "\n".join(rows)))

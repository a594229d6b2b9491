import pytest

PROSE = "夜钓要等月亮下去。月亮在，鱼看得见线，人也看得见自己的手。"
MORE = "我坐在废码头上，一支烟抽了三回，旁边的老人不用浮漂，闭着眼睛。"


@pytest.mark.parametrize(
    "quoted",
    [f"[quote]{MORE}[/quote]", f"[quote=老王]\n{MORE}\n[/quote]", f"[quote] {MORE} [/quote]"],
)
def test_a_quotation_between_codes_is_one(blocks, quoted):
    expected = [("paragraph", PROSE), ("quote", MORE), ("paragraph", PROSE[::-1])]
    assert blocks(f"{PROSE}\n\n{quoted}\n\n{PROSE[::-1]}") == expected


@pytest.mark.parametrize(
    "line", ["[quote]是一个英文词，意思是引用。", "他写了[quote]，又写[/quote]。"]
)
def test_a_code_that_nothing_closes_is_a_word(blocks, line):
    assert ("paragraph", line) in blocks(f"{PROSE}\n\n{line}\n\n{MORE}")

import pytest

from convert.structure.written import is_written


@pytest.mark.parametrize(
    "text",
    [
        "2019年秋，初稿于渡口",
        "2020年清明，改定",
        "写于二〇二一年冬至",
        "二〇一九年三月写于渡口",
        "2020.11.3　初稿",
        "2021.2.14　改定于新河镇",
        "初稿于2019年秋",
        "（2019年3月，改定）",
        "——2019年冬，写毕",
        "1998年5月2日夜写",
        "2021年春二稿",
    ],
)
def test_a_day_of_writing_says_so(text):
    assert is_written(text)


@pytest.mark.parametrize(
    "text",
    [
        "2019年的初稿",
        "1998年，渡口的灯",
        "2021年列入重建范围",
        "1978年整理的渡口旧事",
        "写于1998年的信",
        "2003年作家们",
        "1998年写作班",
        "2021年改造工程",
        "1987年改成工厂",
        "2012年修改方案公布",
        "1999年记住的人",
        "2001年作为试点",
    ],
)
def test_what_happened_in_a_year_is_no_day_of_writing(text):
    assert not is_written(text)


def test_days_of_writing_are_no_headings(outlined):
    told = "院里的井封了以后，母亲还是习惯去那里站一会儿，听听下面的声音。"
    days = "2019年秋，初稿于城南\n2020年清明，改定\n"
    text = "\n\n".join(["井\n何小满", told, told[5:], "又记", told[9:], days])
    blocks = outlined(text)["blocks"]
    assert [block["text"] for block in blocks if block["type"] == "heading"] == ["又记"]

"""Columns of what else a site has go above the title; lists of the article stay."""

import pytest

TEXT = "渡口的船一天開四班，坐的都是去鎮上賣菜的人，籃子挨著籃子，天不亮就在石階上等。"
MORE = "船老大說，水漲得比往年早，再過十天就不能夜航了，大家要早些回家，別誤了船。"
KNOWN = ["首頁", "即時", "社會", "財經", "國際", "娛樂", "體育", "生活"]
UNKNOWN = ["古城", "花城", "東海岸", "優活", "學海", "讀家", "看車", "花蹤"]


def _columns(words):
    return "\n".join(words) + "\n"


def test_a_column_of_channels_goes_with_those_that_nobody_knows(outlined):
    words = [word for pair in zip(KNOWN, UNKNOWN, strict=True) for word in pair] + ["關於我們"]
    found = outlined(_columns(words) + f"渡口的燈又亮了\n何小滿\n\n{TEXT}\n\n{MORE}\n")
    assert (found["title"], found["byline"]) == ("渡口的燈又亮了", ["何小滿"])
    assert [block["text"] for block in found["blocks"]] == [TEXT, MORE]


def test_what_is_printed_twice_is_a_menu(outlined):
    words = [f"• {word}" for word in UNKNOWN]
    head = _columns([*words, "沒有結果", "查看所有結果", *words])
    found = outlined(head + f"渡口的燈又亮了\n2024-05-06\n\n{TEXT}\n\n{MORE}\n")
    assert (found["title"], found["date"]) == ("渡口的燈又亮了", "2024-05-06")
    assert [block["text"] for block in found["blocks"]] == [TEXT, MORE]


def test_what_a_site_says_in_a_sentence_among_them_is_not_the_text(outlined):
    said = "本網站有使用Cookies，請確定同意接受才繼續瀏覽。"
    words = [*KNOWN, said, *UNKNOWN, "關於我們"]
    found = outlined(_columns(words) + f"渡口的燈又亮了\n何小滿\n\n{TEXT}\n\n{MORE}\n")
    assert found["title"] == "渡口的燈又亮了"


@pytest.mark.parametrize(
    "words",
    [
        [*UNKNOWN, "石階", "馬燈", "竹篙", "纜繩", "艙板", "櫓", "船釘"],
        ["何小滿", "石一川", "李紅", "王大船", "陳阿渡", "林舒", "周帆", "許東", "首頁", "即時"],
        [f"{n}. {word}" for n, word in enumerate([*UNKNOWN, *UNKNOWN], 1)],
    ],
    ids=["words", "people", "numbered"],
)
def test_lists_of_the_article_stay(outlined, words):
    found = outlined("渡口的東西\n" + _columns(words) + f"\n{TEXT}\n\n{MORE}\n")
    said = str(found["blocks"]) + str(found["byline"])
    assert found["title"] == "渡口的東西"
    assert [word for word in UNKNOWN if word in str(words) and word not in said] == []


def test_a_poem_of_words_stays(outlined):
    words = ["渡口", "石階", "船", "渡口", "石階", "燈", "渡口", "石階", "人", "霜", "水", "岸"]
    found = outlined("夜渡\n何小滿\n\n" + _columns(words))
    assert "霜" in str(found["blocks"])


def test_the_day_among_channels_below_the_title_stays(outlined):
    head = _columns(["渡口的燈又亮了", *UNKNOWN, *KNOWN, "2018/6/19 5:50", "關於我們", *KNOWN])
    assert outlined(f"{head}\n{TEXT}\n\n{MORE}\n")["date"] == "2018-06-19T05:50"

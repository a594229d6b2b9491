import pytest

PROSE = "　　渡口吊桥自五月六日起封闭整修，行人请改走下游的石桥，工期约三个月。"
POLITE = "　初秋の候、会員の皆様におかれましては、ますますご清栄のこととお喜び申し上げます。"


@pytest.mark.parametrize(
    "head",
    [
        "渡口縣政府新聞稿",
        "新聞稿",
        "教育局新闻稿",
        "渡口市公安局 新聞資料",
        "渡口鎮公所即時新聞",
        "渡口日报社主办",
    ],
)
def test_what_offices_and_sites_print_above_a_title_is_none(outlined, head):
    found = outlined(f"{head}\n\n渡口吊桥五月封闭整修\n\n{PROSE}\n\n{PROSE}\n")
    assert found["title"] == "渡口吊桥五月封闭整修"


def test_a_release_says_who_sends_it_before_its_title(outlined):
    head = "渡口縣政府新聞稿\n發布單位：工務局\n發布日期：113-05-03\n聯絡人：何科長\n"
    found = outlined(f"{head}\n渡口吊橋五月封閉整修\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["date"]) == ("渡口吊橋五月封閉整修", "2024-05-03")
    assert "何科長" in str(found["blocks"])


@pytest.mark.parametrize(
    "readers", ["保護者各位", "会員の皆様へ", "関係者各位", "渡口商店会御中", "保護者の皆様"]
)
@pytest.mark.parametrize(
    "title", ["秋の点検について（お知らせ）", "総会開催のご案内", "休航のお知らせ"]
)
def test_whom_a_notice_is_for_stands_above_its_title_and_stays(outlined, readers, title):
    office = "　　　渡口町教育委員会　学校教育課"
    text = f"令和4年9月1日\n\n{readers}\n\n{office}\n\n　　{title}\n\n{POLITE}\n\n{POLITE}\n"
    found = outlined(text)
    assert (found["title"], found["date"]) == (title, "2022-09-01")
    assert readers in str(found["blocks"])


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("一份写坏的新闻稿", "何小满\n起因"),
        ("市民の皆様へ", ""),
        ("星の王子さま", "何小満"),
        ("渡口灯会由镇文化站主办", "何小满"),
        ("教育局新闻稿", ""),
    ],
)
def test_what_only_looks_so_keeps_its_title(outlined, title, below):
    found = outlined(f"{title}\n{below}\n{PROSE}\n{PROSE}\n")
    assert found["title"] == title


@pytest.mark.parametrize(
    "below", ["多云", "大风，有雨", "早餐", "上午", "开学了", "我的心情", "晴转多云"]
)
def test_the_day_of_a_diary_has_no_title_below(outlined, below):
    found = outlined(f"3月5日 星期三\n{below}\n{PROSE}\n{PROSE}\n{PROSE}\n")
    assert found["title"] == "3月5日 星期三"
    assert below in str(found)


def test_the_first_of_several_days_is_no_date_of_a_page(outlined):
    parts = "3月5日 星期三\n渡口停航首日见闻\n{0}\n3月6日 星期四\n桥上来了一个人\n{0}\n"
    assert outlined(parts.format(PROSE))["title"] == "3月5日 星期三"

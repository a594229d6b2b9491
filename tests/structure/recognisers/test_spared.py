"""What authors write beside the forms of papers and offices stays theirs."""

import pytest

PROSE = "　　渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。\n"
MORE = "　　老何撑了三十年船，手上的茧比桨还硬。他说，水认得人。\n"


@pytest.mark.parametrize("code", ["代号：9527", "代号：0013", "代码：ABCD1"])
def test_a_code_that_is_no_share_may_be_the_title(outlined, code):
    assert outlined(f"{code}\n何小满\n{PROSE}{MORE}")["title"] == code


@pytest.mark.parametrize("title", ["第九个车站", "最后的渡口村"])
def test_a_place_issues_nothing_on_what_a_story_is_about(outlined, title):
    found = outlined(f"{title}\n\n关于离开与归来\n\n何小满\n\n{PROSE}\n{MORE}")
    assert found["title"] == title


@pytest.mark.parametrize("title", ["第九个车站", "桥北电影院"])
def test_no_heading_below_a_day_takes_the_title_of_a_story(outlined, title):
    found = outlined(f"{title}\n2021年6月3日\n关于老何的旧事\n{PROSE}{MORE}")
    assert found["title"] == title


def test_a_school_is_dropped_only_for_what_it_issues(outlined):
    found = outlined(f"桥北小学\n2021年6月3日\n致全体家长的一封信\n{PROSE}{MORE}")
    assert found["title"] is not None


def test_a_stop_behind_a_name_ends_no_sentence(outlined):
    found = outlined(f"渡口停航\n{PROSE}采访：何小满。\n摄影：石小一。\n{MORE}{MORE}")
    assert found["byline"] == ["何小满"]


def test_two_lines_that_begin_with_an_hour_go_on_in_no_sentence(outlined):
    lead = "老何的日程写在灶头的墙上，字迹已经被油烟熏得看不清楚，只认得出来这么几行字的开头"
    hours = "5:30 起床，烧火，煮粥。\n6:30 出门，走路。"
    plain = PROSE.strip()
    found = outlined(f"渡口\n何小满\n{plain}\n{plain}\n{lead}\n[图片]\n{hours}\n{plain}\n")
    assert any(block.get("text") == lead for block in found["blocks"])


@pytest.mark.parametrize("first", ["日時　6月3日", "日時：6月3日"])
def test_a_number_may_touch_a_day_and_hour(outlined, first):
    rows = f"1{first}\n2場所　体育館\n3対象　生徒全員\n"
    lead = "祖母は暗いうちに起きて、かまどに火を入れた。今日は遠くまで歩くのだと言った。"
    found = outlined(f"お知らせ\n2021年6月3日\n{lead}\n記\n{rows}以上\n")
    assert any(block["type"] == "list" and len(block["items"]) == 3 for block in found["blocks"])

import pytest

from convert.structure.trails import is_last, steps, trail_end


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("首页 > 散文 > 正文", ("首页", "散文", "正文")),
        ("网站首页/散文/渡口的灯亮了", ("网站首页", "散文", "渡口的灯亮了")),
        ("青湾书屋->《渡口》->正文", ("青湾书屋", "《渡口》", "正文")),
        ("您现在的位置: 首页 | 养花 | 内容", ("首页", "养花", "内容")),
        ("当前位置：青湾网 · 散文", ("青湾网", "散文")),
        ("ホーム » コラム » 渡し船の朝", ("ホーム", "コラム", "渡し船の朝")),
    ],
)
def test_a_trail_begins_at_home_or_says_where_one_is_or_ends_at_the_text(text, found):
    assert steps(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "渡口->石桥->东堤",
        "石桥 - 渡口 - 灯",
        "2021-03-05",
        "首页，散文，正文",
        "首页 > 散文 | 正文",
        "他从正文读到附录/注释",
        "内容/形式/语言",
        "一艘很旧很旧的渡船慢慢开过来了/正文/内容",
    ],
)
def test_other_signs_lead_through_no_site(text):
    assert steps(text) == ()


def test_only_the_words_of_sites_end_at_a_text():
    assert is_last("正文")
    assert not is_last("渡口的灯")


def test_arrows_lead_to_a_title_wherever_they_begin():
    assert trail_end("青湾 > 散文 > 渡口的灯亮了") == "渡口的灯亮了"
    assert trail_end("青湾/散文/渡口的灯亮了") == ""


def test_a_site_may_lead_by_its_own_name():
    assert steps("剧本网 - 小品剧本 - 搞笑小品") == ("剧本网", "小品剧本", "搞笑小品")
    assert steps("渡口 - 石桥 - 东堤") == ()

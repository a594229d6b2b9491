import pytest

from convert.structure.furniture import trail

PROSE = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"


@pytest.mark.parametrize(
    "trail",
    [
        "网站首页/散文/{}",
        "首页 - 散文 - {}",
        "青湾书屋->《渡口》->正文",
        "首页 :: 散文 :: 内容",
        "您的位置：首页 · 散文",
        "当前位置：青湾网→散文→详情",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_trail_above_a_title_goes(outlined, trail, gap):
    title = "守灯人的最后一夜"
    line = trail.format(title)
    found = outlined(gap.join([line, title, PROSE, PROSE]))
    assert (found["title"], found["furniture"]) == (title, [line])


@pytest.mark.parametrize(
    "title",
    [
        "内容/形式/语言",
        "标题—摘要—正文",
        "眉批｜夹注｜正文",
        "首页—头版—末版",
        "渡口->石桥->东堤",
        "主页 ▸ 设置",
        "渡口 · 石桥 · 灯",
        "渡口/石桥",
    ],
)
def test_what_a_writer_parts_so_is_a_title(outlined, title):
    found = outlined(f"{title}\n何小满\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["furniture"]) == (title, [])


def test_a_trail_within_a_text_is_told_of(outlined):
    found = outlined(f"怎样关掉通知\n\n{PROSE}\n\n网站首页/设置/通知\n\n{PROSE}\n")
    assert found["furniture"] == []


def test_nothing_goes_where_nothing_else_could_be_the_title(outlined):
    assert outlined(f"网站首页/散文/守灯人的最后一夜\n{PROSE}\n{PROSE}\n")["furniture"] == []


@pytest.mark.parametrize("sign", [">", "＞", ">>", "»", "/"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_trail_may_have_a_line_for_each_step(outlined, sign, gap):
    trail = ["首页", sign, "政务公开", sign, "通知"]
    title = "关于渡口停航检修的通知"
    found = outlined(gap.join([*trail, title, "2021-03-05", PROSE, PROSE]))
    assert (found["title"], found["furniture"]) == (title, trail)


def test_the_title_at_the_end_of_such_a_trail_stays(outlined):
    title = "青湾渡口停航检修三日以后复航"
    found = outlined(f"首页\n>\n新闻\n>\n{title}\n2021-03-05\n{PROSE}\n{PROSE}\n")
    assert found["title"] == title


def test_words_with_one_sign_between_are_no_trail(outlined):
    found = outlined(f"弓\n何小满\n首页的弦\n/\n一支箭\n{PROSE}\n{PROSE}\n")
    assert "一支箭" in str(found["blocks"])


def test_a_site_and_one_part_of_it_are_a_trail(outlined):
    found = outlined(f"青湾小说网 > 历史小说\n渡口的灯\n作者：何小满\n{PROSE}\n{PROSE}\n")
    assert (found["title"], found["byline"]) == ("渡口的灯", ["何小满"])


def test_one_step_from_what_is_no_site_is_a_title(outlined):
    found = outlined(f"渡口 > 灯塔\n何小满\n{PROSE}\n{PROSE}\n")
    assert found["title"] == "渡口 > 灯塔"


@pytest.mark.parametrize("sign", [">", "»", "›"])
def test_a_trail_that_ends_with_an_arrow_leads_to_the_title_below(outlined, sign):
    trail = f"青湾书库 {sign} 短篇小说 {sign}"
    found = outlined(f"{trail}\n\n守灯人的最后一夜\n\n{PROSE}\n\n{PROSE}\n")
    assert (found["title"], found["furniture"]) == ("守灯人的最后一夜", [trail])


def test_the_part_to_which_a_trail_leads_is_no_title(outlined):
    top = "首页 > 睡前故事 列表\n\n睡前故事\n\n守灯人的最后一夜\n\n2021-03-05"
    found = outlined(f"{top}\n\n{PROSE}\n\n{PROSE}\n")
    assert found["title"] == "守灯人的最后一夜"


def test_what_stands_above_a_trail_is_no_title(outlined):
    text = f"二維碼\n\n首页 > 散文 > 正文\n\n渡口的船每天开\n\n{PROSE}\n\n{PROSE}\n"
    assert outlined(text)["title"] == "渡口的船每天开"


def test_a_title_above_a_trail_stays(outlined):
    title = "渡口的船每天开"
    assert outlined(f"{title}\n首页 > 散文 > 正文\n\n{PROSE}\n\n{PROSE}\n")["title"] == title


def test_a_page_of_trails_is_gone_through_once(outlined, monkeypatch):
    asked = []
    core = trail.core
    monkeypatch.setattr(trail, "core", lambda text: asked.append(text) or core(text))
    counts = []
    for size in (100, 200):
        outlined("".join(f"首页 > 渡口 > 灯{number}\n" for number in range(size)))
        counts.append(len(asked))
        asked.clear()
    assert counts[1] < 3 * counts[0]

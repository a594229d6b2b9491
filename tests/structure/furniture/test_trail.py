import pytest

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

import pytest

PROSE = "正文写到这里就结束了，后面还有一句话。"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("陆小渔", ["陆小渔"]),
        ("王　芳", ["王芳"]),
        ("张甲 李乙", ["张甲", "李乙"]),
        ("〔清〕沈渡", ["沈渡"]),
    ],
)
def test_a_bare_name_below_the_title_is_the_byline(outlined, line, names):
    assert outlined(f"读信\n{line}\n{PROSE}\n")["byline"] == names


@pytest.mark.parametrize("line", ["背景", "引言", "一", "楔子"])
def test_what_labels_a_part_is_no_name(outlined, line):
    assert outlined(f"读信\n\n{line}\n\n{PROSE}\n")["byline"] == []


def test_a_name_in_brackets_signs_the_end(outlined):
    assert outlined(f"读信\n\n{PROSE}\n\n（王小明）\n")["byline"] == ["王小明"]

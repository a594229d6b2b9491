import pytest

TEXT = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的，船工们只说风大。"


@pytest.mark.parametrize("head", ["作者：童年，", "我们的记者 何小满去了渡口，", "文 化馆在渡口，"])
def test_other_words_at_the_head_of_the_text_name_nobody(outlined, head):
    assert outlined(f"渡口的灯\n\n{head}{TEXT}\n\n{TEXT}\n")["byline"] == []


def test_lines_no_longer_than_who_signs_sign_nothing_here(outlined):
    found = outlined(f"渡口的灯\n\n{TEXT}\n\n作者：何小满在渡口等船。\n\n{TEXT}\n")
    assert found["byline"] == []


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("渡口中心／何小滿報導", ["何小滿"]),
        ("渡口中心／何小滿、李紅／綜合報導", ["何小滿", "李紅"]),
        ("渡口中心／何小滿、李紅綜合報導", ["何小滿", "李紅"]),
        ("渡口中心／渡口站報導", []),
        ("作者：何小滿（青灣大學教授） ", ["何小滿"]),
        ("文／何小滿　", ["何小滿"]),
        ("作者：渡口社 ", []),
    ],
)
def test_a_desk_signs_at_the_head_of_the_text(outlined, head, names):
    found = outlined(f"渡口的灯\n\n{head}{TEXT}\n\n{TEXT}\n")
    assert found["byline"] == names
    assert found["blocks"][0]["text"].startswith(head)


@pytest.mark.parametrize("names", ["汪朝阳 简怀谷", "汪朝阳　简怀谷　何一"])
def test_several_names_right_above_the_text_sign_what_has_no_title(outlined, names):
    found = outlined(f"{names}\n\n{TEXT}\n\n{TEXT}\n")
    assert (found["title"], found["byline"]) == (None, names.split())


@pytest.mark.parametrize("title", ["汪朝阳", "高粱", "江南 水乡", "金山 银山", "苏州河"])
def test_words_above_the_text_that_need_not_be_names_are_its_title(outlined, title):
    found = outlined(f"{title}\n\n{TEXT}\n\n{TEXT}\n")
    assert (found["title"], found["byline"]) == (title, [])

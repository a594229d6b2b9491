import pytest

TEXT = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的，船工们只说风大。"


def signed(outlined, head, text=TEXT):
    found = outlined(f"渡口的灯\n\n{head}{text}\n\n{TEXT}\n")
    return found["byline"], found["blocks"][0]["text"]


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("青湾晚报 记者 何小满 实习记者 李红 ", ["何小满", "李红"]),
        ("本报记者　何小满本报通讯员　李红　王一近日，", ["何小满", "李红", "王一"]),
        ("青湾网记者 何小满 通讯员 李红近日，", ["何小满", "李红"]),
        ("本报记者 何小满 通讯员 李 红 王 一", ["何小满", "李红", "王一"]),
        ("本报记者 何小满“", ["何小满"]),
        ("作者：何小满据", ["何小满"]),
        ("作者: 何小满在我的记忆里，", ["何小满"]),
        ("采写｜何小满 李红这天，", ["何小满", "李红"]),
        ("记者 /何小满 李红编辑 / 王一", ["何小满", "李红"]),
        ("青湾新闻记者 何小满2月13日晚，", ["何小满"]),
        ("特约记者 金山上周从渡口发回消息，", ["金山"]),
        ("特约记者 金山近日前往渡口，", ["金山"]),
        ("青湾网记者：何小满 近日，", ["何小满"]),
        ("作者 何小满 编辑 李红 ", ["何小满"]),
        ("本报记者 何小满 高山，", ["何小满"]),
        ("本报记者 何小满 李 红 ", ["何小满"]),
    ],
)
def test_names_whose_line_was_lost_at_the_head_of_the_text_are_who_wrote_and_stay(
    outlined, head, names
):
    byline, text = signed(outlined, head)
    assert byline == names
    assert text == head + TEXT


@pytest.mark.parametrize(
    "head",
    [
        "记者：何老师您好，",
        "记者 从渡口镇获悉，",
        "记者 高温天里走访了渡口，",
        "作者：不详，",
        "文：渡口在我们这里叫渡头，",
        "青湾社记者 何小满 摄。",
        "文 化馆在渡口，",
        "我们的记者 何小满去了渡口，",
        "作者 何小满在后记里说，",
        "作者 何小满，生在渡口，",
        "记者：何小满 近日可好，",
        "青湾网记者：李老师在渡口住了三十年，",
        "青湾网记者：何小满，您好，",
        "作者：童年，",
        "作者：童年在渡口，",
        "文：海报，",
    ],
)
def test_other_words_at_the_head_of_the_text_name_nobody(outlined, head):
    assert signed(outlined, head)[0] == []


def test_the_house_of_who_signs_is_the_source(outlined):
    found = outlined(f"渡口的灯\n\n青湾晚报记者 何小满 李红近日，{TEXT}\n\n{TEXT}\n")
    assert found["source"] == "青湾晚报"


def test_other_houses_are_no_source(outlined):
    found = outlined(f"渡口的灯\n\n渡口终端记者 何小满 李红近日，{TEXT}\n\n{TEXT}\n")
    assert (found["source"], found["byline"]) == (None, ["何小满", "李红"])


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
    ],
)
def test_a_desk_signs_at_the_head_of_the_text(outlined, head, names):
    found = outlined(f"渡口的灯\n\n{head}{TEXT}\n\n{TEXT}\n")
    assert found["byline"] == names
    assert found["blocks"][0]["text"].startswith(head)

"""Boxes in which a machine says a text in short; what an author calls so stays."""

import pytest

TEXT = "晚上七点，渡口的灯亮了，灯还是从前的灯，船早已卖空，岸上摆着十二架木纺车。"
MORE = "第二天早上雾散了，石阶上坐着卖菜的人，她把秤放在膝盖上，看着对岸的灯。"
SHORT = "船老大和退休教师在同一条船上学撑船，学费是一件旧毛衣。"
HEAD = "渡口停航十八年，岸上又响起了号子\n2023-11-02 16:33　来源：青湾广电　作者：何小满\n"


def _texts(outlined, lines):
    found = outlined(f"{HEAD}{lines}\n{TEXT}\n{MORE}\n")
    assert found["title"] == HEAD.partition("\n")[0]
    return [block["text"] for block in found["blocks"]]


@pytest.mark.parametrize(
    "label", ["AI摘要", "AI 摘要", "智能摘要", "【AI摘要】", "AI总结", "AI要点：", "AI要約"]
)
@pytest.mark.parametrize(
    "said", [f"{SHORT}本摘要由AI生成，仅供参考。", f"{SHORT}\n以上内容由AI生成，仅供参考"]
)
def test_what_a_machine_says_in_short_is_no_part_of_the_text(outlined, label, said):
    assert _texts(outlined, f"{label}\n{said}") == [TEXT, MORE]


def test_what_does_not_say_that_a_machine_made_it_stays_without_its_label(outlined):
    assert _texts(outlined, f"AI摘要\n{SHORT}") == [SHORT, TEXT, MORE]


@pytest.mark.parametrize(
    "lines", [f"摘要\n{SHORT}", f"{TEXT}\nAI摘要\n{SHORT}本摘要由AI生成。", f"AI来了\n{SHORT}"]
)
def test_an_abstract_and_a_part_about_machines_are_text(outlined, lines):
    said = _texts(outlined, lines)
    assert all(any(line == text for text in said) for line in lines.split("\n"))


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("渡口请来一台机器", f"AI摘要\n{SHORT}"),
        ("渡口的两份账", f"AI摘要\n{SHORT}\n人写的摘要\n{SHORT[1:]}"),
        ("渡口的两份账", f"AI摘要\n{SHORT}\n上面由AI生成，往下是我写的。"),
    ],
)
def test_who_writes_of_machines_has_such_a_heading(outlined, title, lines):
    found = outlined(f"{title}\n2023-11-02\n{lines}\n{TEXT}\n{TEXT[3:]}\n")
    assert found["furniture"] == []
    assert all(line in str(found["blocks"]) for line in lines.split("\n"))

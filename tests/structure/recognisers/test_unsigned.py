import pytest


@pytest.mark.parametrize(
    "lines",
    [
        ("值班安排",),
        ("美术 周四", "书法 周五"),
        ("摄影 周三",),
        ("编辑-剪切", "编辑-撤销"),
        ("监督 电话",),
        ("设计 渡口",),
    ],
)
def test_what_only_looks_like_a_role_and_a_name_stays_in_the_text(outlined, lines):
    prose = "渡口的灯亮了一夜，船工们把缆绳收好，天亮以前都回到了江东的家里。"
    found = outlined("\n\n".join((f"渡口的早晨\n\n{prose}", "\n".join(lines))) + "\n")
    assert found["credits"] == []
    assert found["furniture"] == []


def test_roles_without_a_sign_are_credits_beside_a_sure_person(outlined):
    prose = "渡口的灯亮了一夜，船工们把缆绳收好，天亮以前都回到了江东的家里。"
    found = outlined(f"渡口之夜\n\n监制 李小红\n灯光 周三\n\n{prose}\n")
    assert [credit["names"] for credit in found["credits"]] == [["李小红"], ["周三"]]

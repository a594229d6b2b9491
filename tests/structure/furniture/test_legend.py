import pytest

RULE = "-" * 40
TEXT = "　渡口の灯が一晩じゅう灯っていたことを、誰も知らなかった。"


def test_a_key_to_signs_between_rules_is_no_part_of_the_text(outlined):
    legend = (
        f"{RULE}\n【テキスト中に現れる記号について】\n\n《》：ルビ\n（例）灯《ともし》\n{RULE}\n"
    )
    found = outlined(f"渡口の灯\n北川みどり\n\n{legend}\n{TEXT}\n{TEXT}\n")
    assert (found["title"], len(found["furniture"])) == ("渡口の灯", 5)
    assert {block["type"] for block in found["blocks"]} == {"paragraph"}


@pytest.mark.parametrize("head", ["【本期目录】", "雪落在渡口", "这一期很短。"])
def test_other_lines_between_rules_are_kept(outlined, head):
    found = outlined(f"渡口通讯\n\n{RULE}\n{head}\n{TEXT}\n{RULE}\n\n{TEXT}\n")
    assert head in str(found["blocks"]) or found["title"] == head


def test_one_rule_opens_nothing(outlined):
    found = outlined(f"渡口の灯\n\n{RULE}\n【記号について】\n{TEXT}\n")
    assert found["furniture"] == []

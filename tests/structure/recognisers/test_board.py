import pytest

BODY = "上週末一個人騎車去渡口，路上看到三隻山羊。\n\n到了渡口，船已經開走了。\n"
CLOCK = "Sat Mar 15 21:04:33 2008\n"
HEADS = [
    "作者  shiyi (石一)         看板  Dukou\n標題  [心得] 渡口的燈\n時間  " + CLOCK,
    "作者shiyi (石一)\n看板Dukou\n標題[心得] 渡口的燈\n時間" + CLOCK,
    "作者: shiyi (石一) 看板: Dukou\n標題: [心得] 渡口的燈\n時間: " + CLOCK,
    "发信人: shiyi (石一), 信区: Dukou\n标  题: [心得] 渡口的燈\n发信站: 渡口站 (" + CLOCK,
]


@pytest.mark.parametrize("head", HEADS)
def test_the_head_of_a_post_says_who_what_and_when(outlined, head):
    found = outlined(f"{head}\n{BODY}")
    assert (found["title"], found["date"]) == ("[心得] 渡口的燈", "2008-03-15T21:04:33")
    assert found["byline"] == ["石一"]
    assert [block["type"] for block in found["blocks"]] == ["paragraph"] * 2


@pytest.mark.parametrize(
    "head",
    [
        "作者  石一\n標題的來歷\n時間過得真快，已經是十年前的事了。\n",
        "標題  渡口的燈\n時間  2008年3月15日\n",
    ],
)
def test_other_heads_are_no_posts(read, head):
    _, claims, _ = read(f"{head}\n{BODY}")
    assert "board" not in {claim.rule for claim in claims}

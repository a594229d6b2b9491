import pytest

PROSE = "屋顶有三十平方米，除了两台空调外机和一根避雷针，什么也没有。我决定种花。"
BODY = f"{PROSE}\n\n## 准备\n\n{PROSE[::-1]}\n\n### 土\n\n{PROSE[3:]}\n"
HEADINGS = [("准备", 2), ("土", 3)]


def headings(found):
    return [(b["text"], b["level"]) for b in found["blocks"] if b["type"] == "heading"]


@pytest.mark.parametrize(
    "matter",
    [
        "---\ntitle: 屋顶上的花\nauthor: 谢一木\ndate: 2023-03-09\ntags: [花, 屋顶]\n---",
        '---\ntitle: "屋顶上的花"\nauthor: "谢一木"\ndate: "2023-03-09"\ndraft: false\n---',
        "---\nlayout: post\ntitle: 屋顶上的花\nauthors:\n  - 谢一木\ndate: 2023-03-09\n---",
        '+++\ntitle = "屋顶上的花"\ndate = 2023-03-09\nauthor = "谢一木"\n+++',
        "---\n标题: 屋顶上的花\n作者: 谢一木\n日期: 2023-03-09\n---",
        "---\ntitle: 屋顶上的花\nauthor: 谢一木\ndate: 2023-03-09\ncategories:\n  - 生活\n---",
    ],
)
@pytest.mark.parametrize("again", ["", "# 屋顶上的花\n\n"])
def test_front_matter_says_of_what_and_whom_the_text_is(outlined, matter, again):
    found = outlined(f"{matter}\n\n{again}{BODY}")
    assert (found["title"], found["byline"]) == ("屋顶上的花", ["谢一木"])
    assert found["date"] == "2023-03-09"
    assert headings(found) == HEADINGS
    assert found["blocks"][0] == {"type": "paragraph", "text": PROSE}


def test_a_heading_with_other_words_than_the_title_stays(outlined):
    found = outlined(f"---\ntitle: 屋顶上的花\n---\n\n# 第一年\n\n{BODY}")
    assert headings(found)[0] == ("第一年", 2)


@pytest.mark.parametrize(
    "text",
    [
        f"---\n记者：你好吗？\n老王：我好。\n---\n\n{PROSE}",
        f"屋顶上的花\n\n---\n\n{PROSE}\n\n---\n\n{PROSE[::-1]}",
        f"---\n\n屋顶上的花\n\n{PROSE}\n\n---\n\n{PROSE[::-1]}",
    ],
)
def test_what_only_stands_between_rules_is_no_front_matter(read, text):
    _, claims, _ = read(text)
    assert "front-matter" not in {claim.rule for claim in claims}


def test_front_matter_needs_no_rule_above_it_where_its_keys_are_known(outlined):
    body = "船停在柳树下面，漆掉了大半，灯还亮着，没有人来接。"
    found = outlined(f"title: 渡口的灯\ndate: 2019-03-04\nauthor: 石一\ntags: [灯]\n---\n{body}\n")
    assert (found["title"], found["date"], found["byline"]) == ("渡口的灯", "2019-03-04", ["石一"])
    assert [block["text"] for block in found["blocks"]] == [body]
    assert found["furniture"] == ["tags: [灯]"]


def test_labels_above_a_rule_are_no_front_matter_where_few_are_known(outlined):
    for head in ("title: 渡口", "题目：渡口\n日期：今晚", "date: 今晚\n渡口：北岸"):
        found = outlined(f"{head}\n---\n大家在渡口见面，带上各自的灯，不要忘了。\n")
        assert not found["furniture"]

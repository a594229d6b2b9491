import pytest

PROSE = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
STEPS = ["解开缆绳，看一看水。", "把灯点上，再看风。", "开船。"]


@pytest.mark.parametrize("counted", ["123", "一二三", "①②③"])
@pytest.mark.parametrize(
    "form",
    ["步骤{}：", "步驟{}、", "【步骤{}】", "（步骤{}）", "步骤{}　", "手順{}：", "步骤 {}. "],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_steps_side_by_side_are_an_ordered_list(outlined, form, counted, gap):
    lines = gap.join(form.format(n) + step for n, step in zip(counted, STEPS, strict=True))
    found = outlined(f"渡口的灯\n\n{PROSE}\n\n{lines}\n\n{PROSE}\n")["blocks"][1]
    assert (found["type"], found["ordered"], found["items"]) == ("list", True, STEPS)


@pytest.mark.parametrize("form", ["Step {} ", "STEP {}：", "Step{}. ", "step {}　", "手順{}："])
def test_steps_in_other_words_are_too(blocks, form):
    lines = "\n".join(form.format(n) + step for n, step in enumerate(STEPS, 1))
    assert blocks(f"{PROSE}\n\n{lines}\n")[1] == ("list", STEPS)


@pytest.mark.parametrize("form", ["Step {} ", "步骤{}："])
def test_steps_above_text_of_their_own_head_it(blocks, form):
    parts = [form.format(n) + f"解开第{n}根缆绳\n{PROSE}" for n in "123"]
    found = blocks(f"{PROSE}\n\n" + "\n".join(parts))
    assert [kind for kind, _ in found[1:]] == ["heading", "paragraph"] * 3


@pytest.mark.parametrize(
    "lines",
    [
        f"步骤一：{STEPS[0]}\n步骤二：{STEPS[1]}\n{PROSE}\n步骤三：{STEPS[2]}",  # text between them
        f"步骤二：{STEPS[1]}\n步骤三：{STEPS[2]}",  # not from the first
        "步骤不能乱，先看水。\n步骤一乱，船就翻了。",
        "步骤一把缆绳解开就算完了。\n步骤二把灯点上也算完了。",
        f"Step 1.5 {STEPS[0]}\nStep 1.6 {STEPS[1]}",
        f"第一步，{STEPS[0]}\n第二步，{STEPS[1]}",
        f"步骤一：{PROSE * 5}\n步骤二：{PROSE * 5}",
    ],
)
def test_what_only_looks_like_steps_is_no_list(blocks, lines):
    found = blocks(f"{PROSE}\n\n{lines}\n")
    assert all(kind != "list" for kind, _ in found)
    assert "".join(str(text) for _, text in found).count("。") >= lines.count("。")


def test_a_sentence_about_two_steps_is_no_step(blocks):
    lines = ["Step 1 到 Step 2 花了三年。", "Step 2 到 Step 3 花了一天。"]
    assert all(kind != "list" for kind, _ in blocks("\n".join([PROSE, *lines, PROSE])))


@pytest.mark.parametrize(
    "lines",
    [
        "Step 1 到 Step 2 花了三年。\nStep 2 到 Step 3 又花了三年。",
        "步骤1和步骤2可以一起做。\n步骤2的时候要看风。",
        "手順1と手順2は一緒にできる。\n手順2では風を見る。",
    ],
)
def test_what_is_told_of_steps_is_no_step(blocks, lines):
    assert all(kind != "list" for kind, _ in blocks(f"{PROSE}\n\n{lines}\n"))


def test_a_step_may_begin_with_a_word_that_joins(blocks):
    found = blocks(f"{PROSE}\n\nStep 1 中火烧水\nStep 2 和面\n")
    assert found[1] == ("list", ["中火烧水", "和面"])


def test_a_step_may_name_another(blocks):
    found = blocks(f"{PROSE}\n\n步骤1：解缆\n步骤2：看风\n步骤3：回到步骤1\n")
    assert found[1] == ("list", ["解缆", "看风", "回到步骤1"])

import pytest

PROSE = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"


@pytest.mark.parametrize(
    "form", ["渡口的灯一夜未熄({})", "渡口的灯一夜未熄（{}）", "渡口的灯一夜未熄(图{})"]
)
def test_the_title_and_a_count_above_a_label_show_pictures(blocks, form):
    parts = [
        f"{form.format(n)}\n\n{shown}\n\n{PROSE}\n" for n, shown in ((1, "何小满"), (2, "船厂一角"))
    ]
    found = blocks(f"{PROSE}\n\n" + "\n".join(parts))
    assert [kind for kind, _ in found] == ["paragraph", *["caption", "caption", "paragraph"] * 2]


@pytest.mark.parametrize("kind", ["（社会）", "(图文)", "【体育】"])
def test_the_pictures_that_an_agency_counts_are_no_headings(blocks, kind):
    parts = [f"{kind}（{n}）渡口的灯\n5月{n}日，老周在渡口点灯。\n何小满 摄\n" for n in (1, 2, 3)]
    found = blocks("\n".join(parts))
    assert all(kind != "heading" for kind, _ in found)
    assert [text for kind_, text in found if "渡口的灯" in text] == [
        f"{kind}（{n}）渡口的灯" for n in (1, 2, 3)
    ]


@pytest.mark.parametrize(
    "heads",
    [
        ("渡口往事（1）", "渡口往事（2）"),  # parts of a story
        ("（1）看清水情", "（2）点亮灯火"),
        ("渡口的灯(1978)", "渡口的灯(1979)"),
    ],
)
def test_parts_of_a_text_are_no_pictures(blocks, heads):
    found = blocks("".join(f"{head}\n{PROSE}\n{PROSE}\n" for head in heads))
    assert all(kind != "caption" for kind, _ in found)

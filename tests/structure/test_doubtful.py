import pytest

from convert.structure.fields import fields


def people(text):
    return [
        (one.label, [name.value for name in one.names])
        for one in fields(text)
        if one.kind == "role"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("速记：小何", [("速记", ["小何"])]),
        ("文● 千葉樹", [("文", ["千葉樹"])]),
        ("编辑● 何小满", [("编辑", ["何小满"])]),
    ],
)
def test_a_label_that_names_a_thing_names_work_before_people(text, expected):
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    ["封面报道 | COVER STORY", "摄影 ● 渡口之光", "文●理", "编辑●排版●校对"],
)
def test_a_label_of_things_before_other_words_is_none(text):
    assert people(text) == []

import pytest

from convert.structure.signature import office_end, places_of


def named(text):
    return [text[start:end] for start, end in places_of(text, office_end(text))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("何小满", ["何小满"]),
        ("何小满 青湾渡口医学实验中心", ["何小满"]),
        ("孟思远　何一", ["孟思远", "何一"]),
        ("（何小满）", ["何小满"]),
        ("■何小满（青湾大学教授）", ["何小满"]),
        ("青湾市图书馆馆长　孟思远", ["孟思远"]),
        ("渡口出版社經理 何小满", ["何小满"]),
        ("何一，李二，王小红（青湾天文台，青湾 100000）", ["何一", "李二", "王小红"]),
        ("何一1，李二2", ["何一", "李二"]),
        ("〔清〕何小满", ["何小满"]),
        ("［古希腊］渡里克勒斯", ["渡里克勒斯"]),
        ("唐代：何小满", ["何小满"]),
        ("Nora Lindqvist", ["Nora Lindqvist"]),
        ("何　一", ["何　一"]),
        ("何小满 著", ["何小满"]),
    ],
)
def test_names_stand_where_they_are_said_to(text, names):
    assert named(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "渡口的灯亮了一整夜",
        "何小满，渡口（青湾大学）",
        "编辑 校对",
        "（注）何小满",
        "nora",
        "记者",
        "妈 妈",
        "近代：渡口的船与灯",
        "［日本］渡口的灯亮了一整夜",
        "[日] 晴",
        "美：何小满",
        "明：何小满",
    ],
)
def test_a_line_with_other_words_has_none(text):
    assert named(text) == []

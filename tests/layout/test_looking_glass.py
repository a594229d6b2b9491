import pytest

import convert
from convert.errors import UsageError
from convert.layout.looking_glass import typeset
from typography_rows import ROWS


def shown(line):
    return " ".join(f"{box.text}@{box.x:g}/{box.width:g}" for box in line.boxes if box.text)


@pytest.mark.parametrize(
    ("text", "options", "boxes"),
    [
        ("天。”地", {}, "天@0/1 。@1/0.5 ”@1.5/1 地@2.5/1"),
        ("天（《地》）天", {}, "天@0/1 （@1/1 《@2/0.5 地@2.5/1 》@3.5/0.5 ）@4/1 天@5/1"),
        (
            "《三国志·蜀志》",
            {},
            "《@0/0.5 三@0.5/1 国@1.5/1 志@2.5/1 ·@3.5/0.5 蜀@4/1 志@5/1 》@6/0.5",
        ),
        ("天 A 黄", {}, "天@0/1  @1/0.25 A@1.25/0.5  @1.75/0.25 黄@2/1"),
        ("天， 地", {}, "天@0/1 ，@1/1  @2/0 地@2/1"),
        ("\u3000“地”", {}, "\u3000@0/1 “@1/0.5 地@1.5/1 ”@2.5/0.5"),
        ("（天", {"first_line_indent": 2}, "（@2/0.5 天@2.5/1"),
        ("（天", {"first_line_indent": 2, "first_line_open": "keep"}, "（@2/1 天@3/1"),
        ("（天", {"first_line_indent": 2, "first_line_open": "hang"}, "（@1.5/0.5 天@2/1"),
        ("天，地", {"language": "zh-TW"}, "天@0/1 ，@1/1 地@2/1"),
    ],
)
def test_a_text_is_set_box_by_box(text, options, boxes):
    (line,) = typeset(text, 40, **options).lines
    assert shown(line) == boxes


@pytest.mark.parametrize(("clause", "text", "measure", "options", "lines"), ROWS)
def test_a_text_is_set_as_its_clause_says(clause, text, measure, options, lines):
    """Of a text whose later lines the row leaves out, the first ones are held against it."""
    made = typeset(text, measure, **options).lines
    for line, row in zip(made, lines.split("⏎"), strict=False):
        *wanted, kind = row.split(" ")
        assert kind == f"[{line.kind}]", clause
        boxes = [box for box in line.boxes if box.text]
        for name, x in (one.rsplit("@", 1) for one in wanted):
            said = name.replace("␣", " ").replace("□", "\u3000")
            assert boxes[0].x == pytest.approx(float(x), abs=0.005), clause
            while said:
                box = boxes.pop(0)
                assert said.startswith(box.text), clause
                said = said.removeprefix(box.text)


def test_stretched_lines_show_where_their_boxes_went():
    first, _ = typeset("天地玄黄宇宙洪荒日月，盈昃", 10).lines
    assert (first.gap, first.boxes[-1].x) == (0.125, 9)


def test_marks_are_squeezed_alike():
    first, _ = typeset("“天”“地”“玄”“黄”“宇”“宙”“洪”", 9).lines
    assert {round(box.width, 3) for box in first.boxes if box.text == "“"} == {0.5, 0.833}


def test_json_has_only_what_the_text_has():
    made = typeset("天Word地", 40).as_json()
    (line,) = made["lines"]
    assert "".join(text for text, _, _ in line["boxes"]) == line["text"] == "天Word地"


def test_the_python_face_has_it():
    assert convert.typeset("天地", 10, breaking="total-fit").breaking == "total-fit"


def test_an_unknown_option_is_said():
    with pytest.raises(UsageError):
        typeset("天", 10, hangs="yes")

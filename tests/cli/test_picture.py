from convert.cli.picture import picture
from convert.layout.looking_glass import typeset


def test_a_picture_shows_boxes_deeds_and_reasons():
    assert picture(typeset("天地玄，宇宙洪荒日月，盈昃辰", 10)).splitlines() == [
        "first-fit, measure 10 em",
        "┼───┴───┴───┴───┴───┼───┴───┴───┴───┴───┼",
        "天  地  玄  ，宇  宙  洪  荒  日  月  ，",
        "            <                         ]",
        "  in (2.3.1 (4)), 10 em",
        "    < ，  squeezed: -0.5 em (C5)",
        "    ] ，  at the line's end: -0.5 em (3.3)",
        "盈  昃  辰",
        "  last (2.3.1 (1)), 3 em",
    ]


def test_a_space_that_was_put_in_is_named():
    assert "⎵" in picture(typeset("天Word", 10))

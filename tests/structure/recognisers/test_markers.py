from convert.structure.recognisers.markers import is_typed, marked, value


def test_a_marker_counts():
    assert [value(n) for n in ("9", "⑩", "二十", "三十一", "❷", "b")] == [9, 10, 20, 31, 2, 2]


def test_the_family_of_the_line_above_is_asked_first():
    family, marker = marked("a. 甲", None)
    assert (family.name, marker["n"]) == ("letter", "a")
    assert marked("b. 乙", family)[0] is family
    assert marked("老周说水低。", family) == (None, None)


def test_what_opens_nothing_but_items_is_typed():
    assert [is_typed(mark) for mark in "•-\uf06c▲■"] == [True, True, True, False, False]

from convert.structure.claim import weight


def roles(read, text):
    _, claims, source = read(text)
    return [(source[c.span.start : c.span.end], c.role) for c in claims if c.role != "space"]


def test_names_are_metadata_and_the_words_around_them_structure(read):
    found = roles(read, "题目在此\n\n（责编：王甲、丁乙）\n")
    assert found[1:] == [
        ("（责编：", "structure"),
        ("王甲", "metadata"),
        ("、", "structure"),
        ("丁乙", "metadata"),
        ("）", "structure"),
    ]


def test_a_marker_is_structure_and_its_item_text(read):
    found = roles(read, "题目在此\n\n● 甲\n● 乙\n")
    assert found[1:] == [("● ", "structure"), ("甲", "text"), ("● ", "structure"), ("乙", "text")]


def test_what_is_contested_says_by_whom(read):
    _, claims, _ = read("题目在此\n\n正文写到这里就结束了，还有一句。\n\n编辑：王甲\n")
    credit = next(claim for claim in claims if claim.rule == "credits")
    assert "paragraph" in {rival.rule for rival in credit.rivals}
    assert weight(credit.evidence) > weight(credit.rivals[0].evidence)

from convert.source import Part
from convert.structure.trace import rows, size


def test_each_line_has_the_claim_that_decided_it(read):
    _, claims, text = read("题\n\n正文写到这里就结束了，还有一句。\n\n编辑：王可\n")
    found = list(rows(Part(text), claims))
    rules = [row.claim.rule if row.claim else "" for row in found]
    assert rules == ["title", "", "paragraph", "", "credits", ""]


def test_what_came_near_is_doubtful(read):
    _, claims, text = read("题\n\n正文写到这里就结束了，还有一句。\n\n编辑：王可\n")
    title = next(rows(Part(text), claims))
    assert not title.is_doubtful
    assert title.rival.rule == "paragraph"


def test_noise_decides_nothing(read):
    _, claims, text = read("\u200b题\n")
    assert next(rows(Part(text), claims)).claim.rule == "title"


def test_ideographs_and_latin_words_count_one_each():
    assert size("我用 Windows XP 写稿") == 6

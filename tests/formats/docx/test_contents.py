"""The list of contents is there before anything is updated."""

from convert import ir
from convert.ir.build import inlines

FIELDS = ' TOC \\o "1-3" \\h \\z \\u '


def heading(level, words):
    return ir.Heading(level, inlines(words))


def test_contents_list_the_headings_with_their_pages_and_lead_to_them(opened):
    body = ir.Paragraph(inlines("文" * 3_000))
    made = opened(heading(1, "甲"), body, heading(2, "乙"), toc=True)
    lines = made.ask("//w:sdtContent/w:p[position() > 1]")
    assert ["".join(line.itertext(f"{{{line.nsmap['w']}}}t")) for line in lines] == ["甲1", "乙3"]
    assert made.ask("//w:sdtContent//w:pStyle/@w:val") == ["TOCHeading", "TOC1", "TOC2"]
    anchors = made.ask("//w:sdtContent//w:hyperlink/@w:anchor")
    assert set(anchors) <= set(made.ask("//w:bookmarkStart/@w:name"))


def test_contents_are_one_field_that_word_can_update(opened):
    made = opened(heading(1, "甲"), heading(1, "乙"), toc=True)
    assert made.ask("//w:sdtContent//w:instrText/text()")[0] == FIELDS
    kinds = made.ask("//w:sdtContent//w:fldChar/@w:fldCharType")
    assert kinds.count("begin") == kinds.count("separate") == kinds.count("end") == 3


def test_contents_are_called_so_in_the_language_of_the_article(opened):
    made = opened(heading(1, "甲"), toc=True, language="zh-Hant")
    assert made.ask("//w:sdtContent/w:p[1]//w:t/text()") == ["目錄"]


def test_there_are_none_where_there_is_nothing_to_list(opened):
    quoted = ir.Quote((heading(1, "甲"),))
    assert opened(quoted, toc=True).ask("//w:sdt") == []
    assert opened(heading(1, "甲")).ask("//w:sdt") == []

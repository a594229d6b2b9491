"""Pages are reckoned from lines: a measure of 41 em and 43 lines on A4 at 10.5 pt."""

from convert import ir
from convert.formats.docx.pages import Pages
from convert.host import MemoryHost
from convert.ir.build import inlines
from convert.themes.load import theme

LINES_OF_A_PAGE = 35
CHARACTERS_OF_A_LINE = 41


def marked(name):
    return (
        '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>'
        f'<w:bookmarkStart w:id="0" w:name="{name}"/><w:r><w:t>{{}}</w:t></w:r></w:p>'
    )


def pages(body):
    found = Pages(theme("article", MemoryHost()))
    found.fill(body)
    return found.found


def test_a_page_turns_when_it_is_full():
    line = marked("a").format("文")
    made = pages("".join(line.replace('"a"', f'"a{n}"') for n in range(2 * LINES_OF_A_PAGE + 12)))
    turned = [n for n in range(1, len(made)) if made[f"a{n}"] != made[f"a{n - 1}"]]
    assert turned[0] * 2 == turned[1]


def test_narrow_characters_take_half_the_room():
    long = marked("a").format("文" * CHARACTERS_OF_A_LINE * LINES_OF_A_PAGE * 4)
    short = marked("a").format("x" * CHARACTERS_OF_A_LINE * LINES_OF_A_PAGE * 4)
    end = marked("end").format("文")
    assert pages(long + end)["end"] > pages(short + end)["end"]


def test_contents_say_the_pages_on_which_headings_stand(opened):
    many = tuple(ir.Paragraph(inlines("文" * 400)) for _ in range(20))
    made = opened(ir.Heading(1, inlines("甲")), *many, ir.Heading(1, inlines("乙")), toc=True)
    shown = made.ask("//w:sdtContent//w:t[../preceding-sibling::w:r/w:fldChar]/text()")
    assert shown[-1] not in {"1", "2"}

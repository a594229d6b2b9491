from convert import ir
from convert.ir.build import inlines

NESTED = ir.Article(
    ir.Metadata("zh-Hant", "文 <1>"),
    tuple(
        ir.Heading(level, inlines(words))
        for level, words in ((1, "甲"), (2, "甲一"), (3, "甲一一"), (2, "甲二"), (1, "乙"))
    ),
)
BARE = ir.Article(ir.Metadata("ja"))


def lines(element, name="h:ol/h:li"):
    """The contents as a tree: label, target, what is below."""
    names = {"h": "http://www.w3.org/1999/xhtml"}
    found = []
    for item in element.xpath(name, namespaces=names):
        link = item.xpath("h:a", namespaces=names)[0]
        found.append((link.text, link.get("href"), *lines(item)))
    return found


def points(element):
    names = {"n": "http://www.daisy.org/z3986/2005/ncx/"}
    return [
        (
            point.xpath("string(n:navLabel/n:text)", namespaces=names),
            point.xpath("string(n:content/@src)", namespaces=names),
            *points(point),
        )
        for point in element.xpath("n:navPoint", namespaces=names)
    ]


def test_headings_are_nested_by_rank_beside_the_title(book):
    made = book(NESTED)
    toc = made.all("nav.xhtml", "//h:nav[@id='toc']")[0]
    file = "text-001.xhtml"
    tree = [
        ("文 <1>", file),
        (
            "甲", f"{file}#heading-1",
            ("甲一", f"{file}#heading-2", ("甲一一", f"{file}#heading-3")),
            ("甲二", f"{file}#heading-4"),
        ),
        ("乙", f"{file}#heading-5"),
    ]  # fmt: skip
    assert lines(toc) == tree
    assert points(made.all("toc.ncx", "//n:navMap")[0]) == tree


def test_every_line_of_the_contents_leads_somewhere(book):
    made = book(NESTED, chapter_size=0)
    for target in made.all("nav.xhtml", "//h:a/@href"):
        file, _, anchor = target.partition("#")
        assert not anchor or made.all(file, f"//*[@id='{anchor}']")


def test_contents_are_never_empty(book):
    assert len(lines(book(BARE).all("nav.xhtml", "//h:nav[@id='toc']")[0])) == 1


def test_contents_are_titled_in_the_language_of_the_book(book):
    assert book(NESTED).all("nav.xhtml", "//h:h1/text()") == ["目錄"]
    assert book(BARE).all("nav.xhtml", "//h:h1/text()") == ["目次"]


def test_contents_are_read_before_the_text_if_that_is_asked_for(book):
    assert book(NESTED).spine == ["text-001.xhtml"]
    assert book(NESTED, toc=True).spine == ["nav.xhtml", "text-001.xhtml"]


def test_landmarks_name_only_what_is_read(book):
    landmarks = "//h:nav[@hidden]//h:a/@href"
    assert book(NESTED).all("nav.xhtml", landmarks) == ["text-001.xhtml"]
    assert book(NESTED, toc=True).all("nav.xhtml", landmarks) == ["nav.xhtml#toc", "text-001.xhtml"]

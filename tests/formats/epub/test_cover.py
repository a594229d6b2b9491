import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import convert
from convert import Diagnostics, ir
from convert.errors import ReadError, ResourceError
from convert.formats.epub.cover import HEIGHT, WIDTH, drawn
from convert.host import Location, MemoryHost
from convert.themes.load import theme
from convert.themes.read import made
from specimens import every_node, picture
from strategies import words

ARTICLE = every_node()
SVG = "{http://www.w3.org/2000/svg}"


def test_a_cover_is_the_first_page_and_the_picture_on_the_shelf(book):
    made = book(ARTICLE, cover="drawn", toc=True)
    assert made.spine == ["cover.xhtml", "nav.xhtml", "text-001.xhtml"]
    (picture_of_shelf,) = made.all("content.opf", "//o:item[@properties='cover-image']/@href")
    assert made.all("cover.xhtml", "//h:img/@src") == [picture_of_shelf] == ["cover.svg"]
    assert made.all("cover.xhtml", "//h:img/@alt") == ["封面：节点大全"]
    assert made.all("content.opf", "//o:meta[@name='cover']/@content") == ["cover.svg"]
    assert made.all("nav.xhtml", "//h:nav[@hidden]//h:a/@href")[0] == "cover.xhtml"


def test_without_one_there_is_none(book):
    assert "cover" not in book(ARTICLE).text("content.opf")


def test_a_drawn_cover_says_title_subtitle_and_byline():
    root = etree.fromstring(drawn(ARTICLE, "节点大全", theme("article", MemoryHost())))
    said = [line.text for line in root.iter(f"{SVG}text")]
    assert said == ["节点大全", "——一篇什么都有的文章", "2024年4月9日\u3000作者：晏知行"]


def test_a_drawn_cover_wears_the_theme():
    def ink(**style):
        return drawn(ARTICLE, "题", made("x", {"styles": {"title": style}}))

    assert 'fill="#123456"' in ink(color="#123456")
    assert ink(family="kai") != ink(family="hei")


@given(words | st.lists(words, max_size=12).map("".join), st.sampled_from(["zh-Hans", "ja"]))
def test_any_title_fits_on_the_cover(title, language):
    article = ir.Article(ir.Metadata(language, title))
    root = etree.fromstring(drawn(article, title, theme("article", MemoryHost())))
    for line in root.iter(f"{SVG}text"):
        assert 0 < float(line.get("x")) < WIDTH
        assert 0 < float(line.get("y")) < HEIGHT


def given_cover(data):
    host = MemoryHost({Location("c"): data})
    return convert.render(ARTICLE, "epub", cover="c", host=host, diagnostics=Diagnostics())


def test_a_picture_that_is_given_is_the_cover():
    assert b"EPUB/cover.png" in given_cover(picture().data)


def test_what_is_no_picture_is_refused():
    with pytest.raises(ResourceError, match="cover-not-shown"):
        given_cover(b"text")
    with pytest.raises(ReadError):
        convert.render(ARTICLE, "epub", cover="gone", host=MemoryHost())

import zipfile
from datetime import datetime

from convert import ir
from convert.ir.build import inlines
from specimens import picture

ARTICLE = ir.Article(
    ir.Metadata(
        "zh-Hans", "题", published=ir.Published(datetime(2024, 4, 9, 8, 21), "minute")  # noqa: DTZ001
    ),
    (ir.Paragraph(inlines("字")), ir.Figure(picture(), "方块")),
)  # fmt: skip


def test_the_media_type_comes_first_and_as_it_is(book):
    first, *others = book(ARTICLE).members
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert {member.compress_type for member in others} == {zipfile.ZIP_DEFLATED}


def test_all_members_carry_the_date_of_the_article(book):
    members = book(ARTICLE).members
    assert {member.date_time for member in members} == {(2024, 4, 9, 0, 0, 0)}
    assert {member.create_system for member in members} == {3}
    assert {member.external_attr for member in members} == {0o644 << 16}


def test_so_does_the_package(book):
    found = book(ARTICLE).all("content.opf", "//o:meta[@property='dcterms:modified']/text()")
    assert found == ["2024-04-09T00:00:00Z"]


def test_the_bytes_are_the_same_twice(book):
    assert book(ARTICLE).data == book(ARTICLE).data


def test_the_manifest_has_every_member_once(book):
    made = book(ARTICLE)
    listed = [f"EPUB/{href}" for href in made.all("content.opf", "//o:item/@href")]
    members = [member.filename for member in made.members]
    outside = {"mimetype", "META-INF/container.xml", "EPUB/content.opf"}
    assert sorted(listed) == sorted(set(members) - outside)
    assert len(members) == len(set(members))


def test_old_readers_find_their_contents(book):
    made = book(ARTICLE)
    (spine,) = made.all("content.opf", "//o:spine/@toc")
    assert made.all("content.opf", f"//o:item[@id='{spine}']/@href") == ["toc.ncx"]
    (identifier,) = made.all("content.opf", "//dc:identifier/text()")
    assert made.all("toc.ncx", "//n:meta[@name='dtb:uid']/@content") == [identifier]


def test_a_vertical_book_turns_its_pages_to_the_right_and_says_one_mode(book):
    """Case EP03 of the specification."""
    direction, mode = "//o:spine/@page-progression-direction", "primary-writing-mode"
    known = f"//o:meta[@name='{mode}']/@content"
    made, usual = book(ARTICLE, vertical=True), book(ARTICLE)
    assert made.all("content.opf", direction) == ["rtl"]
    assert made.all("content.opf", known) == ["vertical-rl"]
    assert made.text("style.css").count(" writing-mode: vertical-rl") == 1
    assert not usual.all("content.opf", direction) + usual.all("content.opf", known)
    assert "writing-mode" not in usual.text("style.css")

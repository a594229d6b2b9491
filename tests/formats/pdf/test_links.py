"""Links."""

import re
import subprocess

from convert import ir
from convert.ir.build import inlines
from material import tool
from pressroom import LOREM, article, paragraph, written


def opened(tmp_path, data):
    """The file without object streams, as text."""
    source, target = tmp_path / "a.pdf", tmp_path / "b.pdf"
    source.write_bytes(data)
    command = [tool("qpdf"), "--qdf", "--object-streams=disable", str(source), str(target)]
    subprocess.run(command, check=True)  # noqa: S603  ours
    return target.read_bytes().decode("latin-1")


def test_a_url_is_written_in_ascii(tmp_path):
    link = ir.Link("https://example.org/中", inlines("那里"))
    said = opened(tmp_path, written(article(paragraph("见", link)))[0])
    assert "/URI (https://example.org/%E4%B8%AD)" in said
    assert said.count("/Subtype /Link") == 1


def test_a_name_leads_to_its_heading(tmp_path):
    link = ir.Link("#one", inlines("下文"))
    blocks = (paragraph("见", link), ir.Heading(1, inlines("题"), "one"), paragraph(LOREM))
    said = opened(tmp_path, written(article(*blocks))[0])
    name = b"one".hex()
    assert re.search(rf"/Dest (<{name}>|\(one\))", said)
    assert re.search(rf"/Names \[\s*(<{name}>|\(one\))", said)


def test_a_link_that_crosses_a_line_has_two_areas(tmp_path):
    link = ir.Link("https://example.org/", inlines("字" * 60))
    said = opened(tmp_path, written(article(paragraph(link)))[0])
    assert said.count("/Subtype /Link") == 2


def test_without_links_there_is_nothing_of_them(tmp_path):
    said = opened(tmp_path, written(article(paragraph("文")))[0])
    assert "/Annots" not in said
    assert "/Dests" not in said


def test_contents_lead_to_the_headings(tmp_path):
    blocks = (ir.Heading(1, inlines("甲")), paragraph(LOREM), ir.Heading(1, inlines("乙")))
    said = opened(tmp_path, written(article(*blocks), toc=True)[0])
    assert said.count("/Subtype /Link") == 2
    assert said.count("/XYZ") == 5

"""The field's own validators find nothing in any output."""

import re
import subprocess

import pytest

from material import tool
from specimens import NAMES
from tagged import Opened
from verify import verified


def said(*command):
    """The exit status of a program and what it printed."""
    done = subprocess.run(  # noqa: S603  ours
        command, capture_output=True, text=True, check=False, timeout=600
    )
    return done.returncode, done.stdout + done.stderr


def test_epubcheck_has_no_error_and_no_warning(all_rendered):
    tool("java")
    verified("epubcheck", all_rendered("epub"))


def test_the_ooxml_schemas_and_references_hold(all_rendered):
    verified("ooxml.py", all_rendered("docx"))


@pytest.mark.parametrize("name", NAMES)
def test_qpdf_finds_no_fault(rendered, name):
    status, words = said(tool("qpdf"), "--check", str(rendered(name, "pdf")))
    assert status == 0, words


@pytest.mark.parametrize("name", NAMES)
def test_each_face_is_embedded_once_as_a_subset_with_its_characters(rendered, name):
    status, words = said(tool("pdffonts"), str(rendered(name, "pdf")))
    assert status == 0, words
    faces = faces_in(words)
    assert faces, "a page without any face"
    assert set(faces.values()) == {("yes", "yes", "yes")}, words
    objects = Opened(rendered(name, "pdf")).objects.values()
    programs = [one for one in objects if "/FontFile" in str(one.get("value"))]
    assert len(programs) == len(faces), "a face is embedded twice"


def faces_in(table):
    """Of each face that pdffonts lists, once a layer: is it embedded, a subset, has ToUnicode."""
    found = re.findall(r"(?m)^(\S+) .* (yes|no) +(yes|no) +(yes|no) +\d+ +\d+$", table)
    names = [name.partition("+")[2] or name for name, *_ in found]
    return {name: tuple(facts) for name, (_, *facts) in zip(names, found, strict=True)}

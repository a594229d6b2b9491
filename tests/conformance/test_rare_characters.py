"""Characters that get lost elsewhere: what comes out in each format, and what is said of it."""

import io
import re
import subprocess
import zipfile

import pytest

import convert
from convert import Diagnostics
from material import tool
from specimens import DRESS, MISSING, RARE, article


def found_by(writer):
    """What the writer says of the article, by code."""
    found = Diagnostics()
    convert.render(article("rare-characters"), writer, theme=DRESS, diagnostics=found)
    return list(found)


def extracted(path):
    """The words of an output, by the plainest means."""
    if path.suffix == ".pdf":
        command = [tool("pdftotext"), "-raw", "-enc", "UTF-8", str(path), "-"]
        return subprocess.run(command, capture_output=True, check=True).stdout.decode()  # noqa: S603
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as package:
        names = [
            name for name in package.namelist() if re.search("document.xml$|text.*xhtml$", name)
        ]
        return "".join(package.read(name).decode() for name in names)


@pytest.mark.parametrize("writer", ["pdf", "docx", "epub"])
@pytest.mark.parametrize("words", RARE.values(), ids=map(ascii, RARE))
def test_they_come_out_code_point_for_code_point(rendered, writer, words):
    found = re.sub("<[^>]*>", "", extracted(rendered("rare-characters", writer)))
    assert words in re.sub(r"\s", "", found)


def test_what_no_face_has_is_said_once_each_with_its_code_point():
    missing = [dict(found.values) for found in found_by("pdf") if found.code == "character-missing"]
    said = sorted(values["codepoint"] for values in missing)
    assert said == sorted(f"U+{ord(c):04X}" for c in MISSING)


@pytest.mark.parametrize("writer", ["docx", "epub"])
def test_where_a_reader_has_the_faces_nothing_is_missing(writer):
    assert [finding.code for finding in found_by(writer)] == []

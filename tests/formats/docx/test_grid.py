"""The grid of the page: what Word is told of it, and what LibreOffice makes of that."""

import re
import subprocess
import zipfile

import pytest

import convert
from convert import Diagnostics, ir
from convert.formats.docx.grid import type_area
from convert.host import MemoryHost
from convert.ir.build import inlines
from convert.themes.load import theme
from material import tool

OFFICIAL = theme("gongwen", MemoryHost())
HAN = "各单位要高度重视认真组织扎实推进"


def official(path):
    """Writes an official document of several full pages to ``path``."""
    article = ir.Article(ir.Metadata("zh-Hans"), (ir.Paragraph(inlines(HAN * 120)),))
    path.write_bytes(convert.render(article, "docx", theme=OFFICIAL, diagnostics=Diagnostics()))
    return path


def part(path, name):
    with zipfile.ZipFile(path) as package:
        return package.read(f"word/{name}.xml").decode()


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ('<w:pgSz w:w="11906" w:h="16838"/>', "document"),
        ('<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" ', "document"),
        ('<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-842"/>', "document"),
        ('w:firstLineChars="200"', "styles"),
    ],
)
def test_d07_an_official_document_has_the_numbers_of_the_standard(tmp_path, said, name):
    assert said in part(official(tmp_path / "a.docx"), name)


@pytest.mark.parametrize(
    ("style", "size", "face"),
    [
        ("Normal", 32, "仿宋"), ("Title", 44, "方正小标宋简体"), ("Heading1", 32, "黑体"),
        ("Heading2", 32, "楷体"), ("Heading3", 32, "仿宋"), ("Heading4", 32, "仿宋"),
        ("Footer", 28, "宋体"),
    ],
)  # fmt: skip
def test_d07_its_styles_have_the_sizes_and_faces_of_the_standard(tmp_path, style, size, face):
    styles = part(official(tmp_path / "a.docx"), "styles")
    found = re.search(f'w:styleId="{style}">.*?</w:style>', styles)[0]
    assert f'<w:sz w:val="{size}"/>' in found
    assert f'w:eastAsia="{face}"' in found


def test_the_grid_of_a_book_has_lines_only(opened):
    made = opened(dress={"extends": "book"})
    assert made.ask("//w:docGrid/@*") == ["lines", "346"]
    height = type_area(theme("book", MemoryHost()))[1]
    assert height * 20 // 346 == 26


def test_without_a_grid_the_pitch_is_that_of_the_lines(opened):
    made = opened()
    assert made.ask("//w:docGrid/@*") == ["368"]
    assert made.style("BodyText", "w:pPr/w:spacing/@w:lineRule") == ["exact"]


def test_lines_on_a_grid_leave_their_pitch_to_it_and_others_leave_the_grid(opened):
    made = opened(dress={"extends": "gongwen"})
    assert made.style("Heading1", "w:pPr/w:spacing/@w:lineRule") == ["auto"]
    assert made.style("TableText", "w:pPr/w:snapToGrid/@w:val") == ["0"]


def rendered(path, folder):
    """The lines of the second page as LibreOffice sets it."""
    home = f"-env:UserInstallation=file://{folder}/home"
    command = [tool("soffice"), home, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=120)  # noqa: S603
    command = [tool("pdftotext"), "-f", "2", "-l", "2", "-layout", f"{folder}/{path.stem}.pdf", "-"]
    text = subprocess.run(command, check=True, capture_output=True).stdout.decode()  # noqa: S603
    lines = [re.sub(r"\s", "", line) for line in text.splitlines()]
    return [line for line in lines if line and "—" not in line]


def test_libreoffice_shows_22_lines_of_28_characters(tmp_path):
    tool("soffice")
    given = rendered(official(tmp_path / "a.docx"), tmp_path)
    assert [len(line) for line in given] == [28] * 22


def test_type_wider_than_its_cell_is_narrowed_to_it(opened):
    """Without it, LibreOffice gives each character two cells: 14 a line."""
    made = opened(dress={"extends": "gongwen"})
    assert made.style("Normal", "w:rPr/w:w/@w:val") == ["98"]
    assert made.style("Title", "w:rPr/w:w/@w:val") == []
    assert opened().style("Normal", "w:rPr/w:w/@w:val") == []

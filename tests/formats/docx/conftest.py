"""A DOCX taken apart, so that tests can ask for its parts."""

import io
import sys
import zipfile
from dataclasses import dataclass, field
from importlib import import_module

import pytest
from lxml import etree

import convert
from convert import Diagnostics, ir
from convert.host import MemoryHost
from convert.themes.read import made as theme_made
from material import material

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "rel": "http://schemas.openxmlformats.org/package/2006/relationships",
}


@dataclass
class Opened:
    """The members of a package, and what was found while it was written."""

    data: bytes
    found: Diagnostics = field(default_factory=Diagnostics)

    @property
    def names(self):
        return zipfile.ZipFile(io.BytesIO(self.data)).namelist()

    def part(self, name):
        return etree.fromstring(zipfile.ZipFile(io.BytesIO(self.data)).read(name))

    def ask(self, path, name="word/document.xml"):
        """What an XPath finds in a part; attributes and text as strings."""
        return self.part(name).xpath(path, namespaces=NAMESPACES)

    def style(self, identifier, path):
        return self.ask(f"//w:style[@w:styleId='{identifier}']/{path}", "word/styles.xml")

    @property
    def codes(self):
        return [found.code for found in self.found]


@pytest.fixture
def opened():
    """Gives the document of some blocks, in Simplified Chinese unless said otherwise."""

    def render(*blocks, language="zh-Hans", dress=None, credits_=(), **options):
        about = {key: options.pop(key) for key in list(options) if key in ABOUT}
        article = ir.Article(ir.Metadata(language, **about), blocks, credits_)
        found = Diagnostics()
        if dress is not None:
            options["theme"] = theme_made("changed", dress)
        host = MemoryHost()
        data = convert.render(article, "docx", diagnostics=found, host=host, **options)
        return Opened(data, found)

    return render


ABOUT = {
    "title", "subtitle", "published", "dateline", "source", "description", "keywords",
    "identifier", "rights",
}  # fmt: skip


@pytest.fixture(scope="session")
def faults():
    """The check of the field's schemas and references, run in this process."""
    folder = str(material("verify"))
    sys.path.insert(0, folder)
    try:
        return import_module("ooxml").faults
    finally:
        sys.path.remove(folder)

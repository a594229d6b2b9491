"""An EPUB as its parts: what the tests of this folder look at."""

import io
import zipfile
from dataclasses import dataclass, field

import pytest
from lxml import etree

import convert
from convert import Diagnostics

NAMES = {
    "o": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
    "h": "http://www.w3.org/1999/xhtml",
    "n": "http://www.daisy.org/z3986/2005/ncx/",
}


@dataclass
class Book:
    """An EPUB file, and the findings of writing it."""

    data: bytes
    found: list = field(default_factory=list)

    @property
    def members(self):
        return zipfile.ZipFile(io.BytesIO(self.data)).infolist()

    def data_of(self, member):
        return zipfile.ZipFile(io.BytesIO(self.data)).read(member)

    def text(self, name):
        return self.data_of(f"EPUB/{name}").decode()

    def tree(self, name):
        return etree.fromstring(self.text(name).encode())

    def all(self, name, path):
        """What an XPath finds in a part: elements, or strings."""
        return self.tree(name).xpath(path, namespaces=NAMES)

    @property
    def spine(self):
        """The names of what is read, in order."""
        hrefs = {item.get("id"): item.get("href") for item in self.all("content.opf", "//o:item")}
        return [hrefs[item] for item in self.all("content.opf", "//o:itemref/@idref")]

    @property
    def documents(self):
        return [name for name in self.spine if name != "nav.xhtml"]


@pytest.fixture(scope="session")
def book():
    """Gives the EPUB of an article."""

    def made(article, **options):
        found = Diagnostics()
        return Book(convert.render(article, "epub", diagnostics=found, **options), list(found))

    return made

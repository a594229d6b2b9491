"""Every article in every format, rendered once a session."""

from pathlib import Path

import pytest

import convert
from convert import Diagnostics
from specimens import DRESS, NAMES, article

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items):
    """All tests of this folder are conformance tests, for ``-m``."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("conformance")


@pytest.fixture(scope="session")
def rendered(tmp_path_factory):
    """Gives the file of an article in a format, and renders it when first asked for."""
    folder = tmp_path_factory.mktemp("rendered")

    def file(name, writer):
        path = folder / f"{name}.{writer}"
        if not path.exists():
            found = Diagnostics()
            path.write_bytes(convert.render(article(name), writer, theme=DRESS, diagnostics=found))
        return path

    return file


@pytest.fixture(scope="session")
def all_rendered(rendered):
    """Gives the files of all articles in a format."""
    return lambda writer: [rendered(name, writer) for name in NAMES]

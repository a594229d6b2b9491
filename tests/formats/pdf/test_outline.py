"""The outline, as qpdf reads it."""

import io
import json
import subprocess

import pytest

from convert.formats.pdf.objects import File, array, dictionary, name, reference
from convert.formats.pdf.outline import Bookmark, put_outline
from material import tool


def outline(tmp_path, *levels):
    """Titles with those below them; each title is its place and level."""
    sink = io.BytesIO()
    file = File(sink.write)
    page, pages = file.reserve(), file.reserve()
    box = {"MediaBox": array((0, 0, 9, 9)), "Resources": dictionary({})}
    file.put(dictionary({"Type": name("Page"), "Parent": reference(pages), **box}), page)
    kids = {"Kids": array((reference(page),)), "Count": 1}
    file.put(dictionary({"Type": name("Pages"), **kids}), pages)
    marks = [Bookmark(f"题{i}", level, page, 5) for i, level in enumerate(levels)]
    catalog = {"Type": name("Catalog"), "Pages": reference(pages)}
    if number := put_outline(file, marks):
        catalog["Outlines"] = reference(number)
    file.close(file.put(dictionary(catalog)), file.put(dictionary({})))
    path = tmp_path / "a.pdf"
    path.write_bytes(sink.getvalue())
    command = [tool("qpdf"), "--json=2", "--json-key=outlines", path]
    found = subprocess.run(command, check=True, capture_output=True)  # noqa: S603  ours
    return [tree(entry) for entry in json.loads(found.stdout)["outlines"]]


def tree(entry):
    kids = [tree(kid) for kid in entry["kids"]]
    return (entry["title"], kids) if kids else entry["title"]


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ((), []),
        ((1, 1), ["题0", "题1"]),
        ((1, 2, 2, 1), [("题0", ["题1", "题2"]), "题3"]),
        ((1, 2, 3, 2), [("题0", [("题1", ["题2"]), "题3"])]),
        ((2, 1), ["题0", "题1"]),
        ((1, 4, 2), [("题0", ["题1", "题2"])]),
        ((0, 1), ["题0", "题1"]),
    ],
)
def test_levels_become_a_tree(tmp_path, levels, expected):
    assert outline(tmp_path, *levels) == expected

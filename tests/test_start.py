"""What a start loads and compiles: counted, for a clock tells another time on every machine."""

import _sre
import json
import subprocess
import sys
from pathlib import Path

import pytest

from convert.pattern.codes import MAGIC

ARTICLE = Path(__file__).parent.parent / "source" / "salt-letters.txt"

CODE = """
import json, re, sys
compiled = []
def compile(source, flags=0, original=re.compile):
    if sys._getframe(1).f_globals["__name__"].startswith("convert."):
        compiled.append(source)
    return original(source, flags)
re.compile = compile
from convert.cli.modules import import_quickly
from convert.cli.start import status
import_quickly()
status(sys.argv[1:])
modules, patterns = list(sys.modules), len(compiled)
from convert.pattern import pattern
pattern("in no table").search("")
is_counting = compiled[patterns:] == ["in no table"]
print(json.dumps({"modules": modules, "patterns": patterns, "is_counting": is_counting}))
"""

STRANGE = {
    "pdf": {"PIL", "docx", "ebooklib", "hashlib", "lxml", "reportlab", "convert.markup"},
    "docx": {"PIL", "ebooklib", "reportlab", "uharfbuzz", "convert.layout.document"},
    "epub": {"PIL", "docx", "reportlab", "uharfbuzz", "convert.layout"},
}
"""What an article without pictures has no need of, by the format that it becomes."""

IDLE = {
    "asyncio",
    "budoux",
    "concurrent.futures",
    "distributed",
    "email",
    "fsspec",
    "pyphen",
    "rich",
    "typer",
}
"""What no such article needs."""


@pytest.fixture(scope="module", params=STRANGE)
def start(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("out")
    words = ["to", request.param, str(ARTICLE), "-o", f"{folder}/", "--quiet"]
    done = subprocess.run(  # noqa: S603  ours
        [sys.executable, "-c", CODE, *words], capture_output=True, check=True
    )
    return request.param, json.loads(done.stdout.splitlines()[-1])


def test_nothing_is_imported_for_other_formats_or_other_articles(start):
    name, found = start
    assert (STRANGE[name] | IDLE).intersection(found["modules"]) == set()


def test_an_article_is_read_and_written_by_few_modules(start):
    """A module takes a quarter of a millisecond, however small it is."""
    _, found = start
    assert sum(module.startswith("convert") for module in found["modules"]) <= 312


@pytest.mark.skipif(MAGIC != _sre.MAGIC, reason="codes are made for another engine")
def test_an_article_waits_for_few_patterns_to_be_compiled(start):
    """Of some eighty that it meets: one takes a third of a millisecond and more."""
    _, found = start
    assert found["is_counting"], "one that is compiled has to be seen"
    assert found["patterns"] <= 10, "run python tools/codes.py"

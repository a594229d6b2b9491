"""The field's own validators on random articles, one of every node, and one of none."""

import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings

from convert import ir
from material import material, missing, tool
from specimens import every_node
from strategies import articles

COULD_NOT_RUN = 2
EXAMPLES = 30


@pytest.fixture
def folder(tmp_path, book):
    """Articles of all sorts as files: short and in chapters, with and without contents."""
    drawn = [ir.Article(ir.Metadata("zh-Hans")), every_node()]

    @settings(
        max_examples=EXAMPLES, database=None, derandomize=True, suppress_health_check=HealthCheck
    )
    @given(articles)
    def draw(article):
        drawn.append(article)

    draw()
    for number, article in enumerate(drawn):
        made = book(article, toc=number % 2 == 0, chapter_size=number % 3 * 1_000)
        (tmp_path / f"{number:03}.epub").write_bytes(made.data)
    return tmp_path


def verified(script, files):
    command = [sys.executable, str(script), *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)  # noqa: S603  ours
    if done.returncode == COULD_NOT_RUN:
        missing(done.stdout + done.stderr)
    assert done.returncode == 0, done.stdout


def test_epubcheck_finds_no_error_and_no_warning(folder):
    tool("java")
    verified(material("verify", "epubcheck"), sorted(folder.glob("*.epub")))


def test_ace_finds_nothing(folder):
    tool("npm")
    tool("chromium")
    verified(material("verify", "ace"), sorted(folder.glob("*.epub"))[:4])

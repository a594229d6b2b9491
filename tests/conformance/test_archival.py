"""Every PDF keeps PDF/A-2a and PDF/UA-1: veraPDF finds nothing, and finds what is broken."""

import subprocess
import sys

import pytest

import convert
import strategies
from convert import Diagnostics
from material import material, tool
from specimens import DRESS, article
from tagged import Opened, expected, faults, tree

RANDOM = 40
"""How many random articles; two hundred were tried once."""

FLAVOURS = {"a-2a": ("2a", "ua1"), "a-2u": ("2u",), "ua-1": ("ua1",)}


def verified(files, *flavours):
    """What the script in ``verify`` says of files, all read by one virtual machine a flavour."""
    tool("java")
    script = material("verify", "verapdf")
    options = [word for flavour in flavours for word in ("--flavour", flavour)]
    command = [sys.executable, str(script), *options, *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  ours


def test_verapdf_fails_no_rule_over_all_specimens_and_many_random_articles(all_rendered, tmp_path):
    files = all_rendered("pdf")
    for number, one in enumerate(strategies.drawn(strategies.articles, RANDOM)):
        path = tmp_path / f"{number}.pdf"
        path.write_bytes(convert.render(one, "pdf", theme=DRESS, diagnostics=Diagnostics()))
        files.append(path)
    done = verified(files, "2a", "ua1")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("standard", FLAVOURS)
def test_what_is_claimed_is_kept(tmp_path, standard):
    path = tmp_path / "a.pdf"
    options = {"theme": DRESS, "diagnostics": Diagnostics(), "pdf_standard": standard}
    path.write_bytes(convert.render(article("every-node"), "pdf", **options))
    done = verified([path], *FLAVOURS[standard])
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_claim_that_is_not_made_is_missed(tmp_path):
    path = tmp_path / "a.pdf"
    options = {"theme": DRESS, "diagnostics": Diagnostics(), "pdf_standard": "none"}
    path.write_bytes(convert.render(article("every-node"), "pdf", **options))
    done = verified([path], "2a", "ua1")
    assert done.returncode == 1, done.stdout + done.stderr


def test_the_tags_are_those_of_each_article(all_rendered):
    for path in all_rendered("pdf"):
        found = Opened(path)
        assert faults(found) == []
        assert tree(found) == expected(article(path.stem), DRESS)

"""Nothing in the reader knows the material that it is judged by."""

import json
import os
import re
from pathlib import Path

import pytest

import convert

ROOT = Path(convert.__file__).parent
MATERIAL = Path(os.environ.get("CONVERT_TEST_MATERIAL", "/nowhere"))


@pytest.fixture(scope="module")
def seed():
    folder = MATERIAL / "seed"
    if folder.is_dir():
        return json.loads((folder / "article.json").read_text("utf-8"))
    if os.environ.get("CI") == "true":
        pytest.fail("CONVERT_TEST_MATERIAL names no folder with the seed in it")
    pytest.skip("CONVERT_TEST_MATERIAL names no folder with the seed in it")


def test_no_name_and_no_phrase_of_the_seed_stands_in_the_source(seed):
    code = "\n".join(
        path.read_text("utf-8") for path in ROOT.rglob("*.*") if path.suffix in {".py", ".toml"}
    )
    people = [*seed["byline"], *(name for credit in seed["credits"] for name in credit["names"])]
    phrases = {phrase for block in seed["blocks"] for phrase in long_phrases(block)}
    assert [name for name in (*people, seed["source"]) if name in code] == []
    assert [phrase for phrase in phrases if phrase in code] == []
    assert [place for place in ("郑州", "阿里") if place in code] == []


def long_phrases(block):
    words = block.get("text") or "".join(block.get("items", ()))
    return re.findall(r"[\u4e00-\u9fff]{6,}", words)

"""The codes are those that ``re`` makes of our patterns today."""

import _sre
import runpy
from pathlib import Path

import pytest

from convert.codes import CODES, MAGIC

TOOL = runpy.run_path(str(Path(__file__).parent.parent / "tools" / "codes.py"))

pytestmark = pytest.mark.skipif(MAGIC != _sre.MAGIC, reason="made for another engine")


@pytest.mark.parametrize("known", CODES)
def test_each_code_is_that_of_its_source(known):
    assert CODES[known] == TOOL["code"](*known), "run python tools/codes.py"


def test_nearly_all_patterns_have_codes():
    """One without is compiled as it ever was, so that no pattern need wait for the tool."""
    lacking = [known for known in TOOL["patterns"]() if known not in CODES]
    assert len(lacking) <= 25, "run python tools/codes.py"

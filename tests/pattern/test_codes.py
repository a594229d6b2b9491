"""The codes are those that ``re`` makes of our patterns today."""

import _sre
import runpy
from zlib import decompress

import pytest

from convert.pattern.codes import CODES, MAGIC
from own_patterns import TOOLS, told

TOOL = runpy.run_path(str(TOOLS / "codes.py"))

pytestmark = pytest.mark.skipif(MAGIC != _sre.MAGIC, reason="made for another engine")


@pytest.mark.parametrize("known", CODES)
def test_each_code_is_that_of_its_source(known):
    *said, row = CODES[known]
    *made, code = TOOL["code"](*known)
    assert (said, decompress(row)) == (made, decompress(code)), "run python tools/codes.py"


def test_every_pattern_has_its_code_and_no_code_is_left_over():
    assert set(CODES) == set(map(tuple, told("codes.py", "patterns"))), "run python tools/codes.py"

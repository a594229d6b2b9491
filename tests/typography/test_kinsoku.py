"""Line-start and line-end prohibitions.  Source: CLREQ 3.1.5, GB/T 15834 5.1."""

import pytest

from convert.typography.classes import KINDS
from convert.typography.kinsoku import LEVELS


@pytest.mark.parametrize("mark", "，。」々·～／％–—")
def test_gb_forbids_these_at_line_start(mark):
    assert not LEVELS["gb"].may_start(mark, KINDS[mark])
    assert LEVELS["none"].may_start(mark, KINDS[mark])


@pytest.mark.parametrize("mark", "…⸺っー")
def test_only_strict_forbids_these_at_line_start(mark):
    assert LEVELS["gb"].may_start(mark, KINDS[mark])
    assert not LEVELS["strict"].may_start(mark, KINDS[mark])


@pytest.mark.parametrize("mark", "「（／")
def test_gb_forbids_these_at_line_end(mark):
    assert not LEVELS["gb"].may_end(mark, KINDS[mark])


@pytest.mark.parametrize(
    ("piece", "may_start", "may_end"), [(",", False, True), ("f(", True, False)]
)
def test_western_marks_are_looked_at_by_character(piece, may_start, may_end):
    level = LEVELS["gb"]
    assert (level.may_start(piece, "AL"), level.may_end(piece, "AL")) == (may_start, may_end)

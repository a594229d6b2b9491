"""Atoms to lines: first-fit and total-fit over the same legal line ends, widths and trims."""

from convert.layout.breaker.lines import SetBox, boxes, set_lines

__all__ = ["SetBox", "boxes", "set_lines"]

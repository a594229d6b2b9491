"""Elastic atoms to set lines with."""

from convert.layout.atom import Atom, Box


def mark(kind, left, right):
    """A mark of half an em, with blanks."""
    return Atom("", kind, 0, Box(0), 500 + left + right, left, right, is_elastic=True)


SPACE = Atom(" ", "AS", 0, Box(0), 250, is_elastic=True)
WORD = Atom(" ", "SP", 0, Box(0), 300, is_elastic=True)
COMMA, STOP, OPEN = mark("PS", 0, 500), mark("ST", 0, 500), mark("OP", 500, 0)

"""The tags of a PDF read back: the tree as it stands, as it should stand, and what is wrong.

A reader of its own over the objects that ``qpdf --json`` lists; it shares nothing with the writer.
"""

from tagged.expected import expected
from tagged.faults import faults
from tagged.file import Opened
from tagged.tree import tree

__all__ = ["Opened", "expected", "faults", "tree"]

"""Renews src/convert/arity.py: ``python tools/arity.py``."""

from pathlib import Path
from typing import Final

FILE: Final = Path(__file__).parent.parent / "src" / "convert" / "arity.py"
MOST: Final = 24
"""As many fields as a class may have,"""

MOST_PACKED: Final = 16
"""and one that is a tuple."""

HEAD: Final = '''\
"""Methods by the number of their arguments; made by ``python tools/arity.py``.

Code that is compiled with the package need not be when a class makes its first value.
"""

from collections.abc import Callable
from typing import Any, Final

# fmt: off
'''
FILLING: Final = '''\
FILLING: Final[tuple[Callable[..., Any], ...]] = (
{}
)
"""From what puts a value into each slot to a method that puts them all; what puts gives nothing."""

'''
PACKING: Final = '''\
PACKING: Final[tuple[Callable[..., Any], ...]] = (
{}
)
"""From what makes a value of a tuple to a method that makes it of arguments."""
'''


def filling(count: int) -> str:
    """A line of the first table."""
    puts = _joined(", ", "put{}", count)
    body = _joined(" or ", "put{0}(self, a{0})", count)
    return f"    lambda {puts}: lambda self{_joined('', ', a{}', count)}: {body},"


def packing(count: int) -> str:
    """A line of the second."""
    items = _joined("", "a{}, ", count)
    return f"    lambda new: lambda _kind{_joined('', ', a{}', count)}: new(_kind, ({items})),"


def _joined(between: str, each: str, count: int) -> str:
    return between.join(each.format(number) for number in range(count))


def table() -> str:
    """The whole file."""
    nothing = "    lambda: lambda self: None,"
    rows = "\n".join([nothing, *map(filling, range(1, MOST + 1))])
    return (
        HEAD
        + FILLING.format(rows)
        + PACKING.format("\n".join(map(packing, range(MOST_PACKED + 1))))
    )


if __name__ == "__main__":
    FILE.write_text(table(), "utf-8")

"""CSS as text: rules, lengths, strings and stacks of faces."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from convert.pattern import pattern

_GENERIC: Final = frozenset({
    "serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-serif",
    "ui-sans-serif", "ui-monospace",
})  # fmt: skip
"""Names that say what a face is like; quoted they would name a face."""

_UNSAFE: Final = pattern(r'[\x00-\x1f\x7f"\\<]')


def rule(selector: str, declarations: Iterable[str]) -> str:
    r"""One rule; empty declarations are left out, and a rule without any.

    Example:
        >>> rule("hr", ("border: 0", ""))
        'hr { border: 0 }\n'
    """
    kept = "; ".join(filter(None, declarations))
    return f"{selector} {{ {kept} }}\n" if kept else ""


def number(value: float) -> str:
    """``value`` to a thousandth, as CSS writes numbers.

    Example:
        >>> [number(value) for value in (2, 1 / 3, 1.50, -0.0001)]
        ['2', '0.333', '1.5', '0']
    """
    if not value:
        return "0"
    shown = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if shown == "-0" else shown


def em(value: float) -> str:
    """A length in em.

    Example:
        >>> em(2), em(0)
        ('2em', '0')
    """
    shown = number(value)
    return shown if shown == "0" else f"{shown}em"


def string(value: str) -> str:
    r"""``value`` as a CSS string.

    Example:
        >>> print(string('say "x"'))
        "say \22 x\22 "
    """
    return f'"{_UNSAFE.sub(_escape, value)}"'


def stack(names: Iterable[str]) -> str:
    """Faces by name, best first.

    Example:
        >>> print(stack(("Songti SC", "serif")))
        "Songti SC", serif
    """
    return ", ".join(name if name in _GENERIC else string(name) for name in names)


def _escape(found: re.Match[str]) -> str:
    return f"\\{ord(found[0]):x} "

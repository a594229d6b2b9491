"""Renews src/convert/pattern/codes.py from the patterns of the package: ``python tools/codes.py``.

Source: ``re._compiler``, the compiler of ``re`` itself, whose two steps are taken here.
"""

from __future__ import annotations

import _sre
import gc
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from re import _compiler as compiler
from re import _parser as parser
from typing import Final
from zlib import compress

import convert
from convert.pattern.compiled import Code
from convert.pattern.expression import Later

FILE: Final = Path(__file__).parent.parent / "src" / "convert" / "pattern" / "codes.py"
HEAD: Final = '''\
"""What ``re`` compiles our patterns to; made by ``python tools/codes.py``.

For each source and its flags: all flags, the number of groups, their names, the code deflated.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

MAGIC: Final = {magic}
"""The version of the engine that reads them."""

# fmt: off
CODES: Final[Mapping[tuple[str, int], tuple[int, int, Mapping[str, int], bytes]]] = {{
'''


def code(source: str, flags: int) -> Code:
    """What ``re`` makes of a pattern before it hands it to its engine."""
    parsed = parser.parse(source, flags)
    numbers = compiler._code(parsed, flags)  # noqa: SLF001  re has no public step between
    row = b"".join(number.to_bytes(4, "little") for number in numbers)
    state = parsed.state
    return flags | state.flags, state.groups - 1, dict(state.groupdict), compress(row, 9)


def patterns() -> list[tuple[str, int]]:
    """The source and the flags of each pattern of text in the package."""
    for found in walk_packages(convert.__path__, "convert."):
        if not found.name.endswith("__main__"):
            import_module(found.name)
    made = (each for each in gc.get_objects() if isinstance(each, Later))
    texts = {(each.source, int(each.given)) for each in made if isinstance(each.source, str)}
    return sorted(texts)


def table() -> str:
    """The whole file."""
    rows = (f"    ({s!r}, {int(flags)}): {code(s, flags)!r},\n" for s, flags in patterns())
    return HEAD.format(magic=_sre.MAGIC) + "".join(rows) + "}\n"


if __name__ == "__main__":
    FILE.write_text(table(), "utf-8")

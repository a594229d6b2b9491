"""How a command imports: modules of ours from fresh bytecode.

To find and read one, however small, takes the interpreter 280,000 instructions; two fifths of them
are left here, and an article needs 280 modules.  Whatever is not as it mostly is (bytecode that is
stale, lies elsewhere or is not there, a package, an archive) is left to the interpreter.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import MAGIC_NUMBER, cache_from_source
from io import FileIO
from marshal import loads
from os import sep
from types import CodeType, ModuleType
from typing import Final

OURS: Final = "convert."

HEAD: Final = MAGIC_NUMBER + bytes(4)
"""How bytecode begins that is as old as its source.  Source: PEP 552."""


def import_quickly() -> None:
    """Let our modules be found so: for processes of ours, never in a caller's."""
    if sys.pycache_prefix is None:
        sys.meta_path.insert(0, Fresh())


class _Loader(SourceFileLoader):
    """Has the code of its module already."""

    code: CodeType

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """Say where it is, for to be asked in vain costs more."""
        module = ModuleType(spec.name)
        module.__file__, module.__cached__ = spec.origin, spec.cached  # type: ignore[attr-defined]
        return module

    def exec_module(self, module: ModuleType) -> None:
        exec(self.code, vars(module))  # noqa: S102  what importing is
        del self.code


class Fresh:
    """Finds modules of ours that have fresh bytecode."""

    def __init__(self) -> None:
        self.before, self.after = cache_from_source("*.py").split("*")

    def find_spec(
        self, name: str, path: Sequence[str] | None, _: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Where a module is, or nothing where the interpreter must look."""
        if path is None or not name.startswith(OURS):
            return None
        folder, file = path[0], name.rpartition(".")[2]
        source = f"{folder}{sep}{file}.py"
        loader = _Loader(name, source)
        spec = ModuleSpec(name, loader, origin=source)
        spec.cached = f"{folder}{sep}{self.before}{file}{self.after}"
        spec.has_location = True
        try:
            now = loader.path_stats(source)
            with FileIO(spec.cached) as held:  # a buffer would take as long again
                bytecode = held.readall()
        except OSError:
            return None
        if bytecode[:16] != HEAD + _word(int(now["mtime"])) + _word(now["size"]):
            return None
        loader.code = loads(memoryview(bytecode)[16:])  # noqa: S302  as the interpreter does
        return spec if loader.code.co_filename == source else None


def _word(number: int) -> bytes:
    return (number & 0xFFFF_FFFF).to_bytes(4, "little")

"""The file layer: PDF objects, their numbers, object streams, the cross-reference stream.

Whatever is put into a file is written at once and forgotten; a file of a thousand pages needs no
more memory than its table of offsets.

Source: ISO 32000-1, 7.3 (objects) and 7.5 (file structure).
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from itertools import accumulate
from typing import Final, TypeAlias

from convert.digest import blake2b
from convert.formats.pdf.numbers import decimal

Value: TypeAlias = bytes | int | float
"""What can stand in an object; ``bytes`` are PDF syntax as it stands."""

TRUE: Final = b"true"

_HEADER: Final = b"%PDF-1.7\n%\xe4\xb8\xad\xe6\x96\x87\n"
"""The second line says that the file is binary.  Source: ISO 19005-2, 6.1.2."""

_REGULAR: Final = frozenset(map(chr, range(0x21, 0x7F))).difference("%()<>{}[]#/")
_ESCAPED: Final = str.maketrans({letter: f"\\{letter}" for letter in "()\\"})

_BATCH: Final = 500
"""Objects in an object stream: enough to compress well, few enough to find one quickly."""

_LEVEL: Final = 1
"""zlib's: Chinese text and outlines of glyphs hardly repeat themselves.  6 packs for half as long
again, a twentieth of the writing of a book, for three hundredths less of it (one of an article); of
one that is nearly all markup it would save an eighth."""

_ROW: Final = struct.Struct(">BBIH")
_FREE, _PLAIN, _COMPRESSED = 0, 1, 2
"""Kinds of entries of a cross-reference stream.  Source: ISO 32000-1, table 18."""


@lru_cache(maxsize=1024)
def name(value: str) -> bytes:
    """A name object: ``name("Page")`` is ``/Page``.

    Remembered beyond a document: a pure function, mostly of keys that every file has.

    Source: ISO 32000-1, 7.3.5.
    """
    escaped = [letter if letter in _REGULAR else f"#{ord(letter):02x}" for letter in value]
    return b"/" + "".join(escaped).encode()


def text(value: str) -> Value:
    r"""A text string: as it stands in ASCII, else in UTF-16BE, written in hexadecimal.

    Example:
        >>> text("a(b"), text("中\U00020000")
        (b'(a\\(b)', b'<feff4e2dd840dc00>')
    """
    if value.isascii() and value.isprintable():
        return b"(%b)" % value.translate(_ESCAPED).encode()
    return b"<feff%b>" % value.encode("utf-16-be").hex().encode()


def array(items: Iterable[Value]) -> Value:
    """An array."""
    return b"[ %b ]" % b" ".join(map(formatted, items))


def dictionary(entries: Mapping[str, Value]) -> Value:
    """A dictionary; its keys are written in alphabetical order."""
    pairs = [b"%b %b" % (name(key), formatted(entries[key])) for key in sorted(entries)]
    return b"<<\n%b\n>>" % b" ".join(pairs)


def reference(number: int) -> bytes:
    """A reference to the object of that number."""
    return b"%d 0 R" % number


def references(numbers: Iterable[int]) -> Value:
    """An array of references."""
    return array(map(reference, numbers))


def formatted(value: Value) -> bytes:
    """``value`` as it stands in a file or a content stream.

    Source: ISO 32000-1, 7.3.3.
    """
    if isinstance(value, bytes):
        return value
    return b"%d" % value if isinstance(value, int) else decimal(value).encode()


class File:
    """A PDF file as it is written: numbers are given out, objects go to the sink.

    Args:
        sink: Takes the bytes in order.

    Example:
        >>> parts: list[bytes] = []
        >>> file = File(parts.append)
        >>> pages = file.put(dictionary({"Type": name("Pages"), "Kids": b"[]", "Count": 0}))
        >>> root = file.put(dictionary({"Type": name("Catalog"), "Pages": reference(pages)}))
        >>> file.close(root, file.put(dictionary({})))
        >>> parts[0][:8]
        b'%PDF-1.7'
    """

    def __init__(self, sink: Callable[[bytes], object]) -> None:
        self._sink = sink
        self._position = 0
        self._digest = blake2b(digest_size=16)
        self._rows: list[bytes] = [_ROW.pack(0, _FREE, 0, 0xFFFF)]
        self._waiting: list[tuple[int, bytes]] = []
        self._write(_HEADER)

    def reserve(self) -> int:
        """A number for an object that is put later; it has to be."""
        self._rows.append(b"")
        return len(self._rows) - 1

    def put(self, value: Value, number: int = 0) -> int:
        """Write an object; its number is ``number`` where one was reserved.

        Returns:
            The object's number.
        """
        number = number or self.reserve()
        self._waiting.append((number, formatted(value)))
        if len(self._waiting) == _BATCH:
            self._flush()
        return number

    def stream(
        self,
        data: bytes,
        entries: Mapping[str, Value] | None = None,
        number: int = 0,
        *,
        is_deflated: bool = True,
    ) -> int:
        """Write a stream.

        Args:
            data: Its content, not compressed yet.
            entries: Its dictionary but for Length, and for Filter unless ``data`` has its own.
            number: Its number where one was reserved.
            is_deflated: Whether it is compressed.

        Returns:
            The object's number.
        """
        number = number or self.reserve()
        head = dict(entries or {})
        if is_deflated:
            data = zlib.compress(data, _LEVEL)
            head["Filter"] = name("FlateDecode")
        head["Length"] = len(data)
        self._rows[number] = _ROW.pack(0, _PLAIN, self._position, 0)
        self._write(
            b"%d 0 obj\n%b\nstream\n%b\nendstream\nendobj\n"
            % (number, formatted(dictionary(head)), data)
        )
        return number

    def close(self, root: int, info: int) -> None:
        """Write what is left: the last objects, the cross-reference stream, the end.

        The file's identifier comes from its content.

        Args:
            root: The number of the catalog.
            info: The number of the document information dictionary.

        Raises:
            ValueError: an object was reserved and never put: a reference would lead nowhere.
        """
        self._flush()
        number = self.reserve()
        start = self._position
        self._rows[number] = _ROW.pack(0, _PLAIN, start, 0)
        if b"" in self._rows:
            message = f"object {self._rows.index(b'')} was reserved and never put"
            raise ValueError(message)
        identifier = b"<%b>" % self._digest.hexdigest().encode()
        entries: dict[str, Value] = {
            "Type": name("XRef"),
            "Size": len(self._rows),
            "W": array((1, 4, 2)),
            "Root": reference(root),
            "Info": reference(info),
            "ID": array((identifier, identifier)),
            "DecodeParms": dictionary({"Predictor": 12, "Columns": _ROW.size - 1}),
        }
        self.stream(_predicted(b"".join(self._rows)), entries, number)
        self._write(b"startxref\n%d\n%%%%EOF\n" % start)

    def _write(self, data: bytes) -> None:
        self._sink(data)
        self._digest.update(data)
        self._position += len(data)

    def _flush(self) -> None:
        """Write the waiting objects as one object stream.  Source: ISO 32000-1, 7.5.7."""
        if not self._waiting:
            return
        stream = self.reserve()
        numbers, bodies = zip(*self._waiting, strict=True)
        self._waiting.clear()
        for index, number in enumerate(numbers):
            self._rows[number] = _ROW.pack(0, _COMPRESSED, stream, index)
        places = accumulate((len(body) + 1 for body in bodies[:-1]), initial=0)
        pairs = zip(numbers, places, strict=True)
        head = b" ".join([b"%d %d" % pair for pair in pairs]) + b"\n"
        entries: dict[str, Value] = {"Type": name("ObjStm"), "N": len(numbers), "First": len(head)}
        self.stream(head + b"\n".join(bodies), entries, stream)


def _predicted(rows: bytes) -> bytes:
    """``rows`` less the row above each, byte by byte, marked so: an order of magnitude smaller.

    One subtraction of long integers, with the top bit of each byte set aside so that no byte
    borrows from the next.

    Source: ISO 32000-1, 7.4.4.4; PNG 9.2, filter type 2 (Up), a byte before each row.
    """
    size = len(rows)
    above = bytes(_ROW.size) + rows[: -_ROW.size]
    a, b = int.from_bytes(rows, "big"), int.from_bytes(above, "big")
    high = int.from_bytes(b"\x80" * size, "big")
    low = int.from_bytes(b"\x7f" * size, "big")
    less = ((a | high) - (b & low)) ^ ((a ^ b ^ high) & high)
    marks = int.from_bytes((b"\x02" + bytes(_ROW.size - 1)) * (size // _ROW.size), "big")
    return (less | marks).to_bytes(size, "big")

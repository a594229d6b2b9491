"""Which face draws a character: a chain of faces for each family and script."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import field

from convert.diagnostic import Diagnostic, Diagnostics, error, note, warning
from convert.errors import ResourceError
from convert.fonts.face import Face, is_ignorable
from convert.fonts.find import Found, Library
from convert.source import Place
from convert.themes.theme import Family, FamilyName
from convert.typography.script import Script
from convert.value import Mutable


class Chain(Mutable):
    """The faces that may draw a text, best first; a face is opened when it is first needed.

    Args:
        candidates: What the faces come from, best first.
    """

    library: Library
    candidates: tuple[Found, ...]
    chosen: dict[tuple[str, bool], Face | None] = field(default_factory=dict, repr=False)

    def __iter__(self) -> Iterator[Face]:
        opened = (self.library.face(found) for found in self.candidates)
        return (face for face in opened if face is not None)

    @property
    def han(self) -> Face:
        """The face that sets the Han text; its metrics are those of the line.

        Raises:
            ResourceError: there is no face at all.
        """
        face = self.for_cluster("水", is_wide=True) or next(iter(self), None)
        if face is None:
            raise ResourceError(error("no-face"))
        return face

    def for_cluster(self, cluster: str, *, is_wide: bool = False) -> Face | None:
        """The first face that has all of ``cluster``, or nothing: the character is missing.

        Args:
            cluster: A grapheme cluster, or several that have to stand in one face (a dash pair,
                a Western word); selectors and joiners need no glyph.
            is_wide: Whether it is set as Han text, so that a face without Han characters will
                not do: ``“``, ``——`` and ``……`` stand in Western faces too.
        """
        key = (cluster, is_wide)
        if key not in self.chosen:
            faces = (face for face in self if face.covers(cluster))
            self.chosen[key] = next((f for f in faces if f.has_han or not is_wide), None)
        return self.chosen[key]

    def pieces(self, text: str) -> tuple[tuple[Face | None, str], ...]:
        """``text`` cut where the face changes; whole where one face has all of it.

        A piece without a face is what no face has.  Marks, selectors and joiners stay with the
        character before them.
        """
        whole = self.for_cluster(text)
        if whole is not None:
            return ((whole, text),)
        found: list[tuple[Face | None, str]] = []
        for cluster in clusters(text):
            face = self.for_cluster(cluster)
            if found and found[-1][0] is face:
                found[-1] = (face, found[-1][1] + cluster)
            else:
                found.append((face, cluster))
        return tuple(found)


class Fallback(Mutable):
    """The chains of one document.  What stands in for what is said once.

    Args:
        families: The theme's, each with its order of families that may stand in.
    """

    library: Library
    families: Mapping[FamilyName, Family]
    diagnostics: Diagnostics
    chains: dict[tuple[FamilyName, Script], Chain] = field(default_factory=dict, repr=False)

    def chain(self, family: FamilyName, script: Script) -> Chain:
        """The faces for text of ``family`` in ``script``."""
        key = (family, script)
        if key not in self.chains:
            ranked = sorted(self.library.found, key=lambda f: self._rank(f, family, script))
            chain = self.chains[key] = Chain(self.library, tuple(ranked))
            self._report(family, script, chain)
        return self.chains[key]

    def _rank(self, found: Found, family: FamilyName, script: Script) -> tuple[bool, int]:
        """Forms of the right region come before the right family: they are a matter of reading."""
        order = self.families[family].order
        place = order.index(found.family) if found.family in order else len(order)
        return found.region not in {script, None}, place

    def _report(self, family: FamilyName, script: Script, chain: Chain) -> None:
        first = next((found for found in chain.candidates if found.region is not None), None)
        face = self.library.face(first) if first is not None else None
        if first is None or face is None:
            return
        if first.region != script:
            self._say(warning("face-other-region", face=face.family, script=script))
        if first.family != family:
            self._say(note("family-substituted", family=family, face=face.family))

    def _say(self, found: Diagnostic) -> None:
        if found not in tuple(self.diagnostics):
            self.diagnostics.add(found)


def missing(cluster: str, place: Place | None) -> Diagnostic:
    """The finding that no face has ``cluster``; a hollow box is drawn in its place."""
    points = " ".join(f"U+{ord(char):04X}" for char in cluster)
    return warning("character-missing", place, character=cluster, codepoint=points)


def clusters(text: str) -> Iterator[str]:
    """``text`` in pieces whose characters belong to one glyph or one stack of marks."""
    start = 0
    for index in range(1, len(text)):
        if not _continues(text, index):
            yield text[start:index]
            start = index
    if text:
        yield text[start:]


def _continues(text: str, index: int) -> bool:
    char = text[index]
    is_mark = unicodedata.category(char).startswith("M") or is_ignorable(char)
    return is_mark or text[index - 1] == "\u200d"

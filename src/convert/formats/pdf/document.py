"""A document as a file holds it: page tree, catalog, output intent, metadata.

How a writer goes about it::

    document = Document(sink, information)
    for ...: document.page(content, (width, height), resources)
    document.file.put(..., resources)
    document.close(bookmarks)

Each page leaves memory as soon as it is given in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from convert.formats.pdf.colour import srgb
from convert.formats.pdf.information import Information, information_dictionary, xmp
from convert.formats.pdf.objects import (
    TRUE,
    File,
    Value,
    array,
    dictionary,
    name,
    reference,
    references,
    text,
)
from convert.formats.pdf.outline import Bookmark, put_outline

_FAN: Final = 64
"""Pages below a node of the page tree: two tiers serve four thousand pages."""

_NOTHING: Final[Mapping[str, Value]] = {}


class Document:
    """A PDF document in the making.

    Args:
        sink: Takes the bytes in order: ``BytesIO().write``, for one.
        information: What is said of the document.
    """

    def __init__(self, sink: Callable[[bytes], object], information: Information) -> None:
        self.file = File(sink)
        self._information = information
        self._root = self.file.reserve()
        self._nodes: list[int] = []
        self._pages: list[int] = []

    def page(
        self,
        content: bytes,
        size: tuple[float, float],
        resources: int,
        entries: Mapping[str, Value] = _NOTHING,
        number: int = 0,
    ) -> int:
        """Write a page.

        Args:
            content: Its operators.
            size: Width and height.  Units: pt.
            resources: The number of the resource dictionary, which may be put later.
            entries: What else it has: Annots, StructParents.
            number: Its number where one was reserved, so that something could refer to it.

        Returns:
            The number of the page object, for bookmarks and links.
        """
        number = number or self.file.reserve()
        stream = self.file.stream(content)
        if len(self._pages) % _FAN == 0:
            self._nodes.append(self.file.reserve())
        self._pages.append(number)
        own = {
            "Type": name("Page"),
            "Parent": reference(self._nodes[-1]),
            "MediaBox": array((0, 0, *(round(length, 3) for length in size))),
            "Resources": reference(resources),
            "Contents": reference(stream),
            "Tabs": name("S"),
        }
        return self.file.put(dictionary({**own, **entries}), number)

    def close(
        self,
        bookmarks: Sequence[Bookmark] = (),
        entries: Mapping[str, Value] = _NOTHING,
    ) -> None:
        """Write the rest of the file.

        Args:
            bookmarks: The outline, in reading order.
            entries: What else the catalog has: PageLabels, MarkInfo, StructTreeRoot.
        """
        file, information = self.file, self._information
        self._put_page_tree()
        metadata = {"Type": name("Metadata"), "Subtype": name("XML")}
        preferences = dictionary({"DisplayDocTitle": TRUE})
        catalog: dict[str, Value] = {
            "Type": name("Catalog"),
            "Pages": reference(self._root),
            "Lang": text(information.language),
            "ViewerPreferences": preferences,
            "OutputIntents": array((self._output_intent(),)),
            "Metadata": reference(file.stream(xmp(information), metadata, is_deflated=False)),
            **entries,
        }
        if outline := put_outline(file, bookmarks):
            catalog |= {"Outlines": reference(outline), "PageMode": name("UseOutlines")}
        root = file.put(dictionary(catalog))
        file.close(root, file.put(information_dictionary(information)))

    def _put_page_tree(self) -> None:
        for index, node in enumerate(self._nodes):
            kids = self._pages[index * _FAN : (index + 1) * _FAN]
            entries = {"Parent": reference(self._root), **_branch(kids, len(kids))}
            self.file.put(dictionary(entries), node)
        self.file.put(dictionary(_branch(self._nodes, len(self._pages))), self._root)

    def _output_intent(self) -> Value:
        """What the colours of the document mean.  Source: ISO 19005-2, 6.2.3."""
        profile = self.file.stream(srgb(), {"N": 3})
        entries = {
            "Type": name("OutputIntent"),
            "S": name("GTS_PDFA1"),
            "OutputConditionIdentifier": text("sRGB"),
            "Info": text("sRGB"),
            "DestOutputProfile": reference(profile),
        }
        return dictionary(entries)


def _branch(kids: Sequence[int], count: int) -> dict[str, Value]:
    return {"Type": name("Pages"), "Kids": references(kids), "Count": count}

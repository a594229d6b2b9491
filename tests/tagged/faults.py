"""What is wrong with the tags of a file, in our own words.

Source: ISO 32000-1, 14.7; ISO 14289-1, 7; ISO 19005-2, 6.7.
"""

import re

from tagged.tree import kids

NO_TEXT = {"", "\0", "\ufeff", "\ufffe", "\ufffd"}


def faults(opened):
    """The faults, none of which a sound file has."""
    return [*_of_catalog(opened), *_of_tree(opened), *_of_pages(opened)]


def _of_catalog(opened):
    root = opened.root
    wanted = {
        "not marked as tagged": opened.known(root.get("/MarkInfo", {})).get("/Marked"),
        "no language": root.get("/Lang"),
        "the title is not shown": opened.known(root["/ViewerPreferences"]).get("/DisplayDocTitle"),
        "no output intent": root.get("/OutputIntents"),
    }
    yield from (fault for fault, is_there in wanted.items() if not is_there)
    packet = opened.data(root["/Metadata"]).decode()
    for claim in ("<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"):
        if claim not in packet:
            yield f"not claimed: {claim}"


def _elements(opened):
    """Every element with the reference to it, and to what holds it."""
    top = opened.root["/StructTreeRoot"]
    waiting = [(opened.known(top)["/K"], top)]
    while waiting:
        reference, parent = waiting.pop()
        yield reference, parent
        inner = [of[0] for kind, *of in kids(opened.known(reference)) if kind == "element"]
        waiting += ((kid, reference) for kid in reversed(inner))


def _of_tree(opened):
    before, names = 0, set()
    for reference, parent in _elements(opened):
        element = opened.known(reference)
        if element["/P"] != parent:
            yield f"{reference} does not know what holds it"
        if level := re.fullmatch(r"/H([1-6])", element["/S"]):
            if int(level[1]) > before + 1:
                yield f"H{level[1]} after H{before}"
            before = int(level[1])
        if element["/S"] == "/Figure" and not element.get("/Alt"):
            yield f"{reference} is a figure that says nothing"
        if element["/S"] == "/Note":
            if element.get("/ID") is None or element["/ID"] in names:
                yield f"{reference} is a note without a name of its own"
            names.add(element.get("/ID"))


def _of_pages(opened):
    numbers = opened.known(opened.known(opened.root["/StructTreeRoot"])["/ParentTree"])["/Nums"]
    parents = dict(zip(numbers[::2], numbers[1::2], strict=True))
    owners = {
        tuple(of): reference
        for reference, _ in _elements(opened)
        for kind, *of in kids(opened.known(reference))
        if kind != "element"
    }
    for reference in opened.pages:
        page = opened.known(reference)
        if page.get("/Tabs") != "/S":
            yield f"{reference} has no order of its own"
        yield from _of_marks(
            opened, reference, opened.known(parents[page["/StructParents"]]), owners
        )
        for annotation in opened.known(page.get("/Annots", [])):
            key = opened.known(annotation).get("/StructParent")
            if owners.get((annotation,)) is None or parents.get(key) != owners[annotation,]:
                yield f"{annotation} belongs to no element"


def _of_marks(opened, page, parents, owners):
    seen = set()
    for piece in opened.pieces(page):
        if not piece.tag:
            yield f"{page} shows something unmarked"
        elif piece.mark >= 0:
            owner = owners.get((page, piece.mark))
            if piece.mark in seen or owner is None or parents[piece.mark] != owner:
                yield f"{page} has a mark {piece.mark} that belongs to no element, or to two"
            elif opened.known(owner)["/S"] != f"/{piece.tag}":
                yield f"{page} calls {piece.tag} what is {opened.known(owner)['/S']}"
            seen.add(piece.mark)
        for font, cid, _ in piece.glyphs:
            if cid == 0 or opened.texts(font).get(cid, "") in NO_TEXT:
                yield f"{page} shows glyph {cid} of {font}, which says nothing"
    if len(seen) != len(parents):
        yield f"{page} knows parents of marks that it does not have"

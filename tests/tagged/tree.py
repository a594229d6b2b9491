"""The structure tree of a file as nested pairs: the type of an element, and what it holds."""

import re

LABEL = "·"
"""Stands for the label of any item or note, whose words are no matter of tags."""


def tree(opened):
    """The root element: ``(type, [what it holds])``, text as strings without white space."""
    said = {
        (page, piece.mark): piece.text
        for page in opened.pages
        for piece in opened.pieces(page)
        if piece.mark >= 0
    }
    return _element(opened, opened.known(opened.root["/StructTreeRoot"])["/K"], said)


def kids(element):
    """What an element holds: ``("element", reference)``, ``("mark", page, number)``, objects."""
    held = element.get("/K", [])
    for kid in held if isinstance(held, list) else [held]:
        if isinstance(kid, int):
            yield "mark", element["/Pg"], kid
        elif isinstance(kid, str):
            yield "element", kid
        elif kid["/Type"] == "/MCR":
            yield "mark", kid["/Pg"], kid["/MCID"]
        else:
            yield "object", kid["/Obj"]


def joined(held):
    """What an element holds, texts that follow one another joined, white space taken out."""
    found = []
    for one in held:
        if not isinstance(one, str):
            found.append(one)
            continue
        words = re.sub(r"\s", "", one)
        if found and isinstance(found[-1], str):
            found[-1] += words
        elif words:
            found.append(words)
    return found


def _element(opened, reference, said):
    element = opened.known(reference)
    held = []
    for kind, *of in kids(element):
        if kind == "element":
            held.append(_element(opened, of[0], said))
        elif kind == "mark":
            held.append(said[tuple(of)])
    kinds = element["/S"], opened.known(element["/P"]).get("/S")
    is_label = kinds in {("/Lbl", "/LI"), ("/Link", "/Lbl"), ("/Link", "/Reference")}
    return element["/S"][1:], [LABEL] if is_label and joined(held) else joined(held)

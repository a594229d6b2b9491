"""The tags that an article should have, node by node."""

from typing import NamedTuple, assert_never

from convert import ir
from convert.ir import front
from tagged.tree import LABEL, joined

LOWEST = 6
PROSE = {ir.Paragraph: "P", ir.Verse: "Verse", ir.Caption: "Caption"}
SIMPLE = {
    ir.Strong: "Strong", ir.Emphasis: "Em", ir.Link: "Link", ir.Foreign: "Span",
    ir.Superscript: "Superscript", ir.Subscript: "Subscript",
}  # fmt: skip


def expected(article, theme):
    """The root element, as ``tree`` gives it."""
    return _Teller(article, theme).document(article)


class _Teller:
    """Goes through the article once; headings and notes are counted in the order of reading."""

    def __init__(self, article, theme):
        self.theme = theme
        self.base = self.deepest = int(bool(article.metadata.title))
        self.levels = []
        self.notes = []

    def document(self, article):
        about = article.metadata
        fronts = [
            ("H1", about.title), ("Subtitle", about.subtitle),
            ("Byline", front.SEPARATOR.join(front.byline(article))),
        ]  # fmt: skip
        held = [(kind, joined([words])) for kind, words in fronts if words]
        held += self.blocks(article.blocks)
        for note, inner in self.notes:  # grows meanwhile
            inner += [("Lbl", [("Link", [LABEL])]), *self.blocks(note.content)]
        if words := front.SEPARATOR.join(front.credits_line(article)):
            held.append(("Credits", joined([words])))
        return "Document", held

    def blocks(self, blocks):
        """The elements of ``blocks``: headings open sections."""
        held = []
        sections = [(0, held)]
        for block in blocks:
            if not isinstance(block, ir.Heading):
                sections[-1][1].append(self.block(block))
                continue
            while self.levels and self.levels[-1] >= block.level:
                self.levels.pop()
            self.levels.append(block.level)
            rank = len(self.levels)
            while sections[-1][0] >= rank:
                sections.pop()
            self.deepest = min(rank + self.base, self.deepest + 1, LOWEST)
            section = [(f"H{self.deepest}", self.line(block.content))]
            sections[-1][1].append(("Sect", section))
            sections.append((rank, section))
        return held

    def block(self, node):
        if type(node) in PROSE:
            return PROSE[type(node)], self.line(node.content)
        return self.composed(node)

    def composed(self, node):
        match node:
            case ir.List():
                return "L", [self.item(node, index) for index in range(len(node.items))]
            case ir.Quote():
                held = self.blocks(node.content)
                whose = [("Attribution", self.line(node.attribution))] if node.attribution else []
                return "BlockQuote", held + whose
            case ir.Dialogue():
                said = [("Speaker", self.line(node.speaker)), ("P", self.line(node.content))]
                return "Dialogue", said
            case ir.Figure():
                words = filter(None, (node.caption, node.credit))
                return "Figure", [("Caption", self.line(line)) for line in words]
            case ir.Table():
                return "Table", list(self.table(node))
            case ir.Verbatim():
                return "Verbatim", [("Code", joined([node.value]))]
            case ir.Divider():
                return "Divider", joined([self.theme.divider])
            case ir.Reference():
                label = [("Lbl", joined([node.label]))] if node.label else []
                return "BibEntry", label + self.line(node.content)
            case _:
                assert_never(node)

    def item(self, node, index):
        return "LI", [("Lbl", [LABEL]), ("LBody", self.blocks(node.items[index].content))]

    def table(self, node):
        if node.caption:
            yield "Caption", self.line(node.caption)
        parts = [("TH", placed(node.head)), ("TD", placed(node.body))]
        columns = {begun for _, rows in parts for row in rows for begun, _ in row}
        for kind, rows in parts:
            taken = {place for row in rows for _, cell in row for place in cell.places}
            for index, row in enumerate(rows):
                missing = [(c, Reach()) for c in columns if (index, c) not in taken]
                cells = sorted([*row, *missing], key=lambda cell: cell[0])
                yield "TR", [(kind, self.blocks(cell.content)) for _, cell in cells]

    def line(self, content):
        return joined([part for node in content for part in self.inline(node)])

    def inline(self, node):
        match node:
            case ir.Text(value=value):
                return [value]
            case ir.Code(value=value):
                return [("Code", joined([value]))]
            case ir.LineBreak():
                return []
            case ir.Ruby(pairs=pairs):
                return [
                    ("Ruby", [_held("RB", pair.base), _held("RT", pair.reading)]) for pair in pairs
                ]
            case ir.Note():
                inner = []
                self.notes.append((node, inner))
                return [("Reference", [("Link", [LABEL])]), ("Note", inner)]
            case _:
                return [(SIMPLE[type(node)], self.line(node.content))]


class Reach(NamedTuple):
    """What stands in a cell, and the places that it takes."""

    content: tuple = ()
    places: tuple = ()


def placed(rows):
    """The cells of each row with the columns in which they begin."""
    taken, made = set(), []
    for index, row in enumerate(rows):
        made.append([])
        column = 0
        for cell in row.cells:
            while (index, column) in taken:
                column += 1
            end = column + 1
            while end < column + cell.columns and (index, end) not in taken:
                end += 1
            down = range(index, min(index + cell.rows, len(rows)))
            places = tuple((below, across) for below in down for across in range(column, end))
            taken.update(places)
            made[-1].append((column, Reach(cell.content, places)))
            column = end
    return made


def _held(kind, words):
    return kind, joined([words])

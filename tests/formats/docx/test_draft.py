"""The draft: what grows while a document is written."""

from convert.diagnostic import Diagnostics
from convert.formats.docx.draft import Draft
from convert.host import MemoryHost
from convert.ir import Note, Paragraph
from convert.ir.build import inlines
from convert.themes.load import theme
from convert.typography.phrases import unphrased


def test_notes_are_numbered_in_the_order_of_their_marks():
    draft = Draft(
        theme("article", MemoryHost()),
        "zh-Hans",
        Diagnostics(),
        lambda content, story: f"{len(content)} {story.is_notes}",
        unphrased,
        iter(()),
        {},
    )
    node = Note((Paragraph(inlines("甲")),))
    assert [draft.add_note(node), draft.add_note(node)] == [1, 2]
    assert draft.notes == ["1 True", "1 True"]

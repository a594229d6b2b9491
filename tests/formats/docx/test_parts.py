"""Parts and relationships as values."""

from convert.formats.docx.parts import Relation, Relations, text_part


def test_a_target_has_one_relationship_however_often_it_is_asked_for():
    relations = Relations()
    asked = [relations.to("link", target) for target in ("a", "b", "a")]
    assert asked == ["rId1", "rId2", "rId1"]
    assert relations.frozen() == (Relation("rId1", "link", "a"), Relation("rId2", "link", "b"))


def test_the_text_of_a_part_is_utf_8():
    assert text_part("/a.xml", "core", "<a>天</a>").data.decode() == "<a>天</a>"

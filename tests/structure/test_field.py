from convert.structure.field import Field
from convert.structure.values import Name


def test_equal_pieces_of_lines_are_equal():
    names = (Name("何小满", 3, 6),)
    assert Field("role", 0, 6, "编辑", names) == Field("role", 0, 6, "编辑", names)

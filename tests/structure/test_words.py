import ast
from pathlib import Path

import pytest

from convert import structure
from convert.structure.words import words

ROOM = Path(structure.__file__).parent


def tables():
    """The words of each table in ``convert.structure``: running text set off by a line end."""
    for path in sorted(ROOM.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
            if is_text and node.value.startswith("\n"):
                yield pytest.param(node.value.split(), id=f"{path.stem}:{node.lineno}")


def test_spaces_and_line_ends_part_words():
    assert words("\n  记者 编辑\n  校对\n") == ("记者", "编辑", "校对")


@pytest.mark.parametrize("table", list(tables()))
def test_a_table_has_each_word_once(table):
    assert sorted(table) == sorted(set(table))

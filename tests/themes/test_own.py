import ast
import runpy
from pathlib import Path

from convert.themes import BUILT_IN
from convert.themes.own import OWN
from convert.themes.read import made

TOOL = Path(__file__).parents[2] / "tools" / "themes.py"


def test_the_values_are_what_the_files_say():
    written = {name: made(name, {"extends": name}) for name in BUILT_IN}
    assert written == OWN, "run python tools/themes.py"


def test_the_file_is_as_the_tool_makes_it():
    tool = runpy.run_path(str(TOOL))
    kept, made_now = (ast.parse(text) for text in (tool["FILE"].read_text("utf-8"), tool["page"]()))
    assert ast.dump(kept) == ast.dump(made_now), "run python tools/themes.py"

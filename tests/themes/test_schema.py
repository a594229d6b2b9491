import json
import tomllib
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from convert.themes import BUILT_IN
from convert.themes.read import source
from convert.themes.schema import schema

VALIDATOR = Draft202012Validator(schema())
PUBLISHED = Path(__file__).parents[2] / "docs" / "theme.schema.json"


def test_the_published_file_is_the_schema():
    Draft202012Validator.check_schema(schema())
    said = json.loads(PUBLISHED.read_text("utf-8"))
    assert said == schema(), "renew it with python tools/schema.py"


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_built_in_theme_follows_it(name):
    VALIDATOR.validate(tomllib.loads(source(name)))


@pytest.mark.parametrize(
    "said",
    [
        "colour = 1", 'extends = "fancy"', "[styles.bodies]", '[styles.body]\nsize = "12"',
        "[styles.body]\nkeep = 1.5", '[page]\npaper = "A0"', '[page]\ngrid = "dots"',
        '[typesetting]\nkinsoku = "lax"', '[families.kai]\norder = ["fraktur"]',
    ],
)  # fmt: skip
def test_it_refuses_what_the_loader_refuses(said):
    assert not VALIDATOR.is_valid(tomllib.loads(said))

import dataclasses

from convert.said import Said, field
from convert.standard import FROZEN, fields_of, known_of


def test_a_field_says_there_what_it_says_here():
    said = field(default=1, compare=False)
    said.name, said.type = "x", "int"
    made = fields_of([said])["x"]
    assert (made.name, made.type, made.default, made.compare) == ("x", "int", 1, False)
    assert made.default_factory is dataclasses.MISSING
    assert FROZEN.frozen


def test_a_dataclass_of_others_is_known_by_its_fields():
    @dataclasses.dataclass
    class Foreign:
        x: int = 1
        y: int = dataclasses.field(default=2, init=False)

    known = known_of(Foreign)
    assert all(isinstance(said, Said) for said in known.values())
    assert [(said.name, said.default, said.init) for said in known.values()] == [
        ("x", 1, True), ("y", 2, False),
    ]  # fmt: skip

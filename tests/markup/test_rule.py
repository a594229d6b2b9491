import pytest

from convert.markup.rule import stack, string


@pytest.mark.parametrize(
    ("value", "css"),
    [("＊", '"＊"'), ("\\", '"\\5c "'), ("\n", '"\\a "'), ("</style>", '"\\3c /style>"')],
)
def test_a_string_cannot_end_before_its_end(value, css):
    assert string(value) == css


def test_only_faces_are_quoted():
    assert stack(("SimSun", "sans-serif")) == '"SimSun", sans-serif'

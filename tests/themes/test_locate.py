import pytest

from convert.themes.locate import line_of

TEXT = '''# a comment
strong = "kai"

[page]
text = """
[styles.body]
"""
list = [
  1,
  2,
]
[styles]
body.size = 12
quote = { size = 10, indent = 0 }
[styles."heading-1"]
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("strong", 2),
        ("page", 4),
        ("page.text", 5),
        ("page.list", 8),
        ("styles.body", 13),
        ("styles.body.size", 13),
        ("styles.quote.indent", 14),
        ("styles.heading-1", 15),
        ("styles.body.color", 0),
    ],
)
def test_a_key_stands_where_its_statement_begins(path, line):
    assert line_of(TEXT, path.split(".")) == line

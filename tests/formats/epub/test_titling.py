import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.formats.epub.titling import lines, width
from strategies import words


@pytest.mark.parametrize(
    ("title", "most", "made"),
    [
        ("短", 7, ("短",)),
        ("", 7, ()),
        ("一二三四五六七八", 7, ("一二三四", "五六七八")),
        (
            "用 Rust 重写潮位网关：一次不停机的迁移",
            8,
            ("用 Rust 重", "写潮位网关：", "一次不停机的迁移"),
        ),
        ("桥通以后：渡口、雾与最后两条船", 7, ("桥通以后：", "渡口、", "雾与最后两条船")),
        ("联手打造“第一城”", 6, ("联手打造", "“第一城”")),
        ("unbreakably long", 4, ("unbreakably", "long")),
    ],
)
def test_lines_are_even_and_end_where_they_read_well(title, most, made):
    assert lines(title, most) == made


@given(words, st.integers(2, 12))
def test_no_word_is_lost(title, most):
    assert "".join("".join(lines(title, most)).split()) == "".join(title.split())


def test_latin_is_narrow():
    assert width("ab") < width("天地")

"""Titles of several lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Run
from convert.layout.balance import balanced
from convert.layout.breaker import set_lines
from convert.layout.metrics import Metrics
from convert.typography.phrases import Phrases, unphrased
from convert.typography.profile import Typesetting

NOTICE = "关于进一步加强城市社区老年人居家养老服务设施建设管理工作的实施意见"


def set_title(text, measure, phrases=unphrased):
    """A title as its lines' texts; empty where it is not balanced."""
    alphabet = Alphabet(Metrics(), Typesetting(), "zh-CN")
    atoms = alphabet.encode([Run(text)])
    count = len(set_lines(alphabet, atoms, measure * 1000))
    made = balanced(alphabet, atoms, measure * 1000, count, phrases(text))
    return ["".join(alphabet.atom(c).text for c in atoms[x.start : x.end]) for x in made]


@pytest.mark.parametrize(
    ("title", "measure", "lines"),
    [
        (NOTICE, 19.5, "关于进一步加强城市社区老年人居家养老⏎服务设施建设管理工作的实施意见"),
        (NOTICE, 14, "关于进一步加强城市社区⏎老年人居家养老服务设施⏎建设管理工作的实施意见"),
        ("某市联手七家粮企打造“沿海第一智慧粮港”", 17, "某市联手七家粮企打造⏎“沿海第一智慧粮港”"),
        (
            "人工智能如何改变中国中部地区的传统制造业",
            12,
            "人工智能如何改变中国⏎中部地区的传统制造业",
        ),
        ("监测点的布设方法——以三处立交桥为例", 14, "监测点的布设方法⏎——以三处立交桥为例"),
        ("A long title of English words", 10, "A long title of ⏎English words"),
    ],
)
def test_lines_end_where_phrases_end(title, measure, lines):
    assert set_title(title, measure, Phrases("zh-Hans")) == lines.split("⏎")


def test_without_phrases_lines_are_about_equally_long():
    first, second = set_title("天地玄黄宇宙洪荒日月盈昃辰宿列张寒来", 14)
    assert (len(first), len(second)) == (9, 9)


@given(
    text=st.text("天地的，。“”——A ", min_size=1, max_size=60).filter(str.strip),
    measure=st.integers(8, 30),
)
def test_balancing_takes_no_line_more_and_loses_nothing(text, measure):
    lines = set_title(text, measure, Phrases("zh-Hans"))
    assert "".join(lines) in {text, ""}


@pytest.mark.parametrize("text", ["天地\n玄黄宇宙洪荒日月盈昃", "天" * 200])
def test_set_line_ends_and_paragraphs_are_let_alone(text):
    assert set_title(text, 10) == []


def test_the_upper_line_is_not_shorter_than_the_lower_by_more_than_a_third():
    first, second = set_title("天地玄黄宇，宙洪荒日月盈昃辰宿列张寒来", 16)
    assert len(first) >= len(second) * 2 / 3

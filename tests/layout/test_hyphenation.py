import pytest

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Run
from convert.layout.breaker import set_lines
from convert.layout.hyphenation import Hyphenator
from convert.layout.metrics import Metrics
from convert.typography.profile import Typesetting


@pytest.mark.parametrize("word", ["internationalisation", "hyphenation", "typesetting"])
def test_three_letters_stay_on_either_side(word):
    places = Hyphenator()(word, "en-GB")
    assert places
    assert all(3 <= place <= len(word) - 3 for place in places)


def test_a_language_without_patterns_divides_nothing():
    assert Hyphenator()("international", "tlh") == []


@pytest.mark.parametrize("breaking", ["first-fit", "total-fit"])
def test_a_hyphen_is_drawn_and_is_no_text(breaking):
    alphabet = Alphabet(Metrics(), Typesetting(), "zh-CN", Hyphenator())
    atoms = alphabet.encode([Run("天地玄黄internationalisation宇宙洪荒日月盈昃", language="en")])
    lines = set_lines(alphabet, atoms, 12_000, breaking=breaking)
    assert any(line.has_hyphen for line in lines)
    assert all(line.width == 12_000 for line in lines if line.has_hyphen)
    texts = ["".join(alphabet.atom(a).text for a in atoms[x.start : x.end]) for x in lines]
    assert "-" not in "".join(texts)


@pytest.mark.parametrize("breaking", ["first-fit", "total-fit"])
def test_no_three_lines_running_end_in_an_added_hyphen(breaking):
    alphabet = Alphabet(Metrics(), Typesetting(), "zh-CN", Hyphenator())
    words = "internationalisation characteristically uncontroversially " * 8
    atoms = alphabet.encode([Run(words.replace(" ", ""), language="en"), Run("天")])
    ends = [line.has_hyphen for line in set_lines(alphabet, atoms, 9_000, breaking=breaking)]
    assert any(ends)
    assert (True, True, True) not in set(zip(ends, ends[1:], ends[2:], strict=False))

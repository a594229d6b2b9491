import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.layout.alphabet import Alphabet
from convert.layout.atom import Box, Run
from convert.layout.metrics import Metrics
from convert.typography.profile import Typesetting


@pytest.fixture
def alphabet():
    return Alphabet(Metrics(), Typesetting(), "zh-CN")


def parts(alphabet, *runs):
    atoms = (alphabet.atom(code) for code in alphabet.encode(runs))
    return [(atom.text, atom.kind, atom.style) for atom in atoms]


def test_what_stands_for_itself_stays_itself(alphabet):
    assert alphabet.encode([Run("天地，玄黄。")]) == "天地，玄黄。"


def test_equal_pieces_share_an_atom(alphabet):
    first, second = alphabet.encode([Run("天Word地")]), alphabet.encode([Run("玄Word黄")])
    assert first[1:4] == second[1:4]


def test_a_style_has_atoms_of_its_own(alphabet):
    plain, bold = alphabet.encode([Run("天，")]), alphabet.encode([Run("天，", 1)])
    assert set(plain).isdisjoint(bold)
    assert parts(alphabet, Run("天，", 1)) == [("天", "ID", 1), ("，", "PS", 1)]


def test_style_boundaries_interrupt_neither_pairs_nor_dashes(alphabet):
    codes = alphabet.encode([Run("天，"), Run("《地—", 1), Run("—天", 2)])
    assert [alphabet.atom(code).advance for code in codes] == [1000, 500, 1000, 1000, 2000, 1000]
    assert alphabet.atom(codes[4]).style == 1


@pytest.mark.parametrize("clinging", ["\u200d", "\u3099", "\U000e0100", "…"])
def test_what_a_run_begins_with_is_its_own_but_stays_with_the_character_before(alphabet, clinging):
    before = "天…" if clinging == "…" else "か"
    codes = alphabet.encode([Run(before), Run("", 2), Run(clinging + "地", 1)])
    assert [alphabet.atom(code).text for code in codes] == [*before, clinging, "地"]
    assert [alphabet.atom(code).style for code in codes] == [*[0] * len(before), 1, 1]
    assert codes[-2] in alphabet.no_start
    assert not alphabet.opens(codes[-3], codes[-2])


def test_a_line_end_of_two_runs_is_one(alphabet):
    assert parts(alphabet, Run("天\r"), Run("\n地", 1)) == parts(
        alphabet, Run("天\r\n"), Run("地", 1)
    )


def test_a_word_of_two_styles_is_not_divided(alphabet):
    codes = alphabet.encode([Run("Wo"), Run("rd", 1)])
    assert parts(alphabet, Run("Wo"), Run("rd", 1)) == [("Wo", "AL", 0), ("rd", "AL", 1)]
    assert codes[1] in alphabet.no_start


def test_a_cluster_is_one_atom_and_vertical_forms_keep_their_text(alphabet):
    found = parts(alphabet, Run("葛\U000e0100﹁天"))
    assert [text for text, _, _ in found] == ["葛\U000e0100", "﹁", "天"]
    assert found[1][1] == "OP"


def test_private_characters_of_the_source_are_no_atoms_of_ours(alphabet):
    text = "天\U00040000\ue000\U000f0000地"
    codes = alphabet.encode([Run("Word"), Run(text)])
    assert "".join(alphabet.atom(code).text for code in codes) == "Word" + text
    assert alphabet.atom(codes[-3]).kind == "ID"


def test_a_note_mark_starts_no_line_and_an_object_is_not_divided(alphabet):
    codes = alphabet.encode([Run("天"), Run("12", 1, role="mark"), Run("天地", 2, role="object")])
    assert [alphabet.atom(code).text for code in codes] == ["天", "12", "天地"]
    assert codes[1] in alphabet.no_start
    assert codes[2] not in alphabet.no_start


def test_the_shaper_is_asked_once_for_each_atom():
    asked = []

    class Counting(Metrics):
        def box(self, text, kind, style):
            asked.append((text, kind, style))
            return super().box(text, kind, style)

    alphabet = Alphabet(Counting(), Typesetting(), "zh-CN")
    for _ in range(2):
        for code in alphabet.encode([Run("天地天Word，“Word”。")]):
            alphabet.atom(code)
    assert len(asked) == len(set(asked))


def test_a_mark_without_a_real_blank_is_not_trimmed():
    """The blank guard of 1.1: a face of another region has its ink elsewhere."""

    class Centred(Metrics):
        def box(self, text, kind, style):
            return Box(1000) if text == "。" else super().box(text, kind, style)

    alphabet = Alphabet(Centred(), Typesetting(), "zh-CN")
    codes = alphabet.encode([Run("天。”地")])
    assert [alphabet.atom(code).advance for code in codes] == [1000, 1000, 1000, 1000]


@given(st.lists(st.tuples(st.text(max_size=12), st.integers(0, 2)), max_size=5))
def test_the_texts_of_the_atoms_are_the_text(pieces):
    alphabet = Alphabet(Metrics(), Typesetting(), "zh-CN")
    runs = [Run(text, style) for text, style in pieces]
    codes = alphabet.encode(runs)
    assert "".join(alphabet.atom(code).text for code in codes) == "".join(t for t, _ in pieces)


@given(st.text("天地，。、：！？“”·—a 1", max_size=16), st.sampled_from(["zh-CN", "zh-TW", "ja"]))
def test_a_text_in_one_run_is_what_it_is_looked_at_piece_by_piece(text, region):
    alphabet = Alphabet(Metrics(), Typesetting(), region)
    assert alphabet.encode([Run(text)]) == alphabet.encode([Run(text), Run("")])

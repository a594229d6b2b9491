"""Latin words that were broken at a line's end become whole; compounds keep their hyphen."""

import pytest

from convert.structure.hyphens import is_broken, is_printers

HEAD = "水磨坊的账\n\n"
ROWS = "磨坊一年磨多少荞麦，账上都有，今年改用"


def _told(outlined, one, other, more=""):
    rows = f"{HEAD}{ROWS} {one}\n{other} 来记，省下一个人。\n{more}磨坊的门朝东开，水从北边来。\n"
    return outlined(rows)["blocks"][0]["text"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("schedul-", "ing"),
        ("infor-", "mation"),
        ("compu-", "ter"),
        ("algo-", "rithm"),
        ("con-", "trol"),
        ("tech-", "nology"),
        ("effi-", "ciency"),
        ("hard-", "ware"),
        ("sen-", "sor"),
    ],
)
def test_a_broken_word_becomes_whole(outlined, one, other):
    assert _told(outlined, one, other) == f"{ROWS} {one[:-1]}{other} 来记，省下一个人。"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("open-", "source"),
        ("fixed-", "speed"),
        ("wake-", "on-LAN"),
        ("real-", "time"),
        ("e-", "mail"),
        ("multi-", "core"),
        ("decision-", "making"),
        ("high-", "rise"),
        ("check-", "list"),
        ("X-", "ray"),
        ("apt-", "get"),
        ("z-", "index"),
        ("dry-", "run"),
        ("k-", "means"),
    ],
)
def test_a_compound_keeps_its_hyphen(outlined, one, other):
    assert _told(outlined, one, other) == f"{ROWS} {one}{other} 来记，省下一个人。"


def test_what_stands_elsewhere_in_the_text_tells(outlined):
    whole = "船上的 waterwheel 是旧的。\n"
    parted = "船上的 water-wheel 是旧的。\n"
    assert "waterwheel" in _told(outlined, "water-", "wheel", whole)
    assert "water-wheel" in _told(outlined, "water-", "wheel", parted)
    assert "water-wheel" in _told(outlined, "water-", "wheel")


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("表示再一次的前缀是 re-", "un- 表示不，in- 也表示不。"),
        ("un-", "under 的前半"),
        ("他把文件存在 http://example.com/mill-", "wheel 里，没有人找得到。"),
        ("他在纸条上只写了一个负号 3-", "four 这样的题目他不会。"),
        ("这一年的账目后面画着一道横线 -", "a 是磨坊的记号，别人不用。"),
        ("他说他只认得这一个词，叫 open-", "Source 是他后来才听说的。"),
    ],
)
def test_what_only_looks_so_is_not_joined(above, below):
    assert not is_broken(above, below)


def test_lines_between_broken_words_are_joined_whatever_their_width(outlined):
    found = outlined(
        "水磨坊的账\n\n磨坊一年磨多少荞麦，账上都有，今年改用 elec-\ntronic 的秤，称一袋要半分钟，"
        "旧秤要三分钟，省下的工夫用来\n晒。磨坊的门朝东开，水从北边来，到门口转一个弯，再往 down-\n"
        "stream 去。\n入冬以后水小了，磨坊每天只转两个钟头。\n"
    )
    assert [block["text"][:4] for block in found["blocks"]] == ["磨坊一年", "入冬以后"]
    assert "省下的工夫用来晒。" in found["blocks"][0]["text"]


def test_only_the_printers_hyphen_goes():
    assert is_printers("今年改用 schedul-", "ing 来记", ())
    assert not is_printers("今年改用 open-", "source 来记", ())


def test_claims_tell_of_a_hyphen_what_joining_lines_did(read):
    text = f"{HEAD}{ROWS} schedul-\ning 来记，省下一个人。\n磨坊的门朝东开，水从北边来。\n"
    _, claims, whole = read(text)
    hyphens = [one for one in claims if whole[one.span.start : one.span.end] == "-"]
    assert [(one.role, one.rule) for one in hyphens] == [("structure", "unwrap")]
    _, claims, whole = read(text.replace("schedul-\ning", "open-\nsource"))
    assert not [one for one in claims if one.rule == "unwrap" and one.role == "structure"]


def test_claims_tell_of_a_word_that_stands_elsewhere_in_the_text_too(read):
    text = f"{HEAD}{ROWS} water-\nwheel 来记，省下一个人。\n船上的 waterwheel 是旧的。\n"
    _, claims, whole = read(text)
    told = "".join(whole[one.span.start : one.span.end] for one in claims if one.role == "text")
    assert "waterwheel 来记" in told

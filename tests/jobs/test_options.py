"""Options by their words: what is taken, and what is refused and how."""

import sys
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Literal

import pytest

from convert import registry
from convert.errors import ResourceError, UsageError
from convert.format import DocumentOptions, Writer
from convert.host import Location, MemoryHost
from convert.jobs.job import Job, Wishes
from convert.jobs.options import chosen, coerced, parsed, reader_of, require_meaningful


@dataclass(frozen=True, slots=True)
class Options(DocumentOptions):
    """One of each type."""

    size: float = 1.0
    align: Literal["start", "end"] = "start"
    places: tuple[Location, ...] = ()
    indent: int | None = None


@pytest.fixture(autouse=True)
def plugin(monkeypatch):
    """A writer ``own`` beside those that are built in."""
    writer = Writer("own", (".own",), Options, lambda *_: b"")
    found = {"writer": {"own": "x:WRITER"}, "reader": {}}
    monkeypatch.setattr(registry, "plugins", lambda way: found[way])
    monkeypatch.setitem(sys.modules, "x", SimpleNamespace(WRITER=writer))


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("own.toc=yes", True),
        ("own.toc=OFF", False),
        ("own.size=1.5", 1.5),
        ("own.align=end", "end"),
        ("own.places=a,b", ("a", "b")),
        ("own.places=", ()),
        ("own.indent=none", None),
        ("own.indent=-2", -2),
        ("own.theme=mine.toml", "mine.toml"),
        ("own.paper=a=b", "a=b"),
    ],
)
def test_a_value_gets_the_type_of_its_field(word, value):
    (options,) = parsed([word]).values()
    assert options == {word.partition("=")[0].removeprefix("own."): value}


@pytest.mark.parametrize(
    ("word", "code", "says"),
    [
        ("own", "option-form", "own"),
        ("own.toc", "option-form", "own.toc"),
        (".toc=1", "option-form", ".toc=1"),
        ("pptx.toc=1", "unknown-format", "json"),
        ("own.colour=red", "option-unknown", "align"),
        ("own.toc=perhaps", "option-value", "true | false"),
        ("own.size=big", "option-value", "float"),
        ("own.align=middle", "option-value", "start | end"),
        ("own.indent=x", "option-value", "int | none"),
    ],
)
def test_a_wrong_word_is_a_usage_error_that_says_what_is_known(word, code, says):
    with pytest.raises(UsageError) as caught:
        parsed([word])
    assert caught.value.diagnostic.code == code
    assert says in " ".join(map(str, dict(caught.value.diagnostic.values).values()))


def test_text_is_text_only_where_it_is_nothing_else():
    assert coerced("2", str | int) == 2
    assert coerced("a", str | int) == "a"


def test_common_options_go_where_they_are_known_and_special_ones_win():
    wishes = Wishes("", {"toc": True, "language": "ja", "size": 2}, {"own": {"size": 3}})
    assert chosen(wishes, "own", Options) == {"toc": True, "size": 3}
    assert chosen(wishes, "json", registry.writer("json").options) == {}
    assert chosen(wishes, "plain", dict) == {}


@pytest.mark.parametrize(
    ("common", "code"),
    [
        ({"colour": "red"}, "option-idle"),
        ({"theme": "baroque"}, "unknown-theme"),
        ({"paper": "napkin"}, "unknown-paper"),
        ({"language": "zh_CN"}, "language-form"),
    ],
)
def test_what_no_job_could_do_is_refused_before_any_is_done(common, code):
    jobs = [Job(Location("a.txt"), {"own": Location("a.own")})]
    with pytest.raises(UsageError) as caught:
        require_meaningful(Wishes("", common), jobs, MemoryHost())
    assert caught.value.diagnostic.code == code


def test_a_font_that_is_not_there_is_refused_at_once():
    jobs = [Job(Location("a.txt"), {"pdf": Location("a.pdf")})]
    host = MemoryHost({Location("kai.ttf"): b""})
    require_meaningful(Wishes("", {"fonts": ("kai=kai.ttf", "kai.ttf")}), jobs, host)
    with pytest.raises(ResourceError) as caught:
        require_meaningful(Wishes("", {"fonts": ("kai=none.ttf",)}), jobs, host)
    assert dict(caught.value.diagnostic.values) == {"name": "none.ttf"}


def test_a_reader_that_is_not_there_is_refused_at_once():
    with pytest.raises(UsageError):
        require_meaningful(Wishes("pptx"), [], MemoryHost())


def test_an_option_of_the_reader_is_meaningful_too():
    jobs = [Job(Location("a.txt"), {"json": Location("a.json")})]
    require_meaningful(Wishes("", {"language": "ja"}), jobs, MemoryHost())


def test_standard_input_is_text_unless_the_user_says_otherwise():
    assert reader_of(Wishes(), Location("-")) == "text"
    assert reader_of(Wishes("json"), Location("-")) == "json"
    assert reader_of(Wishes(), Location("a.json")) == "json"

"""What the reader makes of articles that people judged, by the figures that the judges go by.

The floors stand a little below what was reached, so that no rule costs a text that another won.
"""

import importlib.util
import io
import json
from pathlib import Path

import pytest

from convert.format import Context
from convert.formats.text.read import READER
from convert.host import MemoryHost
from convert.source import Source
from convert.structure.outline import outline
from material import material

JUDGED = Path(__file__).parent / "judged"


def outlined(path):
    source, context = Source(path.name, path.read_bytes()), Context(MemoryHost())
    article = READER.read(source, READER.options(), context)
    return outline(article, context.claims, source.parts[0].text)


@pytest.fixture(scope="session")
def figures():
    """The figures of a folder, all documents together."""
    place = material("verify", "score.py")
    spec = importlib.util.spec_from_file_location("score", place)
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    return score


@pytest.fixture(scope="session")
def scored(figures, tmp_path_factory):
    def _scored(folder):
        made = tmp_path_factory.mktemp("outlines")
        for path in sorted(folder.glob("*.txt")):
            (made / f"{path.stem}.json").write_text(json.dumps(outlined(path)), "utf-8")
        report = made / "report"
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("sys.argv", ["score.py", str(folder), str(made), "--json", str(report)])
            patch.setattr("sys.stdout", io.StringIO())
            figures.main()
        return json.loads(report.read_text("utf-8"))

    return _scored


@pytest.mark.parametrize("folder", ["articles", "field", "seed"])
def test_what_the_reader_was_made_with_is_read_as_it_was_judged(scored, folder):
    found = scored(material(folder))
    assert found["overall"] >= 0.99
    assert found["extra"]["text_preservation_min"] == 1.0
    assert found["extra"]["boundary_f1"] >= 0.97
    assert found["extra"]["spacing_errors"] == 0
    assert (found["extra"]["furniture_leak"] or 0) == 0


@pytest.mark.parametrize(
    ("folder", "least", "kept", "misspaced"),
    [
        ("articles", 0.97, 1.0, 0),
        ("first", 0.99, 0.97, 0),
        ("second", 0.99, 0.99, 0),
        ("third", 0.99, 0.93, 0),
        ("fourth", 0.99, 1.0, 0),
        ("fifth", 0.98, 0.95, 4),
        ("sixth", 0.99, 0.98, 1),
        ("seventh", 0.98, 1.0, 0),
        ("eighth", 0.97, 0.97, 0),
        ("ninth", 0.98, 0.93, 0),
        ("tenth", 0.985, 0.98, 0),
        ("eleventh", 0.94, 0.93, 4),
        ("twelfth", 0.97, 0.99, 8),
        ("thirteenth", 0.98, 0.95, 0),
        ("fourteenth", 0.965, 0.95, 13),
        ("fifteenth", 0.98, 0.99, 269),
        ("sixteenth", 0.94, 0.98, 0),
        ("seventeenth", 0.94, 0.96, 1),
        ("eighteenth", 0.89, 0.96, 0),
        ("nineteenth", 0.935, 0.98, 5),
        ("twentieth", 0.92, 0.97, 0),
        ("twentyfirst", 0.95, 0.97, 0),
        ("twentysecond", 0.95, 0.97, 0),
    ],
)
def test_what_people_judged_apart_is_read_no_worse_than_it_was(
    scored, folder, least, kept, misspaced
):
    found = scored(JUDGED / folder)
    assert found["overall"] >= least
    assert found["extra"]["text_preservation_min"] >= kept
    assert found["extra"]["spacing_errors"] <= misspaced

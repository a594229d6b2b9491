"""Design 7, sentence by sentence: where outputs go, and what is refused."""

import pytest

from convert.errors import UsageError
from convert.host import Location, MemoryHost
from convert.jobs.plan import plan


@pytest.fixture
def host():
    names = ("in/a.txt", "in/sub/b.txt", "in/sub/c.json", "in/note.xyz", "old/x.json", "d.txt")
    return MemoryHost({Location(name): b"" for name in names})


def planned(host, *words, formats="json", output="", reader=""):
    found = plan(host, formats.split(","), words, output, reader)
    return {job.source: " ".join(job.outputs.values()) for job in found.jobs}


@pytest.mark.parametrize(
    ("inputs", "formats", "output", "outputs"),
    [
        (["d.txt"], "json", "", {"d.txt": "output/d.json"}),
        (["in/a.txt"], "json", "out/", {"in/a.txt": "out/a.json"}),
        (["in/a.txt"], "json", "old", {"in/a.txt": "old/a.json"}),
        (["in/a.txt"], "json", "b.json", {"in/a.txt": "b.json"}),
        (["in/a.txt"], "json", "B.JSON", {"in/a.txt": "B.JSON"}),
        (["in/a.txt"], "json", "-", {"in/a.txt": "-"}),
        (["in/a.txt"], "json,epub", "out", {"in/a.txt": "out/a.json out/a.epub"}),
        (["in/a.txt", "d.txt"], "json", "o", {"in/a.txt": "o/a.json", "d.txt": "o/d.json"}),
        (["-"], "json", "", {"-": "-"}),
        (["-"], "json", "x.json", {"-": "x.json"}),
        (["-"], "json", "out/", {"-": "out/stdin.json"}),
        (["-"], "json,epub", "", {"-": "output/stdin.json output/stdin.epub"}),
        (["in/*.txt"], "json", "", {"in/a.txt": "output/a.json"}),
        (["in/**/b.*"], "json", "", {"in/sub/b.txt": "output/sub/b.json"}),
        (["in/s*/[b]?txt"], "json", "", {"in/sub/b.txt": "output/sub/b.json"}),
        (["none.txt"], "json", "", {"none.txt": "output/none.json"}),
        (["d.txt", "./d.txt"], "json", "", {"d.txt": "output/d.json"}),
    ],
)
def test_each_output_has_its_place(host, inputs, formats, output, outputs):
    assert planned(host, *inputs, formats=formats, output=output) == outputs


def test_a_folder_keeps_its_sub_folders_and_gives_what_can_be_read(host):
    assert planned(host, "in") == {
        "in/a.txt": "output/a.json",
        "in/sub/b.txt": "output/sub/b.json",
        "in/sub/c.json": "output/sub/c.json",
    }
    assert planned(host, "in", reader="json") == {"in/sub/c.json": "output/sub/c.json"}


def test_a_glob_takes_what_it_names_where_the_reader_is_named(host):
    assert planned(host, "in/*.xyz", reader="text") == {"in/note.xyz": "output/note.json"}


def test_what_an_earlier_run_made_is_no_input_of_the_next(host):
    host.write(Location("in/output/a.json"), b"")
    assert "in/output/a.json" not in planned(host, "in", output="in/output")
    assert "in/output/a.json" not in planned(host, "in/**/*", output="in/output/")


def test_a_file_whose_name_looks_like_a_glob_is_that_file(host):
    host.write(Location("a[1].txt"), b"")
    assert planned(host, "a[1].txt") == {"a[1].txt": "output/a[1].json"}


@pytest.mark.parametrize(("names", "is_batch"), [(["in"], True), (["d.txt"], False)])
def test_a_folder_is_a_batch_and_a_file_is_none(host, names, is_batch):
    assert plan(host, ["json"], names).is_batch == is_batch


@pytest.mark.parametrize(
    ("inputs", "output", "code"),
    [
        (["d.txt"], "out", "output-unclear"),
        (["d.txt"], "out.pdf", "output-unclear"),
        (["old/x.json"], "old/x.json", "output-is-input"),
        (["old/x.json"], "./old/../old/x.json", "output-is-input"),
        (["old"], "old/", "output-is-input"),
        (["d.txt", "sub/../in/d.txt"], "", "output-collides"),
        (["in", "in/sub/c.json", "in/sub/c.txt"], "", "output-collides"),
        (["empty/*.txt"], "", "nothing-to-do"),
    ],
)
def test_what_is_unclear_is_refused(host, inputs, output, code):
    with pytest.raises(UsageError) as caught:
        plan(host, ["json"], inputs, output)
    assert caught.value.diagnostic.code == code


def test_nothing_can_be_made_without_a_format(host):
    with pytest.raises(UsageError) as caught:
        plan(host, [], ["d.txt"])
    assert caught.value.diagnostic.code == "no-format"


def test_a_folder_without_articles_is_refused(host):
    host.write(Location("empty/a.xyz"), b"")
    with pytest.raises(UsageError) as caught:
        plan(host, ["json"], ["empty"])
    assert caught.value.diagnostic.code == "nothing-to-do"


def test_two_formats_for_one_file_name_are_two_outputs(host):
    assert planned(host, "d.txt", formats="epub,json") == {"d.txt": "output/d.epub output/d.json"}

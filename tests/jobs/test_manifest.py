"""The journal survives what happens to journals."""

from convert.diagnostic import note, warning
from convert.host import Location, MemoryHost
from convert.jobs import manifest
from convert.jobs.job import Record
from convert.source import Place

OUT = Location("out")
FOUND = warning("character-dropped", Place("甲.txt", "", 2, 1), character="U+0007", count=2)
RECORD = Record("r", ((("read", "a.txt"), "d"),), "o", (FOUND, note("bare")))
RECORDS = {Location("out/sub/a.json"): RECORD, Location("out/b.json"): Record("s", (), "p")}


def test_what_was_added_is_loaded():
    host = MemoryHost()
    for output, record in RECORDS.items():
        manifest.add(OUT, {output: record}, host)
    assert manifest.load(OUT, host) == RECORDS


def test_nothing_is_known_of_a_new_folder():
    assert manifest.load(OUT, MemoryHost()) == {}


def test_a_line_half_written_is_no_line_and_goes():
    host = MemoryHost()
    manifest.add(OUT, RECORDS, host)
    (place,) = host.files
    host.append(place, b'{"path": "c.json", "rec')
    assert manifest.load(OUT, host) == RECORDS
    manifest.add(OUT, RECORDS, host)
    assert manifest.load(OUT, host) == RECORDS


def test_what_is_no_journal_is_passed_over():
    host = MemoryHost({Location("out/.convert.jsonl"): b'7\n{}\n[]\n\xff\n{"path": 1}\n'})
    assert manifest.load(OUT, host) == {}


def test_the_last_line_of_an_output_counts_and_the_others_go():
    host = MemoryHost()
    for recipe in "abc":
        manifest.add(OUT, {Location("out/a.json"): Record(recipe, (), "o")}, host)
    assert manifest.load(OUT, host)[Location("out/a.json")].recipe == "c"
    assert host.files[Location("out/.convert.jsonl")].count(b"\n") == 1


def test_the_journal_is_hidden():
    host = MemoryHost()
    manifest.add(OUT, RECORDS, host)
    assert host.list(OUT) == ()

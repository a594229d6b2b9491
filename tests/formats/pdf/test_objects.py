"""The file layer: syntax, numbers, streams, the cross-reference stream, the same bytes twice."""

import io
import re
import subprocess
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase import pdfdoc

from convert.formats.pdf.objects import (
    File,
    array,
    dictionary,
    formatted,
    name,
    reference,
    references,
    text,
)
from material import tool


def written(fill):
    """A file with whatever ``fill`` puts into it, and the least that a file has to have."""
    sink = io.BytesIO()
    file = File(sink.write)
    fill(file)
    pages = file.put(dictionary({"Type": name("Pages"), "Kids": array(()), "Count": 0}))
    root = file.put(dictionary({"Type": name("Catalog"), "Pages": reference(pages)}))
    file.close(root, file.put(dictionary({"Title": text("題")})))
    return sink.getvalue()


@pytest.mark.parametrize(
    ("value", "syntax"),
    [
        (name("A B#"), b"/A#20B#23"),
        (text("a(b)\\"), b"(a\\(b\\)\\\\)"),
        (text("中𠀀"), b"<feff4e2dd840dc00>"),
        (array((1, 2.5, b"null")), b"[ 1 2.5 null ]"),
        (0.1234567, b"0.12346"),
        (references((3, 4)), b"[ 3 0 R 4 0 R ]"),
        (dictionary({"B": 1, "A": name("X")}), b"<<\n/A /X /B 1\n>>"),
    ],
)
def test_syntax_of_values(value, syntax):
    assert formatted(value) == syntax


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_text_string_says_what_it_was_given(value):
    syntax = formatted(text(value))
    if syntax.startswith(b"<"):
        assert bytes.fromhex(syntax[1:-1].decode()).decode("utf-16") == value
    else:
        assert re.sub(rb"\\(.)", rb"\1", syntax[1:-1]).decode() == value


@given(st.dictionaries(st.text("aZ0.#( é", max_size=4), st.text("a (\\)")))
def test_reportlab_writes_dictionaries_names_and_strings_alike(entries):
    theirs = pdfdoc.PDFDictionary({key: pdfdoc.PDFString(value) for key, value in entries.items()})
    ours = formatted(dictionary({key: text(value) for key, value in entries.items()}))
    assert ours.split() == theirs.format(pdfdoc.DummyDoc()).split()


@pytest.mark.parametrize(
    ("value", "syntax"), [(0.5, b"0.5"), (-2.0, b"-2"), (1e-9, b"0"), (123456.75, b"123456.75")]
)
def test_a_number_has_no_exponent_and_no_needless_digit(value, syntax):
    assert formatted(value) == syntax


@pytest.mark.parametrize("count", [0, 1, 199, 200, 201, 450])
def test_a_file_is_sound_whatever_the_number_of_objects(tmp_path, count):
    path = tmp_path / "a.pdf"
    path.write_bytes(written(lambda file: [file.put(dictionary({"N": i})) for i in range(count)]))
    subprocess.run([tool("qpdf"), "--check", path], check=True, capture_output=True)  # noqa: S603  ours


def test_each_object_is_found_under_its_number(tmp_path):
    path = tmp_path / "a.pdf"
    numbers = []

    def fill(file):
        late = file.reserve()
        numbers.extend(file.put(dictionary({"N": i})) for i in range(300))
        numbers.append(file.stream(b"content"))
        file.put(dictionary({"Late": b"true"}), late)

    path.write_bytes(written(fill))
    assert shown(path, 1) == b"<< /Late true >>"
    assert shown(path, numbers[0]) == b"<< /N 0 >>"
    assert shown(path, numbers[250]) == b"<< /N 250 >>"
    assert shown(path, numbers[300], "--filtered-stream-data") == b"content"


def shown(path, number, *options):
    command = [tool("qpdf"), f"--show-object={number}", *options, path]
    found = subprocess.run(command, check=True, capture_output=True)  # noqa: S603  ours
    return found.stdout.strip()


def test_a_stream_is_deflated_unless_it_is_to_be_read_as_it_stands():
    data = written(lambda f: [f.stream(b"one" * 9), f.stream(b"two" * 9, is_deflated=False)])
    assert zlib.compress(b"one" * 9, 1) in data
    assert b"two" * 9 + b"\nendstream" in data


def test_an_end_of_line_stands_before_each_endstream():
    data = written(lambda file: file.stream(b"no end of line"))
    assert data.count(b"\nendstream") == data.count(b"endstream")


def test_objects_leave_memory_for_the_sink_while_the_file_grows():
    sink = io.BytesIO()
    file = File(sink.write)
    file.stream(b"x" * 999, is_deflated=False)
    assert b"x" * 999 in sink.getvalue()


def test_a_number_that_leads_nowhere_is_refused():
    with pytest.raises(ValueError, match="object 1 was reserved and never put"):
        written(lambda file: file.reserve())


def test_the_same_content_gives_the_same_bytes_and_other_content_another_identifier():
    def identifier(data):
        return re.search(rb"/ID \[ <(\w+)> <\1> \]", data)[1]

    first, again, other = (written(lambda f, c=c: f.stream(c)) for c in (b"a", b"a", b"b"))
    assert first == again
    assert identifier(first) != identifier(other)

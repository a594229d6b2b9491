"""The PDF writer."""

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings

from convert import ir
from convert.errors import UsageError
from convert.ir.build import inlines
from convert.registry import writer
from material import tool
from pressroom import LOREM, article, paragraph, written
from strategies import articles


def asked(tmp_path, data, *command):
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    program, *options = command
    run = subprocess.run([tool(program), *options, path], check=True, capture_output=True)  # noqa: S603  ours
    return run.stdout.decode()


def chapters(count):
    blocks = []
    for number in range(count):
        blocks += (ir.Heading(1, inlines(f"第{number}章")), *[paragraph(LOREM * 4)] * 5)
    return article(*blocks, title="书")


def test_it_is_known_by_name():
    assert writer("pdf").suffixes == (".pdf",)


def test_a_list_deeper_than_the_page_is_wide_loses_nothing(tmp_path):
    block = paragraph(LOREM)
    for _ in range(20):
        block = ir.List((ir.ListItem((block,)),), 1, "1.")
    data, _ = written(article(block))
    found = asked(tmp_path, data, "mutool", "draw", "-q", "-F", "txt")
    assert LOREM in "".join(found.split())


def test_the_file_is_sound_and_each_face_stands_in_it_once(tmp_path):
    data, _ = written(chapters(4))
    assert "No syntax or stream encoding errors" in asked(tmp_path, data, "qpdf", "--check")
    faces = [line.split() for line in asked(tmp_path, data, "pdffonts").splitlines()[2:]]
    assert len({face[0][7:] for face in faces}) == len(faces) == 2
    assert all(face[-5:-2] == ["yes", "yes", "yes"] for face in faces)


def test_headings_are_the_outline(tmp_path):
    blocks = (ir.Heading(2, inlines("甲")), ir.Heading(3, inlines("乙")), paragraph("文"))
    path = tmp_path / "a.pdf"
    path.write_bytes(written(article(*blocks))[0])
    command = [tool("mutool"), "show", path, "outline"]
    shown = subprocess.run(command, check=True, capture_output=True)  # noqa: S603  ours
    assert [row.split('"')[1] for row in shown.stdout.decode().splitlines()] == ["甲", "乙"]


def test_it_says_what_it_is(tmp_path):
    wrote = ir.Credit("author", ("陈一", "李二"))
    day = ir.Published(datetime(2024, 5, 6), "day")  # noqa: DTZ001  local
    day = datetime(2024, 5, 6)  # noqa: DTZ001  local
    about = ir.Metadata(
        "zh-Hant-TW", "題", published=ir.Published(day, "day"), keywords=("甲", "乙")
    )
    data, _ = written(ir.Article(about, (paragraph("文"),), (wrote,)))
    said = asked(tmp_path, data, "pdfinfo", "-isodates")
    facts = dict(line.split(":", 1) for line in said.splitlines() if ":" in line)
    assert facts["Title"].strip() == "題"
    assert facts["Author"].strip() == "陈一; 李二"
    assert facts["Keywords"].strip() == "甲, 乙"
    assert facts["CreationDate"].strip().startswith("2024-05-06")


def test_without_a_title_it_is_called_something_and_that_is_said():
    _, found = written(article(paragraph("文")), fallback_title="甲")
    assert [one.code for one in found if one.code == "title-chosen"] == ["title-chosen"]


def test_an_article_without_text_is_a_page(tmp_path):
    data, _ = written(ir.Article(ir.Metadata("zh-Hans")))
    assert "Pages:           1" in asked(tmp_path, data, "pdfinfo")


def test_another_paper_is_another_size(tmp_path):
    data, _ = written(article(paragraph("文")), paper="B5")
    assert "498.898 x 708.661 pts" in asked(tmp_path, data, "pdfinfo")


def test_an_unknown_paper_is_refused():
    with pytest.raises(UsageError):
        written(article(paragraph("文")), paper="Z9")


@settings(max_examples=20)
@given(articles)
def test_any_article_gives_the_same_bytes_twice(article):
    assert written(article)[0] == written(article)[0]


def test_another_process_gives_the_same_bytes():
    code = (
        "import sys; sys.path[:0] = sys.argv[1:]; import hashlib, pressroom as p;"
        "made = p.article(p.paragraph(p.LOREM * 9, '𠮷 word 龘'));"
        "print(hashlib.sha256(p.written(made)[0]).hexdigest())"
    )
    root = Path(__file__).parents[2]
    paths = [str(root.parent / "src"), str(root)]

    def printed(seed):
        environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": f"UTC{int(seed) % 9}"}
        run = subprocess.run(  # noqa: S603  ours
            [sys.executable, "-c", code, *paths], check=True, capture_output=True, env=environment
        )
        return run.stdout

    assert printed("0") == printed("777")

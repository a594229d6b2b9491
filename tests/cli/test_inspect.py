import json

import pytest

ARTICLE = (
    "题目在此\n\n作者：江晚\n\n正文写到这里就结束了，后面还有一句话。\n\n小标题\n\n正文写到"
    "这里就结束了。\n"
)


@pytest.fixture
def article(run, tmp_path):  # noqa: ARG001  it makes the folder
    (tmp_path / "in" / "c.txt").write_text(ARTICLE, "utf-8")


@pytest.mark.usefixtures("article")
def test_the_outline_is_json(run):
    found = json.loads(run("inspect in/c.txt --json").stdout)
    assert (found["title"], found["byline"]) == ("题目在此", ["江晚"])


@pytest.mark.usefixtures("article")
def test_each_line_is_shown_with_its_rule(run):
    shown = run("inspect in/c.txt").stdout
    assert "title: 题目在此" in shown
    assert "heading.plain" in shown
    assert "\x1b" not in shown, "no colour where there is no terminal"


@pytest.mark.usefixtures("article")
def test_a_line_is_explained_with_its_rivals(run):
    shown = run("inspect in/c.txt --explain 7").stdout
    assert shown.index("heading.plain") < shown.index("paragraph")
    assert "is short and no sentence" in shown


@pytest.mark.usefixtures("article")
@pytest.mark.parametrize("line", [0, 99, -1])
def test_there_is_no_line_beyond_the_last(run, line):
    result = run(f"inspect in/c.txt --explain {line}")
    assert (result.exit_code, "[no-such-line]" in result.stderr) == (2, True)


def test_a_file_of_another_format_is_refused(run, tmp_path):
    (tmp_path / "in" / "c.JSON").write_text("{}", "utf-8")
    result = run("inspect in/c.JSON")
    assert (result.exit_code, "[inspect-text]" in result.stderr) == (2, True)


@pytest.mark.usefixtures("article")
def test_it_speaks_chinese(run):
    assert "标题：题目在此" in run("inspect in/c.txt --messages zh-Hans").stdout


def test_what_a_file_holds_does_not_drive_the_terminal(run, tmp_path):
    (tmp_path / "x.txt").write_text("题\n\n甲\x1b[31m乙\n", "utf-8")
    assert "\x1b" not in run("inspect x.txt").stdout


@pytest.mark.usefixtures("article")
def test_reasons_are_said_in_the_language_of_messages(run):
    shown = run("inspect in/c.txt --explain 7 --messages zh-Hans").stdout
    assert "短，且不是句子" in shown


@pytest.mark.usefixtures("article")
def test_what_the_user_says_of_the_article_holds(run):
    found = json.loads(run("inspect in/c.txt --json --metadata title=别的题目").stdout)
    assert found["title"] == "别的题目"


def test_doubtful_lines_are_named(run, tmp_path):
    text = "题目\n\n引言\n\n正文写到这里就结束了，还有一句。\n\n简　白\n"
    (tmp_path / "in").mkdir(exist_ok=True)
    (tmp_path / "in" / "d.txt").write_text(text, "utf-8")
    shown = run("inspect in/d.txt").stdout
    marked = [line.split()[0] for line in shown.splitlines() if line[5:8].strip() == "?"]
    assert ("doubtful lines" in shown) == bool(marked)

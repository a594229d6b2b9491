"""What the help says, for it is all that most users read."""

import pytest

OPTIONS = (
    "-O", "--allow", "--encoding", "--fail-on", "--font", "--force", "--from", "--jobs", "--lang",
    "--messages", "--metadata", "--output", "--paper", "--quiet", "--report", "--system-fonts",
    "--theme", "--toc",
)  # fmt: skip


@pytest.mark.parametrize("option", OPTIONS)
def test_each_option_is_explained_in_a_line_or_two(run, option):
    lines = run("to --help").stdout.splitlines()
    (number,) = [n for n, line in enumerate(lines) if f" {option} " in f"{line} "]
    assert lines[number].rstrip()[-1] in ".]" or lines[number + 1].startswith(" " * 20)


def test_help_is_plain_text(run):
    assert not set("╭│╰") & set(run("to --help").stdout)
    assert "to " in run("--help").stdout

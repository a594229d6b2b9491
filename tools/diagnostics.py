"""Renews docs/diagnostics.md from the messages: ``python tools/diagnostics.py``."""

from pathlib import Path

from convert.messages import catalogue

FILE = Path(__file__).parent.parent / "docs" / "diagnostics.md"
HEAD = """\
# Diagnostics

What convert finds it says in one line: place, severity, words, code; a hint follows where there
is one. `--messages en|zh-Hans` chooses the language (else `LANG` does), `--report FILE.jsonl`
keeps everything as JSON lines, `--fail-on warning` makes warnings end the command with status 7.
Words in braces are the finding's values.

| exit status | meaning |
|---:|---|
| 0 | done |
| 1 | several inputs, at least one failed |
| 2 | wrong usage, unknown name |
| 3 | an input cannot be read or decoded |
| 4 | a face, picture or another resource cannot be had |
| 5 | an output cannot be laid out or written |
| 6 | a plug-in does not load |
| 7 | `--fail-on` reached |
| 70 | a bug in convert |
| 130 | interrupted |

| code | English | 中文 |
|---|---|---|
"""


def page() -> str:
    """The whole page."""
    english, chinese = catalogue("en"), catalogue("zh-Hans")
    codes = sorted(english.keys() - {"words"})
    return HEAD + "".join(f"| `{c}` | {words(english[c])} | {words(chinese[c])} |\n" for c in codes)


def words(wording: object) -> str:
    """A wording as one cell."""
    return "<br>".join(dict(wording).values()).replace("|", "\\|")


if __name__ == "__main__":
    FILE.write_text(page(), "utf-8")

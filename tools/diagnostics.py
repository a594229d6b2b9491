"""Renews what is made of the messages, JSON and a page: ``python tools/diagnostics.py``."""

import json
import tomllib
from pathlib import Path

from convert.messages import LANGUAGES

ROOT = Path(__file__).parent.parent
FILE = ROOT / "docs" / "diagnostics.md"
MESSAGES = ROOT / "src" / "convert" / "messages"
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


def written(language: str) -> dict[str, dict[str, str]]:
    """The wordings as they are written."""
    return tomllib.loads((MESSAGES / f"{language}.toml").read_text("utf-8"))


def as_json(language: str) -> str:
    """The wordings as they are read, a line for each."""
    lines = (f"{json.dumps(c)}: {shown(w)}" for c, w in written(language).items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


def shown(wording: dict[str, str]) -> str:
    """A wording as JSON."""
    return json.dumps(wording, ensure_ascii=False)


def page() -> str:
    """The whole page."""
    english, chinese = written("en"), written("zh-Hans")
    codes = sorted(english.keys() - {"words", "phrases"})
    return HEAD + "".join(f"| `{c}` | {words(english[c])} | {words(chinese[c])} |\n" for c in codes)


def words(wording: object) -> str:
    """A wording as one cell."""
    return "<br>".join(dict(wording).values()).replace("|", "\\|")


if __name__ == "__main__":
    FILE.write_text(page(), "utf-8")
    for name in LANGUAGES:
        (MESSAGES / f"{name}.json").write_text(as_json(name), "utf-8")

"""The options of ``convert to``, each with its help."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import typer

from convert.cli.request import FailOn, Standard
from convert.messages import Language

Words: TypeAlias = list[str]

Formats: TypeAlias = Annotated[
    str, typer.Argument(help="What to make: pdf, or several: pdf,docx,epub.")
]
Inputs: TypeAlias = Annotated[
    Words, typer.Argument(help="Files, folders, globs; - for standard input.")
]
Output: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "-o", "--output", help="A file, or a folder/; default: output/.", show_default=False
    ),
]
Reader: TypeAlias = Annotated[str, typer.Option("--from", help="The format of the inputs.")]
ThemeName: TypeAlias = Annotated[str, typer.Option(help="A built-in theme, or a file.toml.")]
Paper: TypeAlias = Annotated[str, typer.Option(help="The size of the page: A4, 16k, ...")]
Fonts: TypeAlias = Annotated[
    Words | None, typer.Option("--font", metavar="FILE", help="A font to use; repeatable.")
]
SystemFonts: TypeAlias = Annotated[
    bool, typer.Option("--system-fonts", help="Use this machine's fonts too.")
]
LanguageOfText: TypeAlias = Annotated[
    str, typer.Option("--lang", help="The language of the text: zh-Hans, zh-Hant-TW, ...")
]
About: TypeAlias = Annotated[
    Words | None,
    typer.Option("--metadata", metavar="KEY=VALUE", help="What the text does not say; repeatable."),
]
Contents: TypeAlias = Annotated[
    bool, typer.Option("--toc", help="A list of contents before the text.")
]
PdfStandard: TypeAlias = Annotated[
    Standard | None,
    typer.Option(
        "--pdf-standard", help="What a PDF keeps; default: a-2a and ua-1.", show_default=False
    ),
]
Encoding: TypeAlias = Annotated[str, typer.Option(help="The encoding of the inputs.")]
Special: TypeAlias = Annotated[
    Words | None,
    typer.Option("-O", metavar="FORMAT.NAME=VALUE", help="An option of a format; repeatable."),
]
Jobs: TypeAlias = Annotated[int, typer.Option(min=1, help="How many processes.")]
Force: TypeAlias = Annotated[
    bool, typer.Option("--force", help="Make outputs again even if nothing changed.")
]
Allowed: TypeAlias = Annotated[
    Words | None,
    typer.Option("--allow", metavar="DIR", help="Let documents use files in DIR; repeatable."),
]
Failing: TypeAlias = Annotated[
    FailOn, typer.Option("--fail-on", help="The least finding that is a failure.")
]
Speech: TypeAlias = Annotated[
    Language | None, typer.Option("--messages", help="The language of messages; default: by LANG.")
]
Report: TypeAlias = Annotated[
    str, typer.Option(metavar="FILE.jsonl", help="Write findings and results there.")
]
Quiet: TypeAlias = Annotated[bool, typer.Option("--quiet", help="Say only what is wrong.")]

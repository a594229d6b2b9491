"""A theme as CSS: every length relative, so that the reader's own size and width rule.

A declaration that old engines know stands before the one that is meant; an engine takes the
last that it understands.  Source: typographic specification 9.2, but for ``inter-character``, for
which Chromium tears Latin words apart; without it, it widens the gaps between Han characters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from convert.markup.lines import line_setting
from convert.markup.numbering import NUMBERING
from convert.markup.rule import em, number, rule, stack, string
from convert.markup.vertical import STYLE as VERTICAL
from convert.themes.theme import Align, Role, Style, Theme
from convert.typography.script import Script, script

HOLDERS: Final[Mapping[Role, str]] = {
    "item": "li", "quote": "blockquote", "verse": "div.verse", "cell": "td, th",
    "note": "aside.note",
}  # fmt: skip
"""The elements of roles that hold paragraphs, which take their looks from them."""

LINES: Final[Mapping[Role, str]] = {
    "title": "h1.title", "subtitle": "p.subtitle", "byline": "p.byline",
    "heading-1": ".heading-1", "heading-2": ".heading-2", "heading-3": ".heading-3",
    "heading-4": ".heading-4", "heading-5": ".heading-5", "heading-6": ".heading-6",
    "attribution": "p.attribution", "dialogue": "p.dialogue",
    "caption": "figcaption, caption, p.caption", "reference": "p.reference", "verbatim": "pre",
    "divider": "hr", "salutation": "p.salutation", "closing": "p.closing",
    "signature": "p.signature", "document-number": "p.document-number", "credits": "p.credits",
}  # fmt: skip
"""The elements of roles that are one paragraph."""

BLACK: Final = "#000000"
"""The colour of print; on a screen it is what the reader chose for day or night."""

_OTHERS: Final[Mapping[Script, str]] = {
    "zh-Hans": "span:lang(zh-CN), span:lang(zh-Hans)",
    "zh-Hant": "span:lang(zh-TW), span:lang(zh-HK), span:lang(zh-Hant)",
    "ja": "span:lang(ja)",
}  # fmt: skip
"""Words in a language that writes the same characters in other forms."""

_SIDES: Final[Mapping[Align, str]] = {
    "justify": "justify", "start": "left", "center": "center", "end": "right",
}  # fmt: skip
"""In the words of CSS 2, which every engine knows; lines run from the left."""

WIDEST: Final = 40
"""The widest comfortable measure in em, at which an inset has its full width; on a narrower
screen it takes the same share.  Source: typographic specification 5.2."""

FIXED: Final = """\
th, caption { text-align: inherit }
h1, h2, h3, h4, h5, h6 { font-weight: normal; text-wrap: balance; word-break: keep-all }
h1, h2, h3, h4, h5, h6, figure { break-inside: avoid; page-break-inside: avoid }
ol, ul { margin: 0.5em 0; padding-left: 2em }
ol ol, ol ul, ul ol, ul ul { margin: 0 }
p.signature { break-before: avoid; page-break-before: avoid }
figure { margin: 1em 0; text-align: center }
img { max-width: 100%; height: auto }
.caption + .picture-credit { margin-left: 1em }
table { margin: 1em auto; border-collapse: collapse }
table { border-top: 0.12em solid; border-bottom: 0.12em solid }
thead { border-bottom: 0.06em solid }
td, th { padding: 0.2em 0.4em; min-width: 2em; vertical-align: top; font-weight: normal }
td.long, th.long { overflow-wrap: anywhere }
@media (max-width: 30em) { td, th { padding: 0.2em } }
.start { text-align: left } .center { text-align: center } .end { text-align: right }
sup, sub { font-size: 0.7em; line-height: 0 }
a.noteref, a.note-number { text-decoration: none; color: #1f6fd0 }
.note-number, .label { margin-right: 0.5em }
.speaker.bare { margin-right: 1em }
em { font-synthesis: weight style }
section.notes { margin-top: 2em; padding-top: 0.5em; border-top: 0.06em solid }
hr { border: 0; height: auto; overflow: visible; color: inherit }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-family: inherit }
code { overflow-wrap: anywhere }
rt { font-size: 0.5em; line-height: 1; text-align: center }
section.cover { text-align: center; text-indent: 0 }
img.cover { max-height: 100vh }
nav ol { list-style-type: none; padding-left: 0 }
nav ol ol { padding-left: 2em }
nav a { text-decoration: none; color: inherit }
"""
"""What no theme changes.  A table has three lines, as in Chinese books.  Signs of notes, which have
no line below them, differ from white, from black text and from a night page by at least 3:1 in
luminance (WCAG 2.2, 1.4.1 and 1.4.3)."""


def stylesheet(theme: Theme, language: str, *, is_vertical: bool = False) -> str:
    """``theme`` as the style sheet of documents in ``language``.

    Sizes are relative to that of the body, which is the reader's own.
    """
    dress = _Dress(theme, script(language), is_vertical=is_vertical)
    fixed = FIXED + VERTICAL * is_vertical
    return "".join((*dress.document(), fixed, *dress.roles(), *dress.words(), NUMBERING))


class _Dress:
    """A theme for one script."""

    def __init__(self, theme: Theme, script: Script, *, is_vertical: bool) -> None:
        self._theme = theme
        self._script = script
        self._is_vertical = is_vertical
        self._body = theme.style("body")
        self._families = {
            name: f"font-family: {stack(family.css[script])}"
            for name, family in theme.families.items()
        }

    def document(self) -> Iterator[str]:
        body, theme = self._body, self._theme
        yield rule(
            "body",
            (
                self._families[body.family],
                f"line-height: {number(body.pitch)}",
                f"text-align: {_SIDES[body.align]}",
                "text-justify: inter-ideograph",
                "" if body.color == BLACK else f"color: {body.color}",
                *line_setting(theme.typesetting),
                "font-synthesis: weight",
                "font-variant-numeric: lining-nums",
            ),
        )
        yield rule(
            "p",
            (
                *self._room("body"),
                f"text-indent: {em(body.indent)}",
                f"orphans: {theme.orphans}",
                f"widows: {theme.widows}",
            ),
        )

    def roles(self) -> Iterator[str]:
        for role, selector in HOLDERS.items():
            style = self._theme.style(role)
            yield rule(selector, (*self._paragraph(style), *self._room(role)))
            paragraphs = ", ".join(f"{part} > p" for part in selector.split(", "))
            yield rule(paragraphs, (f"text-indent: {em(style.indent)}",))
        verse = self._theme.style("verse")
        above = "right" if self._is_vertical else "top"
        yield rule("div.verse > p + p", (f"margin-{above}: {em(verse.pitch)}",))
        for role, selector in LINES.items():
            style = self._theme.style(role)
            if role == "signature" and style.align == "center":
                style = replace(style, align="end")  # the date's middle is nowhere known
            weight = "font-weight: bold" if self._is_plain_heading(role, style) else ""
            yield rule(selector, (*self._paragraph(style), *self._room(role), weight))
        yield rule("p.signature + p.signature", (f"margin-{above}: 0",))
        if self._theme.chapters != "run-on":
            yield rule(LINES["heading-1"], ("page-break-before: always", "break-before: page"))

    def words(self) -> Iterator[str]:
        """What stands within lines, and the signs that CSS draws."""
        theme = self._theme
        strong = self._families[theme.strong]
        yield rule("strong", (strong, "font-weight: bold"))
        yield rule(".speaker", (strong,))
        yield rule("code", (self._families["mono"],))
        yield rule("pre code", ("font-family: inherit",))
        yield rule("code, pre", ("text-autospace: no-autospace", "text-spacing-trim: space-all"))
        yield from self._emphasis()
        body = theme.families[self._body.family]
        for other, selector in _OTHERS.items():
            if other != self._script:
                yield rule(selector, (f"font-family: {stack(body.css[other])}",))
        yield rule(
            "ul", ("list-style-type: disc", f"list-style-type: {string(theme.bullet + ' ')}")
        )
        drawn = (f"content: {string(theme.divider)}", "display: block") if theme.divider else ()
        yield rule("hr::after", drawn)

    def _emphasis(self) -> Iterator[str]:
        if self._theme.emphasis == "kai":
            yield rule("em:lang(zh), em:lang(ja)", ("font-style: normal", self._families["kai"]))
        else:
            yield rule("em:lang(zh)", ("font-style: normal", *_dots("filled dot", "under right")))
            yield rule("em:lang(ja)", ("font-style: normal", *_dots("filled sesame", "over right")))
        yield rule("em span[lang]", ("font-style: italic", *_prefixed("text-emphasis: none")))

    def _paragraph(self, style: Style) -> tuple[str, ...]:
        """What of ``style`` is not the body's, which is inherited; and what browsers preset."""
        body = self._body
        return (
            self._families[style.family] if style.family != body.family else "",
            f"line-height: {number(style.pitch)}" if style.pitch != body.pitch else "",
            f"text-align: {_SIDES[style.align]}" if style.align != body.align else "",
            f"color: {style.color}" if style.color != body.color else "",
            f"font-size: {em(style.size / body.size)}",
            f"text-indent: {em(style.indent)}",
        )

    def _room(self, role: Role) -> Iterator[str]:
        """The room around a role; a cell has only that of its table."""
        style = self._theme.style(role)
        if role == "cell":
            return iter(())
        return _placed(style, self._lines(style), is_vertical=self._is_vertical)

    def _lines(self, style: Style) -> float:
        """One line of the body in em of ``style``."""
        return self._body.size * self._body.pitch / style.size

    def _is_plain_heading(self, role: Role, style: Style) -> bool:
        """A heading no larger than the text must show where an app has put its own face."""
        return role.startswith("heading-") and style.size <= self._body.size


def _placed(style: Style, line: float, *, is_vertical: bool) -> Iterator[str]:
    above, below = em(style.before * line), em(style.after * line)
    sides = [em(style.inset)]
    if style.inset:
        sides.append(f"min({em(style.inset)}, {number(100 * style.inset / WIDEST)}%)")
    for side in sides:
        around = f"{side} {above} {side} {below}" if is_vertical else f"{above} {side} {below}"
        yield f"margin: {around}".replace(" 0 0 0", " 0")
    if style.keep:
        yield "break-after: avoid"
        yield "page-break-after: avoid"


def _dots(form: str, position: str) -> Iterator[str]:
    yield from _prefixed(f"text-emphasis: {form}")
    yield from _prefixed(f"text-emphasis-position: {position}")


def _prefixed(declaration: str) -> tuple[str, str, str]:
    return f"-epub-{declaration}", f"-webkit-{declaration}", declaration

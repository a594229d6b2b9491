"""A reader of text-showing operators: where each glyph stands, as ISO 32000-1, 9.4.4 reckons it."""

import re

from convert.formats.pdf.fragments import written

TOKEN = re.compile(
    r"\(((?:[^()\\]|\\.)*)\)|/(\w+) ([-.\d]+) Tf|([-.\d]+) (Tc|Ts)|(-?[.\d]+)"
    r"|/Span<</ActualText<\w*>>>BDC|EMC|TJ|Tj|\[|\]",
    re.DOTALL,
)


def shown(fragments, font, size, spacing, widths):
    """The x of each glyph and of the end, in thousandths of ``size``.

    Args:
        fragments: What stands inside ``[(`` and ``)]TJ``, as units.
        font: The name of the font that it begins in.
        size: Its size.
        spacing: The character spacing.
        widths: The advance of each CID by font.
    """
    x, places, place = 0.0, [], 0
    now = size
    line = written(fragments).decode("latin-1")
    while place < len(line):
        found = TOKEN.match(line, place)
        assert found or line[place] in " \n", line[place : place + 40]
        place = found.end() if found else place + 1
        match found and found.lastindex:
            case 1:
                for cid in cids(found[1]):
                    places.append(x / size * 1000)
                    x += widths[font][cid] * now / 1000 + spacing
            case 3:
                font, now = found[2], float(found[3])
            case 5:
                spacing = float(found[4]) if found[5] == "Tc" else spacing
            case 6:
                x -= float(found[6]) * now / 1000
            case _:
                pass
    return [*places, x / size * 1000]


def cids(string):
    """The two-byte codes of a literal string."""
    data = re.sub(r"\\(.)", lambda m: "\r" if m[1] == "r" else m[1], string)
    return [ord(high) << 8 | ord(low) for high, low in zip(data[::2], data[1::2], strict=True)]

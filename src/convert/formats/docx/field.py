"""Fields: what Word reckons itself, each with the result that it has until then."""

from __future__ import annotations

from typing import Final

from convert.markup.escape import escaped


def field(instruction: str, result: str) -> str:
    """The runs of a field.  Source: ECMA-376-1, 17.16.2."""
    return f"{begun(instruction)}<w:r><w:t>{escaped(result)}</w:t></w:r>{ENDED}"


def begun(instruction: str) -> str:
    """The runs before the result."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {escaped(instruction)} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


ENDED: Final = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
"""The run after the result."""

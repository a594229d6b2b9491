"""Tables of words, written as running text so that a person can read and mend them."""

from __future__ import annotations


def words(text: str) -> tuple[str, ...]:
    """The words of ``text``, which spaces and line ends part.

    Example:
        >>> words("记者 编辑")
        ('记者', '编辑')
    """
    return tuple(text.split())

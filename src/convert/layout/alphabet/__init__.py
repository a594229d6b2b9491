"""Styled text to atoms: a paragraph becomes one ``str``, each code point one unbreakable box."""

from convert.layout.alphabet.alphabet import Alphabet

__all__ = ["Alphabet"]

"""Regular expressions that cost little until a text comes that they might match.

``signs`` and ``codes`` are tables, made by the scripts of the same names in ``tools/``.
"""

from convert.pattern.expression import Look, Signs, pattern, signs_of

__all__ = ["Look", "Signs", "pattern", "signs_of"]

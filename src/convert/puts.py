"""Methods that put arguments into slots or tuples, for as many fields as values usually have.

To compile one as it is needed takes as long as to import a module.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

# ruff: noqa: ANN001, ANN202, N807, PLR0913, PLR0917  each is the one before, and one argument more
# fmt: off


def _0():
    def __init__(self):
        pass
    return __init__


def _1(put0):
    def __init__(self, a0):
        put0(self, a0)
    return __init__


def _2(put0, put1):
    def __init__(self, a0, a1):
        put0(self, a0)
        put1(self, a1)
    return __init__


def _3(put0, put1, put2):
    def __init__(self, a0, a1, a2):
        put0(self, a0)
        put1(self, a1)
        put2(self, a2)
    return __init__


def _4(put0, put1, put2, put3):
    def __init__(self, a0, a1, a2, a3):
        put0(self, a0)
        put1(self, a1)
        put2(self, a2)
        put3(self, a3)
    return __init__


def _5(put0, put1, put2, put3, put4):
    def __init__(self, a0, a1, a2, a3, a4):
        put0(self, a0)
        put1(self, a1)
        put2(self, a2)
        put3(self, a3)
        put4(self, a4)
    return __init__


def _6(put0, put1, put2, put3, put4, put5):
    def __init__(self, a0, a1, a2, a3, a4, a5):
        put0(self, a0)
        put1(self, a1)
        put2(self, a2)
        put3(self, a3)
        put4(self, a4)
        put5(self, a5)
    return __init__


def _7(put0, put1, put2, put3, put4, put5, put6):
    def __init__(
        self, a0, a1, a2, a3, a4, a5, a6:
        object,
    ):
        put0(self, a0)
        put1(self, a1)
        put2(self, a2)
        put3(self, a3)
        put4(self, a4)
        put5(self, a5)
        put6(self, a6)
    return __init__


def _8(put0, put1, put2, put3, put4, put5, put6, put7):
    def __init__(
        self, a0, a1, a2, a3, a4, a5, a6:
        object, a7,
    ):
        put0(self, a0)
        put1(self, a1)
        put2(self, a2)
        put3(self, a3)
        put4(self, a4)
        put5(self, a5)
        put6(self, a6)
        put7(self, a7)
    return __init__


def _9(put0, put1, put2, put3, put4, put5, put6, put7, put8):
    def __init__(
        self, a0, a1, a2, a3, a4, a5, a6:
        object, a7, a8,
    ):
        put0(self, a0)
        put1(self, a1)
        put2(self, a2)
        put3(self, a3)
        put4(self, a4)
        put5(self, a5)
        put6(self, a6)
        put7(self, a7)
        put8(self, a8)
    return __init__


def _10(put0, put1, put2, put3, put4, put5, put6, put7, put8, put9):
    def __init__(
        self, a0, a1, a2, a3, a4, a5, a6:
        object, a7, a8, a9,
    ):
        put0(self, a0)
        put1(self, a1)
        put2(self, a2)
        put3(self, a3)
        put4(self, a4)
        put5(self, a5)
        put6(self, a6)
        put7(self, a7)
        put8(self, a8)
        put9(self, a9)
    return __init__


def _11(put0, put1, put2, put3, put4, put5, put6, put7, put8, put9, put10):
    def __init__(
        self, a0, a1, a2, a3, a4, a5, a6:
        object, a7, a8, a9, a10,
    ):
        put0(self, a0)
        put1(self, a1)
        put2(self, a2)
        put3(self, a3)
        put4(self, a4)
        put5(self, a5)
        put6(self, a6)
        put7(self, a7)
        put8(self, a8)
        put9(self, a9)
        put10(self, a10)
    return __init__


def _12(put0, put1, put2, put3, put4, put5, put6, put7, put8, put9, put10, put11):
    def __init__(
        self, a0, a1, a2, a3, a4, a5, a6:
        object, a7, a8, a9, a10, a11,
    ):
        put0(self, a0)
        put1(self, a1)
        put2(self, a2)
        put3(self, a3)
        put4(self, a4)
        put5(self, a5)
        put6(self, a6)
        put7(self, a7)
        put8(self, a8)
        put9(self, a9)
        put10(self, a10)
        put11(self, a11)
    return __init__


def _new0(_cls):
    return _new(_cls, ())


def _new1(_cls, a0):
    return _new(_cls, (a0,))


def _new2(_cls, a0, a1):
    return _new(_cls, (a0, a1))


def _new3(_cls, a0, a1, a2):
    return _new(_cls, (a0, a1, a2))


def _new4(_cls, a0, a1, a2, a3):
    return _new(_cls, (a0, a1, a2, a3))


def _new5(_cls, a0, a1, a2, a3, a4):
    return _new(_cls, (a0, a1, a2, a3, a4))


def _new6(_cls, a0, a1, a2, a3, a4, a5):
    return _new(_cls, (a0, a1, a2, a3, a4, a5))


def _new7(
    _cls, a0, a1, a2, a3, a4, a5, a6:
    object,
):
    return _new(_cls, (a0, a1, a2, a3, a4, a5, a6))


def _new8(
    _cls, a0, a1, a2, a3, a4, a5, a6:
    object, a7,
):
    return _new(_cls, (a0, a1, a2, a3, a4, a5, a6, a7))


def _new9(
    _cls, a0, a1, a2, a3, a4, a5, a6:
    object, a7, a8,
):
    return _new(_cls, (a0, a1, a2, a3, a4, a5, a6, a7, a8))


def _new10(
    _cls, a0, a1, a2, a3, a4, a5, a6:
    object, a7, a8, a9,
):
    return _new(_cls, (a0, a1, a2, a3, a4, a5, a6, a7, a8, a9))


def _new11(
    _cls, a0, a1, a2, a3, a4, a5, a6:
    object, a7, a8, a9, a10,
):
    return _new(_cls, (a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10))


def _new12(
    _cls, a0, a1, a2, a3, a4, a5, a6:
    object, a7, a8, a9, a10, a11,
):
    return _new(_cls, (a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11))


def _new13(
    _cls, a0, a1, a2, a3, a4, a5, a6:
    object, a7, a8, a9, a10, a11, a12,
):
    return _new(_cls, (a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12))


def _new14(
    _cls, a0, a1, a2, a3, a4, a5, a6:
    object, a7, a8, a9, a10, a11, a12, a13:
    object,
):
    return _new(_cls, (a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13))


def _new15(
    _cls, a0, a1, a2, a3, a4, a5, a6:
    object, a7, a8, a9, a10, a11, a12, a13:
    object, a14,
):
    return _new(_cls, (a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14))


def _new16(
    _cls, a0, a1, a2, a3, a4, a5, a6:
    object, a7, a8, a9, a10, a11, a12, a13:
    object, a14, a15,
):
    return _new(_cls, (a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15))


_new: Final[Callable[..., Any]] = tuple.__new__

PUTTING: Final[tuple[Callable[..., Any], ...]] = (
    _0, _1, _2, _3, _4, _5, _6, _7, _8, _9, _10, _11, _12,
)
"""What makes the method that fills slots, by the number of its arguments."""

NEW: Final[tuple[Callable[..., Any], ...]] = (
    _new0, _new1, _new2, _new3, _new4, _new5, _new6, _new7, _new8, _new9, _new10, _new11,
    _new12, _new13, _new14, _new15, _new16,
)
"""What makes a tuple, by the number of its items."""

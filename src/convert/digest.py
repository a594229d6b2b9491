"""BLAKE2b, from where ``hashlib`` has it.

``hashlib`` also loads OpenSSL, which takes three milliseconds, for digests of which none is ours.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import blake2b
else:
    try:
        blake2b = import_module("_blake2").blake2b
    except ImportError:  # an interpreter that was built without it
        blake2b = import_module("hashlib").blake2b

__all__ = ["blake2b"]

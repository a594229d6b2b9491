import hashlib
import runpy
import sys

from convert import digest
from convert.digest import blake2b


def test_it_is_the_digest_of_the_standard_library():
    ours, theirs = (made(b"a", digest_size=16, person=b"b") for made in (blake2b, hashlib.blake2b))
    assert ours.hexdigest() == theirs.hexdigest()


def test_an_interpreter_without_its_own_takes_that_of_the_standard_library(monkeypatch):
    monkeypatch.setitem(sys.modules, "_blake2", None)
    assert runpy.run_path(digest.__file__)["blake2b"] is hashlib.blake2b

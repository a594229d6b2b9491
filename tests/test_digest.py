import hashlib

from convert.digest import blake2b


def test_it_is_the_digest_of_the_standard_library():
    ours, theirs = (made(b"a", digest_size=16, person=b"b") for made in (blake2b, hashlib.blake2b))
    assert ours.hexdigest() == theirs.hexdigest()

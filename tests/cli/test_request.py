from convert.cli.request import Request, requested


def test_what_was_not_said_is_as_if_it_had_not_been_asked_for():
    given = {"formats": "pdf", "inputs": ["a.txt"], "fonts": None, "toc": True}
    assert requested(given) == Request("pdf", ("a.txt",), toc=True)

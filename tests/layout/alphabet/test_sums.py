from convert.layout.alphabet import sums


def test_counters_do_not_run_into_each_other():
    """A million atoms of each sort, the largest amounts: a book set as one paragraph."""
    million = 10**6
    whole = million * (
        (1_000 << sums.WIDTH) + sums.MARK + sums.SPACE + sums.WORD + 2 + (1_000 << sums.ROOM)
    )
    assert sums.width(whole) == 1_000 * million
    assert sums.spaces(whole) == 2 * million
    assert sums.room(whole) == 1_000 * million

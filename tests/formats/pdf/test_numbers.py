"""Numbers as PDF writes them."""

from convert.formats.pdf.numbers import decimal, hundredths


def test_numbers_have_no_exponent_and_nothing_superfluous():
    assert [decimal(value) for value in (1e-5, 12.50, -0.000001)] == ["0.00001", "12.5", "0"]
    assert [hundredths(value) for value in (0.004, 1e7, -2.5)] == ["0", "10000000", "-2.5"]

import pytest

from convert.puts import NEW, PUTTING


@pytest.mark.parametrize("count", range(len(PUTTING)))
def test_each_argument_goes_where_it_belongs(count):
    held = {}
    puts = [lambda _, item, place=place: held.update({place: item}) for place in range(count)]
    PUTTING[count](*puts)(object(), *range(count))
    assert held == {place: place for place in range(count)}


@pytest.mark.parametrize("count", range(len(NEW)))
def test_a_tuple_has_all_its_items_in_order(count):
    assert NEW[count](tuple, *range(count)) == tuple(range(count))

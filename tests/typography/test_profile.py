import pytest

from convert.typography.profile import region


@pytest.mark.parametrize(
    ("tag", "place"), [("zh-SG", "zh-CN"), ("zh_Hant_HK", "zh-HK"), ("ja", "ja")]
)
def test_a_language_has_the_rules_of_its_region(tag, place):
    assert region(tag) == place

import pytest

from convert.structure.recognisers.sites import is_site, tells


@pytest.mark.parametrize(("text", "expected"), [("青湾网", True), ("渡口的灯", False)])
def test_sites_are_told_by_what_they_are_called(text, expected):
    assert is_site(text) is expected


@pytest.mark.parametrize(
    "text", ["2021-03-05 10:20", "来源：青湾网", "记者：王小明", "From: a@b.c"]
)
def test_what_says_when_whence_or_who_is_told(text):
    assert tells(text)

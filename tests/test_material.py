import pytest

import material


def test_without_material_a_test_skips_aloud(monkeypatch):
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.delenv(material.VARIABLE, raising=False)
    with pytest.raises(pytest.skip.Exception, match="names no folder"):
        material.material("seed")


@pytest.mark.parametrize("given", ["", "/nowhere"])
def test_where_all_must_be_proved_it_fails(monkeypatch, given):
    monkeypatch.setenv("CI", "true")
    monkeypatch.setenv(material.VARIABLE, given)
    with pytest.raises(pytest.fail.Exception):
        material.material("seed")
    with pytest.raises(pytest.fail.Exception, match="is not on this machine"):
        material.tool("no-such-tool")


def test_what_is_there_is_found(monkeypatch, tmp_path):
    monkeypatch.setenv(material.VARIABLE, str(tmp_path))
    tmp_path.joinpath("seed").mkdir()
    assert material.material("seed") == tmp_path / "seed"
    assert material.tool("python3").endswith("python3")

import pytest

import faces


def test_faces_are_listed_with_family_region_rights_and_file(run):
    lines = run("fonts list").stdout.splitlines()
    assert lines[0].split() == ["FROM", "FAMILY", "REGION", "NAME", "EMBEDDING", "FILE", "LICENCE"]
    serif = next(line for line in lines if "NotoSerifSC-Regular.otf" in line)
    assert serif.split()[:3] == ["package", "song", "zh-Hans"]
    assert "installable" in serif


def test_a_named_face_comes_first_with_the_family_that_it_is_given(run, tmp_path):
    (tmp_path / "own.ttf").write_bytes(faces.truetype())
    result = run("fonts list --font kai=own.ttf")
    assert result.stdout.splitlines()[1].split()[:2] == ["named", "kai"]


def test_faces_of_a_folder_are_listed_and_broken_ones_are_said(run, tmp_path):
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "a.ttf").write_bytes(faces.truetype())
    (tmp_path / "fonts" / "b.ttf").write_bytes(b"no font")
    result = run("fonts list")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[1].split()[0] == "folder"
    assert "[face-broken]" in result.stderr


@pytest.mark.parametrize(("name", "status"), [("bad.txt", 4), ("none.ttf", 3)])
def test_a_named_file_that_is_no_font_is_an_error(run, name, status):
    assert run(f"fonts list --font {name}").exit_code == status


def test_the_faces_of_the_machine_are_listed_when_asked_for(run, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    folder = tmp_path / ".fonts"
    folder.mkdir()
    (folder / "own.ttf").write_bytes(faces.truetype())
    own = str(folder / "own.ttf")
    assert own not in run("fonts list").stdout
    assert own in run("fonts list --system-fonts").stdout

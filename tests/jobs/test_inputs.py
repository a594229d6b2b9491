from convert import registry
from convert.host import Location, MemoryHost, OsHost
from convert.jobs.inputs import found, is_many


def test_a_folder_and_a_glob_may_be_many():
    host = MemoryHost({Location("in/a.txt"): b""})
    assert [is_many(host, name) for name in ("in", "in/*", "in/a.txt", "-")] == [True, True, 0, 0]


def test_a_file_named_twice_is_taken_once_for_each_place(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "link").symlink_to(tmp_path)
    names = [str(tmp_path), f"{tmp_path}/a.txt", f"{tmp_path}/link/a.txt"]
    assert len(list(found(OsHost(), names, Location("output"), ""))) == 1


def test_each_suffix_is_asked_for_once(monkeypatch):
    asked = []
    monkeypatch.setattr(registry, "plugins", lambda way: asked.append(way) or {})
    host = MemoryHost({Location(f"in/{number}.png"): b"" for number in range(50)})
    host.write(Location("in/a.txt"), b"")
    assert [file.location for file in found(host, ["in"], Location("output"), "")] == ["in/a.txt"]
    assert len(asked) <= 2, "for the suffix, and for the names that the refusal says"

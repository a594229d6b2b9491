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

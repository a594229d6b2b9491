"""A folder of articles on the disk, and the way to convert it."""

import json

import pytest

from convert.host import Location, OsHost
from convert.jobs.job import Wishes
from convert.jobs.plan import plan
from convert.jobs.run import Manner, run


class Batch:
    """What a person does: look into the folder, run, look again."""

    def __init__(self, folder):
        self.folder, self.host = folder, OsHost()

    def put(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def run(self, *formats, wishes=None, **manner):
        names = [str(self.folder / "in")]
        planned = plan(self.host, formats or ("json",), names, str(self.folder / "out"))
        done = run(planned, wishes or Wishes(), self.host, Manner(**manner))
        return {self.name(result.source): result for result in done}

    def name(self, location):
        return Location(location).removeprefix(f"{self.folder}/in/")

    def title(self, name):
        tree = json.loads((self.folder / "out" / name).read_text("utf-8"))
        return tree["article"]["metadata"]["title"]

    def outputs(self):
        out = self.folder / "out"
        return sorted(str(path.relative_to(out)) for path in out.rglob("*") if path.is_file())


@pytest.fixture
def batch(tmp_path):
    batch = Batch(tmp_path)
    batch.put("in/a.txt", "甲\n\n一段。")
    batch.put("in/sub/b.txt", "乙\n\n一段。\x07")
    return batch

"""Renews the schemas in docs, of articles and of themes: ``python tools/schema.py``."""

import json
from pathlib import Path

from convert.ir import schema as articles
from convert.themes import schema as themes

DOCS = Path(__file__).parent.parent / "docs"

for name, room in (("article", articles), ("theme", themes)):
    said = json.dumps(room.schema(), indent=1, ensure_ascii=False)
    (DOCS / f"{name}.schema.json").write_text(f"{said}\n", "utf-8")

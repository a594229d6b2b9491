"""Renews docs/article.schema.json from the nodes: ``python tools/schema.py``."""

import json
from pathlib import Path

from convert.ir.schema import schema

FILE = Path(__file__).parent.parent / "docs" / "article.schema.json"

FILE.write_text(json.dumps(schema(), indent=1, ensure_ascii=False) + "\n", "utf-8")

"""Our writer alone: ``with_convert.py TO OUTPUT INPUT...``, the inputs in our JSON.

All are read, then all are written; prints the CPU seconds of the writing alone.
"""

import sys
import time
from pathlib import Path

import convert

to, output, *inputs = sys.argv[1:]
found = convert.Diagnostics()
articles = {Path(path).stem: convert.read(path, diagnostics=found) for path in inputs}
start = time.process_time()
for name, article in articles.items():
    Path(output, f"{name}.{to}").write_bytes(convert.render(article, to, diagnostics=found))
sys.stdout.write(f"{time.process_time() - start}\n")

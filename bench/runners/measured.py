"""Runs one command and prints, as JSON, what it took: ``measured.py COMMAND...``.

A process of its own, and a small one: a child's peak memory counts from that of the process which
started it.  What the command prints is passed on as ``said``; its errors go to standard error.
"""

import json
import os
import subprocess
import sys
import time

start = time.perf_counter()
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, stdin=subprocess.DEVNULL)
said = child.stdout.read().decode()
_, status, used = os.wait4(child.pid, 0)
wall = time.perf_counter() - start
json.dump(
    {
        "status": os.waitstatus_to_exitcode(status),
        "cpu": used.ru_utime + used.ru_stime,
        "wall": wall,
        "memory": used.ru_maxrss * 1024,
        "said": said,
    },
    sys.stdout,
)

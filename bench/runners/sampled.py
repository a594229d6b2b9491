"""Runs ``convert ARGUMENTS...`` and notes, a thousand times a CPU second, where it is.

``sampled.py STACKS ARGUMENTS...``; writes how often each stack was met, as JSON, the innermost
function first.  A call into C is met when it returns, and counts for the line that made it.
"""

import json
import signal
import sys
from collections import Counter

EVERY = 0.001

stacks = Counter()


def note(_, frame):
    found = []
    while frame is not None:
        code = frame.f_code
        found.append((code.co_filename, code.co_firstlineno, code.co_qualname, frame.f_lineno))
        frame = frame.f_back
    stacks[tuple(found)] += 1


target, *arguments = sys.argv[1:]
sys.argv = ["convert", *arguments]
signal.signal(signal.SIGPROF, note)
signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)
try:
    from convert.cli.start import main

    main()
finally:
    signal.setitimer(signal.ITIMER_PROF, 0)
    with open(target, "w", encoding="utf-8") as file:
        json.dump(list(stacks.items()), file)

"""Typst: ``with_typst.py OUTPUT FONTS INPUT...``; one compiler for all, no system fonts."""

import sys

import typst

output, fonts, *inputs = sys.argv[1:]
compiler = typst.Compiler(root="/", font_paths=[fonts], ignore_system_fonts=True)
for path in inputs:
    name = path.rpartition("/")[2].removesuffix(".typ")
    compiler.compile(
        input=path, output=f"{output}/{name}.pdf", format="pdf", pdf_standards=["a-2a", "ua-1"]
    )

"""WeasyPrint: ``with_weasyprint.py OUTPUT INPUT...``; tagged for PDF/UA-1."""

import sys

import weasyprint

output, *inputs = sys.argv[1:]
for path in inputs:
    name = path.rpartition("/")[2].removesuffix(".html")
    weasyprint.HTML(path).write_pdf(f"{output}/{name}.pdf", pdf_variant="pdf/ua-1")

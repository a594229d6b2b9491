"""Article, theme and faces in; pages out.  Knows no PDF.  Units: pt, and thousandths of an em."""

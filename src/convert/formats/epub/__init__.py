"""EPUB 3.3: a book of XHTML documents."""

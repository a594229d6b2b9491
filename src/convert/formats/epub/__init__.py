"""EPUB 3.3: articles as books for reading apps."""

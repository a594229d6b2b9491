"""Article and theme to XHTML and CSS, for EPUB and HTML alike."""

"""PDF: tagged pages with embedded faces."""

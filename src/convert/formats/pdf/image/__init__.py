"""Pictures as a PDF holds them: passed through where that is possible, else decoded."""

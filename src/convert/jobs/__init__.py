"""Many inputs at once: what is to be done, doing it, and what came of it."""

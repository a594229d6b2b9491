"""Faces as values: found, measured, shaped, subset."""

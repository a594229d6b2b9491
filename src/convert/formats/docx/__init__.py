"""DOCX: Office Open XML text documents (ECMA-376)."""

"""DOCX: a word processor's document, by ECMA-376 and its implementers' notes (MS-OI29500)."""

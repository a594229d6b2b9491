"""Tables: how wide their columns are, how high their rows, what is ruled between them."""

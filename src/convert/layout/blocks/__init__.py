"""One file for each kind of block: what it comes to as matter to be set."""

"""`unhurried record`: what happened elsewhere, told from a file."""

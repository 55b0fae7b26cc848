"""`unhurried kit`: what is owned, how it is cared for, and what it makes possible."""

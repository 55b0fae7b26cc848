"""A guided session in a terminal: a live screen, or lines that can be read aloud."""

"""The live session over HTTP: what a page says, what it hears, and who leads."""

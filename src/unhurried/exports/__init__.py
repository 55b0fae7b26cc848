"""Files for other programs: they leave the vault, and may come back as input."""

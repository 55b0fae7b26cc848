"""Many bodies under many policies: run, scored, tabled."""

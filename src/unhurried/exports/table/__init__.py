"""A table of past sessions from a spreadsheet, read by a map that says each column."""

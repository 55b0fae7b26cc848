"""A short report for a clinician, as plain data: chosen parts of a chosen time."""

"""The report for a clinician as PDF: typeset here, with nothing fetched."""

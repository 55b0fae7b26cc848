"""Lead one session from readiness to after-care as a table of steps."""

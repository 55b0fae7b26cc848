"""Paint and ask on the command line."""

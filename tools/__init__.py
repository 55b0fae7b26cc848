"""Tools for whoever works on the house; nothing here is installed."""

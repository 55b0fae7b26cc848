"""Describe what the person owns and what fits together."""

"""Propose the smallest next step that the evidence supports."""

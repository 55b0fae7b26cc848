"""Fold what happened into a state and decide with the reasons kept."""

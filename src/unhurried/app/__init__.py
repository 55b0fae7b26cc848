"""Offer the verbs that every surface calls, and the ports they need."""

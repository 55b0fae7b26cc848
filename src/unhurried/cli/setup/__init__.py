"""`unhurried setup`: from an empty folder to a first advice, resumable at any point."""

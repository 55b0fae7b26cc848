"""Forms about what is owned: the same on the first evening and in the kit."""

"""One virtual body under one policy: the same application, day after day."""

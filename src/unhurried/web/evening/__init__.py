"""The first evening: from an empty folder to the first advice, a step on each page."""

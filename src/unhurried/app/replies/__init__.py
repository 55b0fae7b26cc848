"""Turn answers into facts: the same for every surface that asks the questions."""

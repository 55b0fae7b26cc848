"""Hold the rules as cited data and refuse what is not cited."""

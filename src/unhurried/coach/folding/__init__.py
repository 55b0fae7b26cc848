"""One file for each kind of fact: what it changes in the state, and nothing else."""

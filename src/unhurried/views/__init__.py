"""Turn states and decisions into what a screen says."""

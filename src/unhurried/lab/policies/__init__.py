"""Other ways to choose the next session, to compare the planner with."""

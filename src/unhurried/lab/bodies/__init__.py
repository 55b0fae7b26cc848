"""Virtual bodies for the laboratory: made on purpose unlike the planner's model."""

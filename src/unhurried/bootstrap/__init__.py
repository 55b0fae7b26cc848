"""Put the house together: choose the journal, the clock and the rulebook."""

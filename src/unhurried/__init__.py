"""A private companion for gradual, comfortable training: kept on this machine only."""

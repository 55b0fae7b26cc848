"""One body's history as a picture."""

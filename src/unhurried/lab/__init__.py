"""Tell stories to the application and see what it decides."""

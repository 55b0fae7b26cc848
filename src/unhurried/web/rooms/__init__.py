"""The rooms: one module for each page, with its routes."""

"""The doors: who may ask, from where, with what, and how long."""

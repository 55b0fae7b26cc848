"""No law is timed: a busy machine finds no fault that a quiet one does not."""

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

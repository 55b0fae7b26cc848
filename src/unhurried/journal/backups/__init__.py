"""Backups: a whole record in one sealed file, checked before an older one goes."""

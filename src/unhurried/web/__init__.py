"""The pages: whole pages and plain forms, served on loopback to one person."""

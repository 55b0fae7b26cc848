"""A session as a script: everything that a page needs to lead it by itself."""

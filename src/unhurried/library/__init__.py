"""Hold the articles: short texts in our own words whose every statement is cited.

`articles/` is text with a head of TOML, `topics.toml` the table of contents. `reader`
turns a text into an `Article` or refuses it, `shelf` has all of them. No file is opened
on this floor: the texts come in from `bootstrap/shelved.py`.
"""

"""Hold the rules as cited data and refuse what is not cited.

`rules/` and `tables/` are TOML: each figure has a unit, two nested bounds and either
the sources it was read in or a reason why it is our choice. `loader` turns the texts
into a `Rulebook` at every start; `citations` checks that what is cited exists. No file
is opened on this floor: the texts come in from `bootstrap/shipped.py`.
"""

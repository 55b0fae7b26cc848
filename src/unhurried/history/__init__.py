"""What a record shows: which sessions were clean, which size is proven, what is owed.

Floor 2: pure reading of `core.state` with the rulebook's numbers. Gates, planner and
fold all read history through here, so that they can never disagree about it.
"""

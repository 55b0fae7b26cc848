"""The catalogue: what can be owned, described as far as a source has told.

It is plain TOML that people may extend with files of their own. Every figure names its
source and says whether that source was read where it was first given; what is not known
is left out, and is asked. The measure that counts is the one the person took.
"""

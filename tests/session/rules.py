"""The rulebook that the tests of this floor run by: the one that ships."""

from typing import Final

from unhurried.bootstrap.shipped import rulebook

BOOK: Final = rulebook()

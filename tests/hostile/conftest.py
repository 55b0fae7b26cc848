"""Someone at the pages, as in the tests of the pages."""

from tests.web.conftest import ask, clock, empty_house, house, stranger, visitor

__all__ = ["ask", "clock", "empty_house", "house", "stranger", "visitor"]

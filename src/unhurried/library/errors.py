"""What the library refuses: a text at fault, a name that no article has."""

from unhurried.core.errors import BadInput, Unhurried


class ArticleRefused(BadInput):
    """An article was not accepted, so that there is no library at all."""

    def __init__(self, what: str, file: str, line: int, hint: str) -> None:
        """Name the file, the line in it (from 1), what is wrong and one way on."""
        super().__init__(what, f"{file}:{line}", hint)
        self.file = file
        self.line = line

    def __str__(self) -> str:
        """Say where, what and the hint in one line."""
        return f"{self.where}: {self.what} ({self.hint})"


class UnknownArticle(Unhurried, LookupError):
    """An article was asked for that the library does not hold."""

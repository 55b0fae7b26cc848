"""What the rulebook refuses: a text that cannot be trusted, a name not in it."""

from unhurried.core.errors import BadInput, Unhurried


class RulebookRefused(BadInput):
    """A text of the rulebook was not accepted, so that no rulebook exists at all."""

    def __init__(self, what: str, file: str, key: str, hint: str) -> None:
        """Name the file, the key in it, what is wrong and one way on."""
        super().__init__(what, f"{file}: {key}" if key else file, hint)
        self.file = file
        self.key = key

    def __str__(self) -> str:
        """Say where, what and the hint in one line."""
        return f"{self.where}: {self.what} ({self.hint})"


class UnknownRule(Unhurried, LookupError):
    """A rule, figure or table row was asked for that the rulebook does not hold."""

"""A small terminal made of text: what would be seen, and what would be left behind."""

import re
from dataclasses import dataclass, field

_PIECE = re.compile(
    r"\x1b\[([?0-9;]*)([A-Za-z])|(\r\n|\r|\n|\a|\x08)|([^\x1b\r\n\a\x08]+)"
)


@dataclass
class Glass:
    """Shows what was written to it, on either of its two screens."""

    columns: int = 80
    rows: int = 24
    other: bool = False
    cursor_shown: bool = True
    bells: int = 0
    unknown: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.screens = {False: self._blank(), True: self._blank()}
        self.at = [0, 0]

    def write(self, text: str) -> None:
        """Take what a program wrote."""
        for piece in _PIECE.finditer(text):
            numbers, letter, control, plain = piece.groups()
            if letter:
                self._escape(numbers, letter)
            elif control:
                self._control(control)
            else:
                self._type(plain)

    @property
    def lines(self) -> list[str]:
        """The rows of the screen that is up, without blanks at their ends."""
        return ["".join(row).rstrip() for row in self.screens[self.other]]

    @property
    def text(self) -> str:
        """All of it as one text."""
        return "\n".join(self.lines).rstrip()

    def left_on(self, *, other: bool) -> str:
        """What stands on one of the two screens."""
        return "\n".join("".join(row).rstrip() for row in self.screens[other]).strip()

    def _blank(self) -> list[list[str]]:
        return [[" "] * self.columns for _ in range(self.rows)]

    def _escape(self, numbers: str, letter: str) -> None:
        if letter == "H":
            place = [int(number) for number in (numbers or "1;1").split(";")]
            self.at = [place[0] - 1, place[1] - 1]
        elif letter == "J":
            self.screens[self.other] = self._blank()
        elif letter == "K":
            row, column = self.at
            self.screens[self.other][row][column:] = [" "] * (self.columns - column)
        elif letter in "hl":
            self._mode(numbers, on=letter == "h")
        elif letter != "m":
            self.unknown.append(numbers + letter)

    def _mode(self, numbers: str, *, on: bool) -> None:
        if numbers == "?1049":
            self.other = on
        elif numbers == "?25":
            self.cursor_shown = on

    def _control(self, control: str) -> None:
        if control == "\a":
            self.bells += 1
        elif control == "\x08":
            self.at[1] = max(0, self.at[1] - 1)
        else:
            self.at[1] = 0
            self.at[0] += control != "\r"
            self._scroll()

    def _scroll(self) -> None:
        while self.at[0] >= self.rows:
            self.screens[self.other] = [
                *self.screens[self.other][1:],
                [" "] * self.columns,
            ]
            self.at[0] -= 1

    def _type(self, text: str) -> None:
        for char in text:
            if self.at[1] >= self.columns:
                self.at = [self.at[0] + 1, 0]
                self._scroll()
            self.screens[self.other][self.at[0]][self.at[1]] = char
            self.at[1] += 1

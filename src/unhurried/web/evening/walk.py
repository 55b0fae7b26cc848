"""The steps of the first evening, by number: nothing sensitive stands in an address."""

from dataclasses import dataclass
from typing import Final

from unhurried.app.replies.setting_up import Part

START: Final = "/start"
PASSPHRASE: Final = 1
CODE: Final = 2
FIRST_PART: Final = 3
STEPS: Final = CODE + len(Part)
DONE: Final = "/today"


@dataclass(frozen=True, slots=True)
class Step:
    """Where someone is.

    Attributes:
        back, onward: the pages before and after; `back` is empty where there is none.
    """

    number: int
    back: str
    onward: str

    @property
    def path(self) -> str:
        """The address of this step."""
        return at(self.number)

    @property
    def of(self) -> int:
        """How many steps there are."""
        return STEPS


def at(number: int) -> str:
    """The address of a step."""
    return f"{START}/{number}"


def number_of(part: Part) -> int:
    """The number of a part of the set-up."""
    return FIRST_PART + list(Part).index(part)


def step(number: int) -> Step:
    """The step with this number; before the first part there is no way back."""
    back = at(number - 1) if number > FIRST_PART else ""
    return Step(number, back, at(number + 1) if number < STEPS else DONE)


def part_of(number: int) -> Part | None:
    """The part of the set-up with this number; None where there is none."""
    place = number - FIRST_PART
    return list(Part)[place] if 0 <= place < len(Part) else None

"""What a rule or a figure rests on: sources that were read, or a choice of ours."""

from dataclasses import dataclass
from typing import Final

OUR_CHOICE: Final = "our choice"


@dataclass(frozen=True, slots=True)
class Ground:
    """Why a value is what it is.

    Attributes:
        guides: ids of guide statements (`A01` to `B30`).
        sources: ids of evidence rows (such as `C-05`).
        because: the one-line reason of a choice of ours; empty when sources decide.
        adr: number of the page in `docs/adr/` that argues the choice, if there is one.
    """

    guides: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    because: str = ""
    adr: int | None = None

    @property
    def is_our_choice(self) -> bool:
        """Whether no source gives the value and we say so."""
        return bool(self.because)

    @property
    def is_cited(self) -> bool:
        """Whether anything at all is named: a guide, a source or a choice."""
        return bool(self.guides or self.sources or self.because)

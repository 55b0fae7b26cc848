"""An entry: one fact, and when it was written down."""

from dataclasses import dataclass

from unhurried.core.clock import Stamp
from unhurried.core.events import Event


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact of the journal with the reading of both clocks at its writing."""

    stamp: Stamp
    event: Event

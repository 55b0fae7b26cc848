"""What takes long to work out, kept while nothing that it rests on has changed.

It is kept in the memory of the process that holds the key, and let go of with the lock.
"""

from collections.abc import Callable, Hashable
from typing import Final, Generic, TypeVar
from weakref import WeakKeyDictionary

from unhurried.app.application import Application
from unhurried.core.clock import MINUTE_MS
from unhurried.web.house import House

T = TypeVar("T")
GOOD_FOR_MS: Final = 15 * MINUTE_MS
"""Days and weeks are shown; within a quarter of an hour none of them changes much."""
MOST: Final = 8
Rests = tuple[int, int, object]


class Kept(Generic[T]):
    """Views of one kind, by what was asked; to be asked in the house's one thread."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._of: WeakKeyDictionary[House, dict[Hashable, tuple[Rests, T]]]
        self._of = WeakKeyDictionary()

    def again(
        self, house: House, asked: Hashable, work: Callable[[Application], T]
    ) -> Callable[[Application], T]:
        """Do the work, or give what came of it last where nothing has changed since."""

        def found(app: Application) -> T:
            known, rests = self._known(house), rests_on(app)
            if asked not in known or known[asked][0] != rests:
                while len(known) >= MOST:
                    del known[next(iter(known))]
                known[asked] = (rests, work(app))
            return known[asked][1]

        return found

    def _known(self, house: House) -> dict[Hashable, tuple[Rests, T]]:
        if house not in self._of:
            self._of[house] = {}
            house.after_lock.append(self._of[house].clear)
        return self._of[house]


def rests_on(app: Application) -> Rests:
    """What a view of the record rests on: its length, the hour, and what is advised.

    What is advised is asked for anew each time: it can change from one minute to the
    next, and whatever is kept goes with it.
    """
    decision, state = app.decide(), app.state
    refused = {item: answer.refusals for item, answer in decision.refused.items()}
    told = (decision.advice, decision.reasons, decision.plan, decision.not_before)
    ahead = (decision.openings, decision.candidates, decision.forecast, refused)
    hour = state.credit.credited_ms // GOOD_FOR_MS
    return (state.entries, hour, (*told, *ahead))

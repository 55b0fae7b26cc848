"""The names of events in the journal: a class name in lower case, words joined by -."""

import re
from collections.abc import Iterable


def kinds_of(events: Iterable[type]) -> dict[str, type]:
    """Name every kind of event; the names are part of the format and never change."""
    return {kind_of(event): event for event in events}


def kind_of(event: type) -> str:
    """The name of one kind.

    >>> kind_of(type("SessionBegan", (), {}))
    'session-began'
    """
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", event.__name__).lower()

"""Sizes that were typed as arguments of a question."""

from collections.abc import Iterable

from unhurried.core.lengths import Mm
from unhurried.kit.measures import diameter
from unhurried.kit.measures import length as read_length


def sizes_of(
    widths: Iterable[str], length: str | None
) -> tuple[tuple[Mm, ...], Mm | None]:
    """Read widths and perhaps a length.

    Raises:
        BadInput: one of them is not understood, or cannot be meant.
    """
    found = tuple(diameter(one, "the width") for one in widths)
    return found, None if length is None else read_length(length, "--length")

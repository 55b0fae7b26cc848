"""What a partner may see: chosen field by field, and nothing that was not chosen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final


class Shared(StrEnum):
    """One field of the view."""

    NEXT = "next"
    SIZE = "size"
    COMFORT = "comfort"
    HELPS = "helps"
    AVOID = "avoid"
    AFTER_CARE = "after-care"
    NOTE = "note"


WRITTEN: Final = (
    Shared.COMFORT,
    Shared.HELPS,
    Shared.AVOID,
    Shared.AFTER_CARE,
    Shared.NOTE,
)
"""Fields in the person's own words; the others are worked out of the record."""


@dataclass(frozen=True, slots=True)
class PartnerView:
    """What is shown.

    Attributes:
        fields: those that were chosen, and no others.
        words: of the written fields, by the field's value.
    """

    fields: tuple[Shared, ...]
    words: Mapping[str, str] = field(default_factory=dict)

    def said(self, one: Shared) -> str:
        """The words of a field; empty where it was not chosen or has none."""
        return self.words.get(one.value, "") if one in self.fields else ""

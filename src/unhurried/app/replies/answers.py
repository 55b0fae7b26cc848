"""Answers by the key of their question, typed once they are taken out."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from unhurried.core.lengths import Mm

Reply = None | bool | int | str | Mm | tuple[str, ...]
Word = TypeVar("Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Answers:
    """What was answered; a key that is not there was not answered."""

    replies: Mapping[str, Reply]

    def flag(self, key: str) -> bool | None:
        """Yes, no, or not answered."""
        reply = self.replies.get(key)
        return reply if isinstance(reply, bool) else None

    def number(self, key: str) -> int | None:
        """A whole number."""
        reply = self.replies.get(key)
        if isinstance(reply, int) and not isinstance(reply, bool):
            return reply
        return None

    def text(self, key: str) -> str:
        """A text or the value of a choice; empty when not answered."""
        reply = self.replies.get(key)
        return reply if isinstance(reply, str) else ""

    def word(self, key: str, kind: type[Word]) -> Word | None:
        """One word of an enumeration."""
        text = self.text(key)
        return kind(text) if text else None

    def words(self, key: str) -> tuple[str, ...] | None:
        """Several choices; empty is an answer too."""
        reply = self.replies.get(key)
        return reply if isinstance(reply, tuple) else None

    def size(self, key: str) -> Mm | None:
        """A length."""
        reply = self.replies.get(key)
        return reply if isinstance(reply, Mm) else None

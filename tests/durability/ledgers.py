"""What a person knows of a vault: what was acknowledged, and what was begun."""

import json
from dataclasses import dataclass, replace
from typing import Any, Final

from tests.durability.recorder import Said
from tests.journal.vaults import PASSPHRASE

NEW_CODE: Final = ("code", "rekey", "restore")
NEW_WORDS: Final = ("passphrase", "rekey", "restore")


@dataclass(frozen=True)
class Ledger:
    """What is known for sure, and what is under way.

    Attributes:
        backup: what opens the latest backup, and how many records it holds.
    """

    made: bool = False
    records: tuple[str, ...] = ()
    passphrase: str = PASSPHRASE
    code: str = ""
    backup: tuple[str, int] | None = None
    under_way: str = ""

    @property
    def doing(self) -> tuple[str, list[str]]:
        """What is under way: the kind of work, and what is new with it."""
        return told(self.under_way)

    def heard(self, said: Said) -> "Ledger":
        """What is known after one more word."""
        if not said.acknowledged:
            return replace(self, under_way=said.word)
        kind, what = told(said.word)
        later = replace(self, under_way="")
        if kind in {"found", "restore"}:
            passphrase, *records = what
            code = self._code_still(kind)
            return replace(
                later, passphrase=passphrase, records=tuple(records), code=code
            )
        news: dict[str, dict[str, Any]] = {
            "made": {"made": True},
            "append": {"records": (*self.records, *what)},
            "passphrase": {"passphrase": "".join(what)},
            "code": {"code": "".join(what)},
            "rekey": dict(zip(("passphrase", "code"), what, strict=False)),
            "backup": {"backup": (self.passphrase, len(self.records))},
        }
        return replace(later, **news.get(kind, {}))

    def _code_still(self, kind: str) -> str:
        """A code that was being replaced by then is not to be counted on."""
        return "" if NEW_CODE[-1] == kind or self.doing[0] in NEW_CODE else self.code


def told(word: str) -> tuple[str, list[str]]:
    kind, *what = json.loads(word or '[""]')
    return kind, what


def word(kind: str, *what: str) -> str:
    return json.dumps([kind, *what])

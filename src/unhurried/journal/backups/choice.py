"""Where else backups go, and what was told of one that failed: sealed, in one file."""

from dataclasses import dataclass
from typing import Final

import msgspec

from unhurried.journal.backups.taking import Source
from unhurried.journal.chain import genesis
from unhurried.journal.durable_file import replace_file
from unhurried.journal.sealing import DoesNotOpen, place_of, seal, unseal
from unhurried.journal.sizes import padded

NAME: Final = "elsewhere"
DOMAIN: Final = b"unhurried backup choice 1"


@dataclass(frozen=True, slots=True)
class Choice:
    """What the person chose.

    Attributes:
        also: a folder that gets every backup as well; empty for none.
        told: the reason of the failure that was told last; empty after a success.
    """

    also: str = ""
    told: str = ""


def read_choice(source: Source) -> Choice:
    """The choice that was made; none where there is no file, or one of other keys."""
    where = place_of(DOMAIN, source.keys.vault, genesis(source.keys.vault))
    try:
        sealed = (source.folder / NAME).read_bytes()
        body = unseal(source.keys.backup, sealed, where)
        return msgspec.json.decode(body.rstrip(b"\0"), type=Choice)
    except (OSError, DoesNotOpen, msgspec.MsgspecError):
        return Choice()


def write_choice(source: Source, choice: Choice) -> None:
    """Keep the choice.

    Raises:
        JournalUnwritable: the machine did not keep it.
    """
    where = place_of(DOMAIN, source.keys.vault, genesis(source.keys.vault))
    body = padded(msgspec.json.encode(choice))
    sealed = seal(source.keys.backup, body, where, source.chance)
    replace_file(source.folder / NAME, sealed)

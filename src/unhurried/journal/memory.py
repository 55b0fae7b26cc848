"""A whole journal in memory, sealed like every other."""

from unhurried.journal.anchor import write_anchor
from unhurried.journal.chain import genesis
from unhurried.journal.keys import KEY_BYTES, VAULT_ID_BYTES, keys_of
from unhurried.journal.memory_store import MemoryAnchor, MemoryStore
from unhurried.journal.sealed_journal import SealedJournal
from unhurried.journal.sealing import Chance


def memory_journal(chance: Chance) -> SealedJournal:
    """An empty journal of a vault that nobody else knows."""
    keys = keys_of(chance(VAULT_ID_BYTES), chance(KEY_BYTES))
    anchor = MemoryAnchor(write_anchor(keys, genesis(keys.vault)))
    return SealedJournal(keys, MemoryStore(), anchor, chance)

"""The journal itself: seals, appends, moves the anchor, and only then acknowledges."""

from collections.abc import Sequence
from contextlib import suppress

from unhurried.app.ports import Damage, Reading, Snapshot
from unhurried.core.errors import Unavailable
from unhurried.journal.anchor import Anchor, AnchorUntrue, read_anchor, write_anchor
from unhurried.journal.chain import Head, genesis
from unhurried.journal.errors import JournalUnwritable, SomebodyElseWrote
from unhurried.journal.keys import Keys
from unhurried.journal.record import seal_all
from unhurried.journal.sealed_snapshot import seal_snapshot
from unhurried.journal.sealing import Chance
from unhurried.journal.sizes import check_length
from unhurried.journal.store import Store
from unhurried.journal.verification import Stored, stored, verify


class SealedJournal:
    """One vault's journal over any store; answers the port of the application."""

    def __init__(
        self, keys: Keys, store: Store, anchor: Anchor, chance: Chance
    ) -> None:
        """Nothing is read yet; the first `read` or `append` does that."""
        self._keys = keys
        self._store = store
        self._anchor = anchor
        self._chance = chance
        self._head = genesis(keys.vault)
        self._damage: Damage | None = None

    def read(self, fingerprint: str) -> Reading:
        """Verify the whole chain; open a usable snapshot and what follows it."""
        reading = self._verified(fingerprint)
        # Damage may be no more than a writer at work between two of our looks, and an
        # anchor one behind a crash before the acknowledgement: settled in our own turn.
        with suppress(Unavailable, SomebodyElseWrote):
            if reading.damage is not None:
                with self._store.turn():
                    reading = self._verified(fingerprint)
            elif self._anchor_head() != self._head:
                with self._store.turn():
                    self._catch_up()
        return reading

    def append(self, payloads: Sequence[bytes], expected_seq: int) -> int:
        """Seal and keep these together; durable when the new head is returned."""
        for payload in payloads:
            check_length(payload)
        self._may_write(expected_seq)
        if not payloads:
            return self._head.seq
        sealed, head = seal_all(self._keys, payloads, self._head, self._chance)
        with self._store.turn():
            self._catch_up()
            prepared = write_anchor(self._keys, head)
            self._store.append(
                expected_seq, sealed, lambda: self._anchor.prepare(prepared)
            )
            self._head = head
            self._publish()
        return head.seq

    def keep(self, snapshot: Snapshot) -> None:
        """Keep a snapshot of the head; one of another place is let go."""
        if snapshot.seq == self._head.seq > 0 and self._damage is None:
            self._store.keep(
                seal_snapshot(self._keys, snapshot, self._head, self._chance)
            )

    def stored(self) -> Stored:
        """What is stored, with its chain; the anchor first, so it is never ahead."""
        anchor = self._anchor.read()
        return stored(self._keys, self._store.rows(), anchor)

    def _verified(self, fingerprint: str) -> Reading:
        found = self.stored()
        reading = verify(found, self._store.snapshot(), fingerprint)
        self._head, self._damage = found.head, reading.damage
        return reading

    def _may_write(self, expected_seq: int) -> None:
        if self._head.seq == 0 and self._damage is None:
            self._verified("")
        if self._damage is not None:
            raise JournalUnwritable(
                "damaged", "the journal is damaged and not written to", _RESTORE
            )
        if self._head.seq != expected_seq:
            raise _somebody_else()

    def _anchor_head(self) -> Head:
        content = self._anchor.read()
        try:
            return read_anchor(self._keys, content or b"")
        except AnchorUntrue:
            raise JournalUnwritable(
                "damaged", "the journal's anchor is gone or changed", _RESTORE
            ) from None

    def _catch_up(self) -> None:
        """Bring the anchor to our head before anything is added to it.

        Only if the store is at our head: an older copy may have been put back.
        """
        anchored = self._anchor_head()
        if anchored.seq > self._head.seq:
            raise _somebody_else()
        if anchored != self._head:
            if self.stored().head != self._head:
                raise _somebody_else()
            self._anchor.prepare(write_anchor(self._keys, self._head))
            self._anchor.publish()

    def _publish(self) -> None:
        try:
            self._anchor.publish()
        except JournalUnwritable as error:
            raise JournalUnwritable("unanchored", error.what, _READ_AGAIN) from error


_RESTORE = "run `unhurried doctor`, then put a backup of the vault back"
_READ_AGAIN = "close and open again to see whether the entry was kept"


def _somebody_else() -> SomebodyElseWrote:
    return SomebodyElseWrote(
        "another program wrote to the journal first", hint="look again and repeat"
    )

"""A passphrase: which ones are taken, and the bytes they stand for."""

import unicodedata

from unhurried.journal.errors import WeakPassphrase

SHORTEST = 8  # our choice: docs/adr/0008-journal-keys-and-anchor.md
HINT = "five or six unrelated words are easy to remember and hard to guess"


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase that is too easy to guess.

    Raises:
        WeakPassphrase: shorter than eight characters, or digits only.
    """
    if len(unicodedata.normalize("NFKC", passphrase)) < SHORTEST:
        raise WeakPassphrase("a passphrase has at least eight characters", hint=HINT)
    if "".join(passphrase.split()).isdigit():
        raise WeakPassphrase("a passphrase is not made of digits only", hint=HINT)


def secret_of(passphrase: str) -> bytes:
    """The bytes of a passphrase, the same from any keyboard or input method.

    >>> secret_of("caf\u00e9") == secret_of("cafe\u0301")
    True
    """
    # A character that no text can hold (half of a pair) opens nothing.
    return unicodedata.normalize("NFKC", passphrase).encode(errors="replace")

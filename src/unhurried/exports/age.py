"""Sealed for somebody else's key, in the form that `age` opens (age-encryption.org/v1).

Only keys that were made for reading what is sent (`age1...`, X25519) are taken: no key
of a shell, no passphrase, no program that a key would call.
"""

import re
from collections.abc import Sequence
from typing import Final

from unhurried.core.errors import BadInput, Unavailable

MOST: Final = 8
_KEY: Final = re.compile(r"age1[02-9ac-hj-np-z]{58}")
_SECRET: Final = re.compile(r"age-secret-key-|age-plugin-", re.IGNORECASE)
_WHERE: Final = "the key"


def sealed(body: bytes, recipients: Sequence[str]) -> bytes:
    """Seal bytes for the holders of these keys.

    Raises:
        BadInput: there is no key, too many, or one that is none; none is repeated in
            the words, since it may be a secret.
        Unavailable: what seals it is not installed.
    """
    keys = tuple(dict.fromkeys(checked(one) for one in recipients))
    if not 0 < len(keys) <= MOST:
        raise BadInput("name the key of whoever is to read it", _WHERE, _HINT)
    try:
        import pyrage  # noqa: PLC0415 - an extra, wanted here alone
    except ImportError as error:
        hint = "install the extra: unhurried[age]"
        raise Unavailable("what seals the file is not installed", hint) from error
    try:
        known = [pyrage.x25519.Recipient.from_str(key) for key in keys]
    except pyrage.RecipientError as error:
        raise BadInput("this key has a slip of the hand in it", _WHERE, _HINT) from (
            error
        )
    made: bytes = pyrage.encrypt(body, known)
    return made


def recipients_in(text: str) -> tuple[str, ...]:
    """The keys of a file: one a line; what begins with # is a remark.

    Raises:
        BadInput: a line is no key.
    """
    lines = (line.strip() for line in text.splitlines())
    return tuple(checked(one) for one in lines if one and not one.startswith("#"))


def checked(key: str) -> str:
    """A key as it is, if it looks like one that may be given away.

    Raises:
        BadInput: it is another thing.
    """
    if _KEY.fullmatch(key):
        return key
    if _SECRET.match(key.strip()):
        hint = "keep it to yourself; the one to name begins with age1"
        raise BadInput("this is a secret key, and it was not used", _WHERE, hint)
    raise BadInput("this is no key to seal a file for", _WHERE, _HINT)


_HINT: Final = "it begins with age1 and has 62 signs; `age-keygen -y` tells it"

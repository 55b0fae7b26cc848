"""Sizes in steps, so that the length of what is sealed says little about it."""

from unhurried.core.errors import BadInput

STEPS = (256, 512, 1024, 2048, 4096)
LARGE_STEP = STEPS[-1]
LONGEST_PAYLOAD = 1 << 20


def padded(body: bytes) -> bytes:
    """Fill with zeros up to the next step.

    >>> len(padded(b"x" * 257))
    512
    """
    fits = [step for step in STEPS if len(body) <= step]
    size = fits[0] if fits else -(-len(body) // LARGE_STEP) * LARGE_STEP
    return body.ljust(size, b"\0")


def check_length(payload: bytes) -> None:
    """Refuse a payload that is longer than one record may hold.

    Raises:
        BadInput: it is longer than 1 MiB.
    """
    if len(payload) > LONGEST_PAYLOAD:
        raise BadInput(
            "one entry is at most a megabyte", hint="shorten the note and try again"
        )

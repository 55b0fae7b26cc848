"""The recovery code: seven groups on paper, each with a symbol that checks it."""

from unhurried.journal.errors import WrongRecoveryCode
from unhurried.journal.sealing import Chance

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 7
DATA = 4
GROUP = DATA + 1
SYMBOLS = GROUPS * DATA
BYTES = 18  # 144 bits, of which 140 are used
MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1", "-": "", "\u2011": ""})
FIELD = 0b100101  # x^5 + x^2 + 1


def new_code(chance: Chance) -> str:
    """A fresh code: 140 random bits in seven groups."""
    number = int.from_bytes(chance(BYTES), "big") >> 4
    digits = [(number >> 5 * at) & 31 for at in range(SYMBOLS)]
    parts = [digits[at : at + DATA] for at in range(0, SYMBOLS, DATA)]
    groups = [[*part, check_of(at, part)] for at, part in enumerate(parts, 1)]
    return "-".join("".join(ALPHABET[one] for one in group) for group in groups)


def secret_of_code(typed: str) -> bytes:
    """Check what was typed, group by group, and give the secret behind it.

    Raises:
        WrongRecoveryCode: of another length, or naming the group that does not add up.
    """
    symbols = "".join(typed.upper().split()).translate(MISREAD)
    groups = [symbols[at : at + GROUP] for at in range(0, len(symbols), GROUP)]
    for number, group in enumerate(groups[:GROUPS], 1):
        if not _adds_up(number, group):
            raise WrongRecoveryCode(
                f"group {number} of the recovery code does not add up",
                hint="compare that group with the paper, symbol by symbol",
            )
    if len(symbols) != GROUPS * GROUP:
        raise WrongRecoveryCode(
            "a recovery code has seven groups of five symbols",
            hint="type all of them; hyphens and spaces do not matter",
        )
    return "".join(group[:DATA] for group in groups).encode()


def check_of(group: int, digits: list[int]) -> int:
    """The check symbol of a group (numbered from 1) of four digits from 0 to 31."""
    total = group
    for place, digit in enumerate(digits, 1):
        for _ in range(place):
            digit <<= 1  # noqa: PLW2901 - multiplying by the field's generator
            digit ^= FIELD if digit > len(ALPHABET) - 1 else 0  # noqa: PLW2901 - as above
        total ^= digit
    return total


def _adds_up(number: int, group: str) -> bool:
    if len(group) != GROUP or set(group) - set(ALPHABET):
        return False
    digits = [ALPHABET.index(symbol) for symbol in group]
    return check_of(number, digits[:DATA]) == digits[DATA]

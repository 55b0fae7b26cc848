"""How much work a guess at a passphrase costs, and the bounds that no file can move."""

from dataclasses import dataclass
from threading import Lock

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from unhurried.core.errors import Unavailable

MEBIBYTE_KIB = 1024

# The library shares one pool of threads between derivations: two at once can find it
# empty, and then both end with a false "not enough memory".
ONE_AT_A_TIME = Lock()


@dataclass(frozen=True, slots=True)
class Work:
    """Parameters of Argon2id: memory in KiB, passes over it, lanes."""

    memory_kib: int
    iterations: int
    lanes: int

    def within(self, floor: "Work", cap: "Work") -> bool:
        """Whether every parameter lies between these, ends included."""
        return (
            floor.memory_kib <= self.memory_kib <= cap.memory_kib
            and floor.iterations <= self.iterations <= cap.iterations
            and floor.lanes <= self.lanes <= cap.lanes
        )

    def stretch(self, secret: bytes, salt: bytes) -> bytes:
        """32 bytes that cost this much work.

        Raises:
            Unavailable: the machine has not enough free memory.
        """
        derivation = Argon2id(
            salt=salt,
            length=32,
            iterations=self.iterations,
            lanes=self.lanes,
            memory_cost=self.memory_kib,
        )
        try:
            with ONE_AT_A_TIME:
                return derivation.derive(secret)
        except MemoryError as error:
            raise Unavailable(
                "there is not enough free memory to check the passphrase",
                hint=f"close other programs; it takes {self.memory_kib} KiB",
            ) from error


@dataclass(frozen=True, slots=True)
class Profile:
    """What is written into new slots, and the bounds on opening one."""

    written: Work
    floor: Work
    cap: Work


FLOOR = Work(memory_kib=64 * MEBIBYTE_KIB, iterations=3, lanes=4)
CAP = Work(memory_kib=1024 * MEBIBYTE_KIB, iterations=16, lanes=16)
STANDARD = Profile(written=FLOOR, floor=FLOOR, cap=CAP)

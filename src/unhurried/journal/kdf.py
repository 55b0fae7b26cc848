"""How much work a guess at a passphrase costs, and the bounds that no file can move."""

from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

MEBIBYTE_KIB = 1024


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
        """32 bytes that cost this much work."""
        return Argon2id(
            salt=salt,
            length=32,
            iterations=self.iterations,
            lanes=self.lanes,
            memory_cost=self.memory_kib,
        ).derive(secret)


@dataclass(frozen=True, slots=True)
class Profile:
    """What is written into new slots, and the bounds on opening one."""

    written: Work
    floor: Work
    cap: Work


FLOOR = Work(memory_kib=64 * MEBIBYTE_KIB, iterations=3, lanes=4)
CAP = Work(memory_kib=1024 * MEBIBYTE_KIB, iterations=16, lanes=16)
STANDARD = Profile(written=FLOOR, floor=FLOOR, cap=CAP)

"""Kill a writer at random instants, many times, and compare with what it said.

Run as a program of its own, so that forking is cheap and safe: it prints one line of
JSON. A hasty writer acknowledges before it writes; the comparison must catch it.
"""

import json
import os
import signal
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.journal.vaults import MARK, drawn, new_vault, opened

LONGEST_S = 0.012
MOST_WORDS = 4


@dataclass(frozen=True)
class Instant:
    """When to kill: so many words after the first, and so many seconds after that."""

    words: int
    after_s: float


def campaign(folder: Path, kills: int, *, hasty: bool) -> dict[str, int]:
    """Kill so many writers on one vault; count what was lost, doubled or damaged."""
    new_vault(folder)
    chance = drawn(kills)
    tally = {"lost": 0, "wrong": 0, "damaged": 0, "head": 0}
    for _ in range(kills):
        words, moment = chance(2)
        instant = Instant(words % MOST_WORDS, moment / 255 * LONGEST_S)
        said = killed_writer(folder, instant, hasty=hasty)
        found = opened(folder).journal().read(MARK)
        numbers = [int(record) for record in found.records]
        tally["lost"] += said > len(numbers)
        tally["wrong"] += numbers != list(range(1, len(numbers) + 1))
        tally["damaged"] += found.damage is not None
        tally["head"] = len(numbers)
    return tally


def killed_writer(folder: Path, instant: Instant, *, hasty: bool) -> int:
    """Fork a writer, kill it at an instant; return its last word.

    Waiting for words first makes the kills fall among writes on a busy machine too.
    """
    said, saying = os.pipe()
    writer = os.fork()
    if writer == 0:
        os.close(said)
        write_until_killed(folder, saying, hasty=hasty)
    os.close(saying)
    heard = os.read(said, 8)
    for _ in range(instant.words):
        heard = os.read(said, 8)
    time.sleep(instant.after_s)  # noqa: TID251 - the instant of the kill is what is drawn
    os.kill(writer, signal.SIGKILL)
    os.waitpid(writer, 0)
    while more := os.read(said, 8):
        heard = more
    os.close(said)
    return int.from_bytes(heard, "big")


def write_until_killed(folder: Path, saying: int, *, hasty: bool) -> None:
    journal = opened(folder).journal()
    head = journal.read(MARK).head
    os.write(saying, head.to_bytes(8, "big"))
    while True:
        if hasty:
            os.write(saying, (head + 1).to_bytes(8, "big"))
        head = journal.append([str(head + 1).encode()], head)
        os.write(saying, head.to_bytes(8, "big"))


if __name__ == "__main__":
    place, number, manner = sys.argv[1:]
    result = campaign(Path(place), int(number), hasty=manner == "hasty")
    sys.stdout.write(json.dumps(result))

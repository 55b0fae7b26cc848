"""Where the system may lay down memory on a disk, while a vault is open."""

from pathlib import Path
from typing import Final

TABLE: Final = Path("/proc/swaps")
IN_MEMORY: Final = "/dev/zram"  # compressed, and in memory itself


def swap_places(table: Path = TABLE) -> tuple[str, ...] | None:
    """Files and devices that memory may be moved to; None where nobody says so."""
    try:
        rows = table.read_text(encoding="utf-8", errors="replace").splitlines()[1:]
    except OSError:
        return None
    places = [row.split()[0] for row in rows if row.strip()]
    return tuple(place for place in places if not place.startswith(IN_MEMORY))

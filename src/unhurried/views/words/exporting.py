"""Words for what leaves the vault, and for what comes in."""

from typing import Final

WRITTEN: Final = "Written to {file}. Only you can read the file, on this machine."
NOT_SEALED: Final = (
    "It is not sealed: whoever gets a copy can read it. Keep it only as long as you "
    "need it."
)
WHAT: Final = {
    "json": (
        "The whole record: every fact, with notes. `unhurried import` reads it again."
    ),
    "csv": "One row for each session, with notes, for a spreadsheet.",
    "calendar": (
        "What lies ahead, under neutral titles, for a calendar. It does not change by "
        "itself: export it anew when plans change, and remove the old entries."
    ),
}
NOT_NOTED: Final = (
    "The record is in doubt, so the export was not noted in it; the file holds what "
    "could be read."
)
NOTHING_NEW: Final = "All of this is known here already; nothing would be added."
PREVIEW: Final = "This would be taken over:"
TAKEN: Final = "This was taken over:"
ONLY_TIGHTENS: Final = (
    "An import only adds caution: its sessions prove no size here, while its pain, "
    "blood, pauses and dates count. To go on where another machine was, put back a "
    "backup instead."
)
NOT_WRITTEN: Final = "Nothing was written."
AGREE: Final = "Take it over?"
KINDS: Final = {
    "sessions": "{count}",
    "locks": "{count} that it asked for",
    "setbacks": "{count} that a width caused trouble",
    "items": "objects: {names}; wash and look them over before use",
    "lubricants": "lubricants: {names}",
    "corrections": "{count} told anew later",
    "reactions": "what your body reacts to: {names}",
    "adult": "that someone said to be under 18, which closes this record",
    "plan": "a clinician's plan, which can only make sessions smaller and rarer",
    "care": "{count} found damaged",
    "retired": "{count} put away",
    "paused": "a pause of your own, which goes on here",
}
TABLE: Final = {
    "days": "the first on {first}, the last on {last}",
    "widths": "widths from {least:g} to {most:g} mm across",
    "hold": "held for {most:g} minutes at most",
    "felt": "pain in {pain}, blood in or after {blood}",
    "unanswered": (
        "{count} in which pain or blood is not answered; until the next check-in, that "
        "counts as its worst"
    ),
}
LOOK: Final = "If a day or a width is not as you know it, the map says something else."
"""Before a table is taken over."""
TABLE_STAYS: Final = (
    "The table itself stays where it is, and is not sealed. Remove it, and its copies, "
    "if you no longer need them."
)
"""After a table was taken over."""
MAP_NEXT: Final = (
    "Keep these lines in a file, fill them in, and name it: `unhurried import "
    "TABLE.csv --columns MAP.toml`."
)

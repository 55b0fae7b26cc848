"""Words of the page where the record goes out, comes in, and feeds a calendar."""

from typing import Final

FORMS: Final = {
    "json": "Everything, with notes, for another vault of this program",
    "csv": "One row for each session, with notes, for a spreadsheet",
    "calendar": "What lies ahead, under neutral titles, for a calendar",
}
NO_FILE: Final = "no file was chosen"
CHOOSE: Final = "choose the JSON file that was taken out"
TOO_LONG: Final = "this is longer than 32 megabytes"
AS_IT_IS: Final = "choose the file as it was taken out"

READING: Final = "Reading the file"
READING_NOW: Final = (
    "Every fact of it is read and checked. This takes a few seconds for a long record."
)
TAKING: Final = "Taking it over"
TAKING_NOW: Final = (
    "It is written as a whole, or not at all. This takes a few seconds for a long "
    "record."
)
LOOKED_AT: Final = "What this record would add"
CHANGED: Final = (
    "Something was added here meanwhile, so this is not quite what was shown before:"
)
TAKEN: Final = "It is taken over"
NOT_YET: Final = (
    "Nothing is written yet. The file waits in memory for a quarter of an hour, and a "
    "lock lets go of it."
)

FEED: Final = (
    (
        "A calendar program on this machine can ask here for what lies ahead: rest and "
        "reminders, under the same neutral titles as in the file. It is off until you "
        "make an address."
    ),
    (
        "It is answered on this machine alone, and only while the record is open. "
        "While it is locked nothing is told, and the calendar keeps what it had: let "
        "it ask again while you are here."
    ),
)
ONLY_THERE: Final = "an address is made on the machine itself"
THERE: Final = "open this page there, and make it"
MEANS: Final = (
    (
        "Whoever has this address, in your account on this machine, sees these dates "
        "while the record is open, and nothing else."
    ),
    (
        "Choose a calendar that stays on this machine. One that is synchronised copies "
        "the dates to other machines, and to whoever runs it."
    ),
    (
        "Put it into a calendar program and not into a browser: a browser remembers "
        "it, and is not answered."
    ),
    (
        "If somebody has seen it, make another: this one then ends. It also ends when "
        "you end it, erase the record or seal it anew. A backup does not bring it back."
    ),
)

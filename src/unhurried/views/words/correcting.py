"""Words around a correction: what it does, and what it does not do."""

from typing import Final

CORRECTING: Final = (
    "What you tell now is what is shown from now on, with a note that it was "
    "corrected. For safety the more careful of your answers counts. A harder answer "
    "acts as if you had given it then. A gentler one ends no pause and opens no size."
)
CORRECTED: Final = "The correction is kept. What you told before stays in the record."
WITHDRAWING: Final = (
    "The session is shown as taken back, and it proves nothing any more. Pauses that "
    "it began go on, and its time still counts for rest and for the week."
)
SO_FAR: Final = "So far: {answer}. Enter keeps it."
NOT_ANSWERED: Final = "not answered"
NONE: Final = "none"
YES: Final = "yes"
NO: Final = "no"
NOTES: Final = {
    "withdrawn": "Taken back: ",
    "corrected": "corrected",
    "imported": "from another record",
}

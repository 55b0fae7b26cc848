"""Words over the signs, grouped by whom to turn to."""

from typing import Final

from unhurried.protocol.sign import Call

GROUPS: Final = {
    Call.EMERGENCY: "These need help now",
    Call.SAME_DAY: "These are for a clinician today",
    Call.SEE_SOMEONE: "These need rest, and a look if they come again",
}

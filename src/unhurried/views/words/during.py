"""Words for the rules that act inside a session: why it is at this step."""

from typing import Final

DURING: Final = {
    "settle.first": "Settling comes first: two minutes or more of calm breath.",
    "relube.due": "Lubricant dries or is absorbed, so this is the time for more.",
    "relube.friction": "Dry or rubbing means more lubricant before anything else.",
    "pain-pause.now": (
        "Pain of 3 asks for a pause. Nothing is lost, and nothing further is added "
        "today."
    ),
    "pain-stop.now": "Pain like this ends the session. Stopping now is right.",
    "blood.now": "With blood the session ends here, gently and at once.",
    "never-asleep.silence": (
        "Our questions had no answer, so the session ends here. Nothing stays in "
        "while you may be asleep."
    ),
    "hold.over": "It was held as long as it was planned. That is enough for today.",
    "wear.over": "It was worn as long as it was planned. That is enough for today.",
    "remove.slowly": "Coming out is as slow as going in.",
}

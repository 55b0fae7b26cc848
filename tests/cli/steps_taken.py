"""How a person goes through a session on a stage, key by key."""

from tests.cli.stage import Stage

READY = (
    ("Is everything quiet", "y"),
    ("How tense", "3"),
    ("free of alcohol", "y"),
    ("poppers today", "n"),
    ("sildenafil", "n"),
    ("anything that numbs", "n"),
    ("how many hours", "\r"),
    ("How many times", "0\r"),
    ("phosphate", "n"),
)
SAID = (
    ("Is it still all right", "0"),
    ("How uncomfortable", "1"),
    ("How easy", "x"),
    ("Take it out slowly", "d"),
    ("A few questions", "\r"),
)
"""From the first check-in of a hold to the questions after it."""

AT_LAST = (("After-care", "\r"), ("washed it", "y"), ("Done for today", "\r"))
TOLD = (
    ("how much pain", "0"),
    ("how uncomfortable was", "1"),
    ("any blood", "n"),
    ("stool or liquid", "n"),
    ("used that numbs", "n"),
    ("How easy was", "8"),
    ("How pleasant", "5"),
    ("How tense are you now", "2"),
    ("Anything to note", "calm\r"),
    ("Is any of these", "\r"),
)


def answer(stage: Stage, answers: tuple[tuple[str, str], ...], line: str = "") -> None:
    """Answer questions as they come; `line` ends an answer in the plain mode."""
    for text, keys in answers:
        stage.until(text)
        stage.press(keys.strip("\r") + line if line else keys)


def make_ready(stage: Stage, line: str = "") -> None:
    """From the plan to the first step."""
    stage.until("The session that is planned")
    if not line:
        stage.press("\r")
    answer(stage, READY, line)
    stage.until("Make ready")


def go_to(stage: Stage, title: str, line: str = "") -> None:
    """From the first step to the one with this title."""
    way = ("Make ready", "Settle", "Lubricant inside", "Lubricant on the object")
    for step in way:
        if step == title:
            break
        stage.until(step)
        _leave(stage, step, line)
    if title == "Hold":
        stage.until("The tip")
        stage.press("i" + line)
    stage.until(title)


def _leave(stage: Stage, step: str, line: str) -> None:
    """Finish a step; settling is not finished before its time."""
    stage.press("d" + line)
    if step != "Settle":
        return
    while stage.until("Lubricant inside", "A little longer") == "A little longer":
        stage.press("d" + line)
        stage.look()

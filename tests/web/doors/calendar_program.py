"""A calendar program of a few lines, and the addresses that it is given."""

import re

import icalendar

from tests.web.visitor import Answer, Visitor

HERE = "/settings/record"
ADDRESS = re.compile(r"http://127\.0\.0\.1:8000(/dates/[0-9a-f]{32}\.ics)")
WRONG = [
    "/dates/",
    "/dates/x.ics",
    f"/dates/{'0' * 32}.ics",
    f"/dates/{'0' * 32}",
    f"/dates/{'0' * 33}.ics",
    f"/dates/{'0' * 32}.ics/",
    "/dates/../settings",
    "/dates/%00",
]


def asks(visitor: Visitor, path: str, method: str = "GET", **said: str) -> Answer:
    """Ask as a calendar program does: with a Host, and nothing of a browser."""
    headers = {name.replace("_", "-"): value for name, value in said.items()}
    return Visitor(visitor.app).ask(method, path, {"accept": "*/*", **headers})


def made(visitor: Visitor) -> str:
    """Make an address; give its path."""
    visitor.get(HERE)
    [path] = ADDRESS.findall(visitor.post(f"{HERE}/dates").text)
    return str(path)


def titles(body: bytes) -> set[str]:
    """The titles of a calendar."""
    read = icalendar.Calendar.from_ical(body)
    return {str(event["SUMMARY"]) for event in read.walk("VEVENT")}

"""An evening at the pages: begun by the forms, then spoken of in JSON."""

import json
import re
from dataclasses import dataclass, field
from typing import Any

from tests.web.hand_world import HandClock
from tests.web.visitor import Answer, Visitor

WELL = {
    "well": "yes",
    "tension": "2",
    "sober": "yes",
    "nitrites": "no",
    "pde5": "no",
    "numbing": "no",
    "douched_h": "",
    "douches_this_week": "",
    "irritant_enema": "no",
}
PAGE = "a" * 32
OTHER = "b" * 32
SHOWN = re.compile(r'name="plan" value="([0-9a-f]+)"')
WORDS = "/api/session/words"


def begin(visitor: Visitor, **changes: str) -> Answer:
    """Answer everything well, but for what is named, about the plan that is shown."""
    shown = SHOWN.search(visitor.get("/session").text)
    mark = shown[1] if shown else ""
    return visitor.post("/session/begin", WELL | {"plan": mark} | changes)


@dataclass
class Speaker:
    """A page that speaks: it knows where it is, and gives each word an id."""

    visitor: Visitor
    clock: HandClock
    page: str = PAGE
    session: str = ""
    told: dict[str, Any] = field(default_factory=dict)
    count: int = 0

    def open(self) -> dict[str, Any]:
        opened: dict[str, Any] = json.loads(self.visitor.fetch("/api/session").text)
        if opened["script"] is not None:
            self.session = opened["script"]["session"]
        self.told = opened["now"] or {}
        return opened

    def word(self, ago_ms: int = 0, **said: Any) -> dict[str, Any]:
        """A word said where the page is."""
        self.count += 1
        place = {"step": self.told["step"], "before": self.told["before"]}
        return {"id": f"{self.count:032x}", **place, "ago_ms": ago_ms, **said}

    def send(self, *words: dict[str, Any], **more: Any) -> Answer:
        body = {"session": self.session, "page": self.page, "words": words, **more}
        return self.visitor.send(WORDS, json.dumps(body).encode())

    def say(self, signal: str, ago_ms: int = 0) -> dict[str, Any]:
        """Give a signal; what the house answers is where the page is then."""
        return self.heard(self.send(self.word(ago_ms, signal=signal)))

    def heard(self, answer: Answer) -> dict[str, Any]:
        assert answer.status in (200, 409), answer.text
        heard: dict[str, Any] = json.loads(answer.text)
        self.told = heard["now"] or {}
        return heard

    def to_hold(self) -> None:
        """Settle, and go in as far as the first stage."""
        for signal in ("done", "done", "done", "done", "in"):
            self.clock.passes(seconds=125 if self.told["step"] == "settle" else 5)
            self.say(signal)
            if self.told["step"] == "warm-up":
                self.say("done")
        while self.told["step"] != "hold":
            self.say("in")

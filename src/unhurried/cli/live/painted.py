"""From the view of a running session to the picture that a surface shows."""

from typing import Final

from unhurried.cli.live.picture import Option, Picture
from unhurried.core.steps import Step
from unhurried.views.session import Offer, SessionView

AT_LEAST: Final = "At least {} more."
SLOWLY: Final = "Slowly: about {} more."
_OUTSIDE: Final = (Step.READINESS, Step.PREPARE, Step.SETTLE, Step.LUBRICATE_INSIDE)


def painted(view: SessionView, prompt: str, notice: str) -> Picture:
    """Arrange a view; `prompt` and `notice` come from the course of the session."""
    breath = view.breath
    return Picture(
        title=view.title,
        words=(*view.because, *_object(view), *view.say),
        options=tuple(_option(offer) for offer in view.offers),
        held_s=view.time.held_s if view.step is Step.HOLD else None,
        hold_s=view.time.hold_s,
        ready_s=view.time.ready_s,
        pace=AT_LEAST if view.step is Step.SETTLE else SLOWLY,
        breath_ms=None if breath is None else (breath.inhale_ms, breath.exhale_ms),
        tones=view.step is Step.SETTLE,
        prompt=prompt,
        notice=notice,
        scaled=view.inside,
    )


def _option(offer: Offer) -> Option:
    return Option(offer.key, offer.label, offer.signal.value)


def _object(view: SessionView) -> tuple[str, ...]:
    named = view.object and view.step not in _OUTSIDE
    return (f"With: {view.object}.",) if named else ()

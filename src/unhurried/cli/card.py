"""Today's card, line by line."""

from unhurried.app.application import Application
from unhurried.bootstrap.world import World
from unhurried.cli.voice import Page, bulleted
from unhurried.core.advice import Advice
from unhurried.views.as_json import plain
from unhurried.views.first_aid import FirstAid
from unhurried.views.today import TodayCard, today_card

GRAVE = (Advice.EMERGENCY, Advice.CLINICIAN)


def todays_card(application: Application, world: World) -> TodayCard:
    """Decide, and make the card of it."""
    decision = application.decide()
    return today_card(application.state, decision, application.book, world.zone)


def today_page(application: Application, world: World) -> Page:
    """Show what is advised now."""
    card = todays_card(application, world)
    return Page(plain(card), tuple(card_lines(card)))


def card_lines(card: TodayCard) -> list[str]:
    """Lay the card out; what to do comes first when it is grave."""
    grave = card.advice in GRAVE
    lines = [card.headline + "."]
    lines += (bulleted(card.now) if grave else []) + [""]
    lines += [line for aid in card.help for line in first_aid_lines(aid)]
    lines.append(card.why)
    lines += _plan(card)
    if not grave:
        lines += ["", *card.now]
    lines.append(card.change)
    lines += ["", *card.theirs] if card.theirs else []
    if card.missing:
        lines += ["", "Still open:", *bulleted(one.text for one in card.missing)]
    return [*lines, "", card.ending]


def first_aid_lines(aid: FirstAid) -> list[str]:
    """Lay out what to do about one sign."""
    return [f"{aid.title}:", f"  Now: {aid.now}", f"  Leave: {aid.avoid}", ""]


def _plan(card: TodayCard) -> list[str]:
    return [] if card.plan is None else ["", *bulleted(card.plan.lines)]

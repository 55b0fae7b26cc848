"""The set-up as a conversation: what is open is asked, what is answered is kept."""

from typing import Final

from unhurried.app.application import Application
from unhurried.app.replies.setting_up import Part, is_open
from unhurried.bootstrap.places import check_free
from unhurried.cli.card import today_page
from unhurried.cli.desk import Desk
from unhurried.cli.setup.door import through_the_door
from unhurried.cli.setup.steps import ASK
from unhurried.cli.voice import Page
from unhurried.views.words.about import (
    WHAT_IS_KEPT,
    WHAT_IS_NOT_PROTECTED,
    WHAT_IT_IS,
    WHAT_IT_IS_NOT,
)

HOW: Final = (
    "It takes about ten minutes. Enter leaves a question open; what is left open "
    "counts as the careful answer. Ctrl-C breaks off at any time: what you answered "
    "is kept, and `unhurried setup` goes on from there."
)
NOT_PROTECTED_EITHER: Final = (
    "If someone can make you unlock it, this program cannot protect you. Nothing in it "
    "hides that it is there, and a deleted file may be found again on many disks."
)
ALL_ANSWERED: Final = (
    "Everything is answered. `kit`, `goal` and `screening` change it at any time."
)


def converse(desk: Desk, *, new: bool) -> Page:
    """Ask what is open, in order; end with today."""
    desk.asker.need("the set-up", "see `unhurried setup --answers FILE.toml`")
    if new:
        check_free(desk.folder)
        introduce(desk)
    application = through_the_door(desk, new=new)
    if _nothing_open(application):
        desk.voice.say("", ALL_ANSWERED)
    ask_open(desk, application)
    desk.voice.say("")
    return today_page(application, desk.world)


def introduce(desk: Desk) -> None:
    """Say what this is and is not, what is kept, and what is not protected."""
    desk.voice.say(*WHAT_IT_IS, "", *WHAT_IT_IS_NOT)
    desk.voice.say("", *WHAT_IS_KEPT)
    desk.voice.say("", "What is not protected:", *WHAT_IS_NOT_PROTECTED)
    desk.voice.say(NOT_PROTECTED_EITHER, "", HOW)


def ask_open(desk: Desk, application: Application) -> None:
    """Go through the steps; someone who is not an adult is asked nothing more."""
    for part in Part:
        if application.state.person.adult is False:
            return
        if is_open(part, application.state, application.book):
            desk.voice.say("", part.value)
            ASK[part](application, desk.asker)


def _nothing_open(application: Application) -> bool:
    state, book = application.state, application.book
    return not any(is_open(part, state, book) for part in Part)

"""After removal: signs, how it was, after-care, and whether the object is clean."""

from collections.abc import Iterable, Sequence
from typing import Final

from unhurried.app.application import Application
from unhurried.app.commands import CheckIn, Debrief, Tell
from unhurried.app.replies.answers import Answers, Reply
from unhurried.app.replies.report import report_of
from unhurried.bootstrap.shelved import shelf
from unhurried.cli.live.surface import LeftUnanswered, Surface
from unhurried.cli.rules import to_read
from unhurried.core.events import ItemCared
from unhurried.core.practice import Ended, Plan
from unhurried.views.articles import about_step
from unhurried.views.first_aid import FirstAid, first_aid
from unhurried.views.question import Question, yes_no
from unhurried.views.questions import signs
from unhurried.views.session import SessionView

URGENT: Final = "emergency"
_LATER: Final = "Later is fine; then it is asked again before the next session."


def triage(app: Application, surface: Surface, view: SessionView) -> bool:
    """Ask for signs; what they mean is shown at once, and kept before that.

    Returns:
        Whether one of them needs help now, so that nothing else is asked.
    """
    read(surface, view.title, view.say)
    chosen = round_of(surface, view.questions).words("signs")
    if not chosen:
        return False
    app.do(CheckIn(signs=chosen))
    return _help(surface, [aid for aid in view.first_aid if aid.sign in chosen])


def debrief(app: Application, surface: Surface, view: SessionView) -> bool:
    """Ask how it was; what is left open stays unanswered.

    Returns:
        Whether a sign was told that needs help now.
    """
    state = app.state
    read(surface, view.title, view.say)
    stopped = state.running is not None and state.running.stopped
    asked = view.questions if stopped else (*view.questions, signs(app.book))
    answers = round_of(surface, asked)
    app.do(Debrief(report_of(answers, Ended.COMPLETED)))
    told = answers.words("signs") or ()
    return _help(surface, [first_aid(app.book.signs[sign]) for sign in told])


def after_care(surface: Surface, view: SessionView) -> None:
    """Say what does good now, and what there is to read about it.

    It is shown here, where nothing stays on the screen, and not once it is left.
    """
    articles = to_read(about_step(shelf(), view.step))
    read(surface, view.title, (*view.say, *articles))


def cared(app: Application, surface: Surface, plan: Plan) -> None:
    """Ask whether what was used is clean again; asked once the session is over."""
    for item_id in filter(None, (plan.item_id, plan.warm_up_id)):
        item = app.state.items[item_id].item
        if item.is_finger:
            continue
        text = f"Have you washed it already ({item.name})?"
        answers = round_of(surface, (yes_no("cleaned", text, _LATER),))
        if answers.flag("cleaned"):
            app.do(Tell((ItemCared(item_id, cleaned=True),)))


def read(surface: Surface, title: str, paragraphs: Sequence[str]) -> None:
    """Give something to read that may be passed over, as long as someone is there."""
    try:
        surface.tell(title, paragraphs)
    except LeftUnanswered as left:
        if left.gone:
            raise


def round_of(surface: Surface, questions: Iterable[Question]) -> Answers:
    """Ask questions until they are answered, or the rest is left open."""
    replies: dict[str, Reply] = {}
    try:
        for question in questions:
            replies[question.key] = surface.ask(question)
    except LeftUnanswered as left:
        if left.gone:
            raise
    return Answers(replies)


def _help(surface: Surface, aids: Sequence[FirstAid]) -> bool:
    for aid in aids:
        read(surface, aid.title, (aid.now, aid.avoid))
    return any(aid.call == URGENT for aid in aids)

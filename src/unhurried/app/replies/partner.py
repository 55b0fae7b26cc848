"""What a partner may see, from answers."""

from collections.abc import Iterable

from unhurried.app.replies.answers import Answers, Reply
from unhurried.core.events import PartnerViewChosen, PartnerViewStopped
from unhurried.core.partner_view import WRITTEN, PartnerView, Shared
from unhurried.core.state import State

Choice = PartnerViewChosen | PartnerViewStopped
FIELDS = "fields"


def view_chosen(answers: Answers) -> Choice:
    """The choice as a whole; nothing chosen stops it."""
    return view_of(map(Shared, answers.words(FIELDS) or ()), answers)


def view_of(fields: Iterable[Shared], answers: Answers) -> Choice:
    """These fields, with the words of those alone."""
    wanted = set(fields)
    chosen = tuple(one for one in Shared if one in wanted)
    if not chosen:
        return PartnerViewStopped()
    said = {
        one.value: answers.text(one.value).strip() for one in WRITTEN if one in wanted
    }
    words = {key: text for key, text in said.items() if text}
    return PartnerViewChosen(PartnerView(chosen, words))


def view_so_far(state: State) -> dict[str, Reply]:
    """What is chosen, by the keys of its questions."""
    view = state.partner_view
    if view is None:
        return {}
    written = {one.value: view.said(one) for one in WRITTEN if view.said(one)}
    return {FIELDS: tuple(one.value for one in view.fields), **written}

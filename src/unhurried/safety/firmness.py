"""Gate about firmness: what does not give waits for a clean record."""

from unhurried.history.progress import clean_ever
from unhurried.safety.question import Question
from unhurried.safety.verdict import CLEAR, Verdict, says


def firm(question: Question) -> Verdict:
    """Rule `firmness`: rigid objects only after eight clean sessions."""
    owned, book = question.owned, question.book
    if owned is None or owned.item.is_finger:
        return CLEAR
    substance = book.materials.get(owned.item.material)
    needed = book.whole("firmness.clean_sessions")
    done = clean_ever(question.state)
    if substance is not None and (not substance.rigid or done >= needed):
        return CLEAR
    return says("firmness", "rigid", needed=needed, done=done)

"""Gates about answers still owed: check-ins, unanswered questions, a crash."""

from unhurried.core.advice import Advice
from unhurried.core.reasons import Reason
from unhurried.history.follow_up import waited_for
from unhurried.safety.question import Question
from unhurried.safety.verdict import CLEAR, Verdict, advises


def followed_up(question: Question) -> Verdict:
    """Rule `late-check`: no session is planned while a check-in is unanswered."""
    waiting = waited_for(question.state, question.now, question.book)
    if not waiting:
        return CLEAR
    reason = Reason("late-check", "waiting", numbers={"check_ins": len(waiting)})
    return advises(Advice.WAIT_FOLLOW_UP, reason)


def answered(question: Question) -> Verdict:
    """Rule `unknown`: pain or blood that nobody told of counts as its worst."""
    state = question.state
    told = (*state.imported, *state.sessions)
    owed = [record for record in told if record.unanswered]
    if not owed:
        return CLEAR
    questions = ", ".join(owed[-1].unanswered)
    reason = Reason("unknown", "unanswered", numbers={"questions": questions})
    return advises(Advice.WAIT_FOLLOW_UP, reason)


def explained(question: Question) -> Verdict:
    """Rule `crash`: a session without an end counts in full until it is told."""
    running = question.state.running
    if running is None:
        return CLEAR
    code = "unexplained" if running.crashed else "running"
    return advises(Advice.WAIT_FOLLOW_UP, Reason("crash", code))

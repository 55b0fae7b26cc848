"""An informed choice: what a rule says, what is known, and the question."""

from dataclasses import dataclass

from unhurried.core.events.person import Agreement
from unhurried.views.ground import Cited, Library
from unhurried.views.rules import FigureView, rule_view
from unhurried.views.words.agreeing import QUESTIONS, YOURS


@dataclass(frozen=True, slots=True)
class AgreementView:
    """What is shown before someone agrees.

    Attributes:
        known: each source of the rule and of its figures, once, in their order.
        figures: the numbers that hold from then on.
        yours: that the choice is free.
    """

    agreement: Agreement
    title: str
    says: str
    known: tuple[Cited, ...]
    figures: tuple[FigureView, ...]
    question: str
    yours: str


def agreement_view(library: Library, agreement: Agreement) -> AgreementView:
    """Show what opens a range of sizes; the rule has the agreement's name."""
    rule = rule_view(library, agreement.value)
    grounds = (rule.ground, *(figure.ground for figure in rule.figures))
    cited = {one.id: one for ground in grounds for one in ground.cited}
    return AgreementView(
        agreement=agreement,
        title=rule.title,
        says=rule.says,
        known=tuple(cited.values()),
        figures=rule.figures,
        question=QUESTIONS[agreement],
        yours=YOURS,
    )

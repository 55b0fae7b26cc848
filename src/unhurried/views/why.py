"""Why: the long answer, with every reason, its rule, its sources, and the record."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import tzinfo
from typing import Final

from unhurried.coach.decision import Decision
from unhurried.core.advice import Advice
from unhurried.core.reasons import Bearing, Number, Reason
from unhurried.core.state import State
from unhurried.planner.port import OF_THE_PLAN
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.articles import ArticleLine
from unhurried.views.clinician_plan import theirs
from unhurried.views.foreseen import Considered, considered, forecast_text
from unhurried.views.gravity import ordered
from unhurried.views.ground import GroundView, Library, ground_view
from unhurried.views.openness import Openness, openness
from unhurried.views.past import PastSession, past_sessions
from unhurried.views.rules import RuleView, rule_view
from unhurried.views.spoken import Line, line
from unhurried.views.today import why_line
from unhurried.views.words.advice import ADVICE
from unhurried.views.words.evidence import EVIDENCE
from unhurried.views.words.told import counted
from unhurried.views.words.why import ALONE, CHOSEN, NOT_SPOKEN, SPOKEN

LATEST: Final = 8
"""Sessions of the record that are shown: as many as the longest count of a rule."""


@dataclass(frozen=True, slots=True)
class WhyReason:
    """One reason in full.

    Attributes:
        says: the rule in its own words; empty when the rulebook does not hold it.
        numbers: what was compared, as recorded.
    """

    line: Line
    title: str
    says: str
    numbers: Mapping[str, Number]
    ground: GroundView


@dataclass(frozen=True, slots=True)
class Evidence:
    """One number that the planner went by."""

    name: str
    text: str
    value: Number


@dataclass(frozen=True, slots=True)
class WhyPage:
    """The long answer.

    Attributes:
        reasons: gravest first; with a rule asked for, only that rule's.
        record: the latest sessions, oldest first.
        earlier: how many sessions came before those, in words; empty when none.
        rule: the rule that was asked for, in full.
        spoke: whether it spoke now, in words; empty when none was asked for.
        considered, forecast: what is estimated; empty where nothing was.
        planner, rulebook: which planner, and the rulebook's fingerprint.
        theirs: what a clinician's plan adds, and what the rules alone would say.
        articles: what to read about the rules that spoke.
    """

    advice: Advice
    headline: str
    why: str
    reasons: tuple[WhyReason, ...]
    record: tuple[PastSession, ...]
    earlier: str
    items: tuple[Openness, ...]
    evidence: tuple[Evidence, ...]
    considered: tuple[Considered, ...]
    forecast: str
    rule: RuleView | None
    spoke: str
    planner: str
    rulebook: str
    theirs: tuple[str, ...] = ()
    articles: tuple[ArticleLine, ...] = ()


def why_page(
    state: State,
    decision: Decision,
    library: Library,
    zone: tzinfo,
    rule_id: str | None = None,
) -> WhyPage:
    """Explain a decision, or one rule's part in it.

    Raises:
        UnknownRule: the rulebook does not hold the rule that was asked for.
    """
    book = library.book
    rule = None if rule_id is None else rule_view(library, rule_id)
    reasons = _reasons(state, decision, book, rule_id)
    past = past_sessions(state, book, zone)
    before = len(past) - LATEST
    return WhyPage(
        advice=decision.advice,
        headline=ADVICE[decision.advice].headline,
        why=why_line(state, decision, book),
        reasons=tuple(_in_full(reason, library) for reason in reasons),
        record=past[-LATEST:],
        earlier=f"{counted(before, 'session')} before these" if before > 0 else "",
        items=openness(state, decision, book),
        evidence=tuple(_evidence(decision)),
        considered=considered(state, decision),
        forecast=_forecast(decision),
        rule=rule,
        spoke="" if rule is None else _spoke(reasons),
        planner=decision.planner,
        rulebook=decision.rulebook,
        theirs=theirs(state, decision, zone),
    )


def _reasons(
    state: State, decision: Decision, book: Rulebook, rule_id: str | None
) -> tuple[Reason, ...]:
    said = ordered(_said(decision, rule_id), state, decision.at, book)
    if rule_id is None:
        return said
    return tuple(reason for reason in said if reason.rule == rule_id)


def _said(decision: Decision, rule_id: str | None) -> Iterator[Reason]:
    """What is told with the decision; of one rule also the limits that did not bind."""
    yield from decision.reasons
    yield from decision.asks
    yield from decision.due
    if rule_id is not None:
        yield from decision.verdict.reasons
        yield from (cap.reason for cap in decision.verdict.caps)


def _in_full(reason: Reason, library: Library) -> WhyReason:
    rule = library.book.rules.get(reason.rule)
    said = line(reason, library.book)
    if rule is None:
        alone = GroundView((), ALONE)
        title = CHOSEN if reason.rule == OF_THE_PLAN else reason.rule
        return WhyReason(said, title, "", reason.numbers, alone)
    ground = ground_view(rule.ground, library)
    return WhyReason(said, rule.title, rule.says, reason.numbers, ground)


def _spoke(reasons: Iterable[Reason]) -> str:
    acted = any(reason.bearing is not Bearing.KEPT for reason in reasons)
    return SPOKEN if acted else NOT_SPOKEN


def _forecast(decision: Decision) -> str:
    return "" if decision.forecast is None else forecast_text(decision.forecast)


def _evidence(decision: Decision) -> Iterator[Evidence]:
    for name, value in decision.evidence.items():
        yield Evidence(name, EVIDENCE.get(name, name.replace("_", " ")), value)

"""Whether an expectation holds; what does not is said in one line each."""

from collections.abc import Iterable, Iterator

from unhurried.lab.outcome import Outcome
from unhurried.lab.reading.moments import written

NOTHING = "nothing"


def misses(outcome: Outcome) -> tuple[str, ...]:
    """Everything that was expected and is not so."""
    return (
        *_values(outcome),
        *_rules(outcome),
        *_wish(outcome),
    )


def _values(outcome: Outcome) -> Iterator[str]:
    expected, plan = outcome.ask.expected, outcome.plan
    pairs = (
        ("advice", expected.advice, outcome.decision.advice),
        ("item", expected.item, plan.item_id if plan else None),
        ("depth", expected.depth, plan.depth if plan else None),
        ("hold", _minutes(expected.hold_s), _minutes(plan.hold_s if plan else None)),
        ("step", expected.step, outcome.step),
        ("not before", _time(expected.not_before_ms), _time(outcome.not_before_ms)),
    )
    for name, wanted, found in pairs:
        if wanted is not None and wanted != found:
            yield f"{name}: expected {wanted}, found {found or NOTHING}"


def _rules(outcome: Outcome) -> Iterator[str]:
    expected = outcome.ask.expected
    given, asked = outcome.rules, outcome.asked
    yield from _compared("reasons", expected.reasons, expected.not_reasons, given)
    yield from _compared("asks", expected.asks, expected.not_asks, asked)


def _compared(
    name: str, wanted: Iterable[str], unwanted: Iterable[str], found: tuple[str, ...]
) -> Iterator[str]:
    among = ", ".join(found) or NOTHING
    yield from (
        f"{name}: expected {rule}, found {among}"
        for rule in wanted
        if rule not in found
    )
    yield from (
        f"{name}: {rule} was not expected, found {among}"
        for rule in unwanted
        if rule in found
    )


def _wish(outcome: Outcome) -> Iterator[str]:
    expected, answer = outcome.ask.expected, outcome.about_wish
    if answer is None:
        return
    if expected.allowed is not None and not answer.permitted:
        rules = dict.fromkeys(reason.rule for reason in answer.refusals)
        yield f"allowed: {expected.allowed.item} is refused by {', '.join(rules)}"
    if expected.refused is not None and answer.permitted:
        yield f"refused: {expected.refused.item} is allowed"


def _minutes(seconds: int | None) -> str | None:
    return None if seconds is None else f"{seconds / 60:g} min"


def _time(ms: int | None) -> str | None:
    return None if ms is None else written(ms)

"""Seeded defects that the comparison has to notice: a lost gate, a limit moved."""

from collections.abc import Iterator
from functools import cache

import pytest

from tests.oracle import rules_object, rules_size, rules_time
from tests.oracle.bases import BASES
from tests.oracle.case import Case
from tests.oracle.combinations import varied
from tests.oracle.comparing import Tally, compare
from tests.oracle.figures import FIGURES
from tests.oracle.gates import BY_NAME, Gates
from tests.oracle.oracle import refused

BY_A_PLAN = {"rests_and_stops", "within_its_limits"}
"""They speak only by a clinician's plan, which no case holds."""
TELLS_ONLY = {"clock_agrees", "taken_back", "continence_due", "stored"}
"""Gates that refuse nothing: they explain a plan, or say what is due."""
WITH_A_FLAW = ("fissure", "bleeding")


def around() -> Iterator[Case]:
    """Every input varied alone around every life, and some lives of their own."""
    for base, axes in BASES.values():
        for name in axes:
            yield from varied(base, axes, (name,))
    new = BASES["new"][0]
    yield new._replace(condition=WITH_A_FLAW[0])
    yield new._replace(condition=WITH_A_FLAW[1], condition_yes=None)
    yield new._replace(sober=False, ready=12 * 60 - 1, start=False)
    yield BASES["wide"][0]._replace(width=350, wide_agreed=None)
    yield from unanswered()


def unanswered() -> Iterator[Case]:
    """A life whose last session nobody asked after, and one that left a gap."""
    kept = BASES["kept"][0]
    *before, last = kept.record
    for changed in (last._replace(checks=()), last._replace(blood=None, checks=())):
        record = type(kept.record)((*before, changed))
        yield kept._replace(record=record, since=4 * 24 * 60)
        yield kept._replace(record=record, since=23 * 60)


@cache
def whole() -> Gates:
    """All gates, remembering what they said before."""
    return Gates()


def checked(without: str = "") -> Tally:
    gates = Gates(without, like=whole()) if without else whole()
    return compare(around(), gates, every=10**9)


def forget() -> None:
    """Nothing that was worked out with other figures is remembered."""
    for remembered in (rules_time.asked_rest, rules_size.held_in, rules_size.earned):
        remembered.cache_clear()


@pytest.mark.parametrize("gate", sorted(set(BY_NAME) - TELLS_ONLY - BY_A_PLAN))
def test_a_gate_that_is_lost_is_noticed(gate: str) -> None:
    assert checked(gate).disagreements


def test_nothing_is_noticed_while_nothing_is_lost() -> None:
    assert not checked().disagreements


@pytest.mark.parametrize(
    ("figure", "value"),
    [
        ("step.absolute_mm", 5),
        ("first-size.absolute_new_mm", 19),
        ("very-wide.step_mm", 1),
        ("ceiling.mm", 39),
        ("step-length.refuse_mm", 69),
        ("rest.early_hours", 73),
        ("rest.later_hours", 49),
        ("readiness.valid_min", 119),
        ("calm.tension_over", 6),
        ("douche.wait_hours", 3),
        ("base.wider_mm", 11),
        ("wide.agree_mm", 36),
        ("sober.hours", 11),
    ],
)
def test_a_limit_that_is_told_otherwise_is_noticed(
    figure: str, value: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    forget()
    monkeypatch.setitem(FIGURES, figure, value)
    assert checked().disagreements
    forget()


@pytest.mark.parametrize("rule", ["base", "blood", "very-wide", "nitrites", "screen"])
def test_a_rule_that_the_oracle_forgets_is_noticed(rule: str) -> None:
    def forgetful(case: Case) -> frozenset[str]:
        return refused(case, without=rule)

    assert compare(around(), whole(), forgetful, every=10**9).disagreements


@pytest.mark.parametrize(
    "forgotten", ["reacts_to_object", "reacts_to_cover", "reacts_to_gel"]
)
def test_a_reaction_that_the_oracle_forgets_is_noticed(
    forgotten: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    base, axes = BASES["new"]
    beside = ("material", "barrier", "gel", "additives")
    cases = [case for name in beside for case in varied(base, axes, ("avoids", name))]

    def compared() -> Tally:
        return compare(cases, whole(), refused, every=10**9)

    assert not compared().disagreements
    monkeypatch.setattr(rules_object, forgotten, lambda _: False)
    assert compared().disagreements

"""Combining verdicts only tightens."""

from hypothesis import given
from hypothesis import strategies as st

from unhurried.core.advice import Advice
from unhurried.core.reasons import Bearing, Reason
from unhurried.safety.verdict import CLEAR, Axis, Cap, Verdict

REASONS = st.builds(
    Reason,
    rule=st.sampled_from(["rest", "blood", "step"]),
    code=st.just("any"),
    bearing=st.sampled_from(Bearing),
)
CAPS = st.builds(
    Cap, axis=st.sampled_from(Axis), at_most=st.integers(-5, 600), reason=REASONS
)
VERDICTS = st.builds(
    Verdict,
    advice=st.sampled_from([one for one in Advice if one is not Advice.MAINTAIN]),
    reasons=st.lists(REASONS, max_size=3).map(tuple),
    caps=st.lists(CAPS, max_size=3).map(tuple),
    not_before=st.none() | st.integers(0, 10**9),
)
"""What gates may say: `maintain` is the coach's word for a session, never a gate's."""
GRAVITY = list(Advice)


def at_least_as_strict(first: Verdict, second: Verdict) -> bool:
    """Whether the first forbids everything that the second forbids."""
    for axis in Axis:
        ours, theirs = first.lowest(axis), second.lowest(axis)
        if theirs is not None and (ours is None or ours.at_most > theirs.at_most):
            return False
    later = second.not_before is None or (first.not_before or 0) >= second.not_before
    graver = GRAVITY.index(first.advice) <= GRAVITY.index(second.advice)
    kept = all(reason in first.reasons for reason in second.reasons)
    return later and graver and kept


@given(VERDICTS, VERDICTS)
def test_both_together_are_at_least_as_strict_as_each(a: Verdict, b: Verdict) -> None:
    assert at_least_as_strict(a & b, a)
    assert at_least_as_strict(a & b, b)


@given(VERDICTS, VERDICTS, VERDICTS)
def test_the_order_of_combining_does_not_matter(
    a: Verdict, b: Verdict, c: Verdict
) -> None:
    left, right = (a & b) & c, a & (b & c)
    assert left == right
    swapped = b & a
    assert swapped.advice == (a & b).advice
    assert swapped.not_before == (a & b).not_before
    assert {(x.axis, x.at_most) for x in swapped.caps} == {
        (x.axis, x.at_most) for x in (a & b).caps
    }


@given(VERDICTS)
def test_nothing_to_say_changes_nothing(verdict: Verdict) -> None:
    assert verdict & CLEAR == verdict
    assert CLEAR & verdict == verdict


def test_every_reason_is_kept() -> None:
    first = Verdict(reasons=(Reason("rest", "too-soon"),))
    second = Verdict(reasons=(Reason("blood", "time"),))
    assert [reason.rule for reason in (first & second).reasons] == ["rest", "blood"]


def test_the_comparison_notices_a_verdict_that_loosens() -> None:
    strict = Verdict(advice=Advice.LOCKED)
    assert not at_least_as_strict(CLEAR, strict)

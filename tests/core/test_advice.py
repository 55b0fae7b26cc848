from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from unhurried.core.advice import Advice, gravest

advices = st.sampled_from(Advice)

# Section 'How decisions behave' of the rules, rule 0.
GRAVEST_FIRST = (
    "emergency",
    "clinician",
    "locked",
    "set-up",
    "wait-follow-up",
    "rest",
    "settle",
    "session",
    "maintain",
)


def test_the_order_of_gravity_is_the_one_decided() -> None:
    assert tuple(Advice) == GRAVEST_FIRST


def test_of_any_two_the_graver_speaks() -> None:
    for one, other in permutations(Advice, 2):
        first = min((one, other), key=GRAVEST_FIRST.index)
        assert gravest(one, other) is first


@given(advices, advices, advices)
def test_the_order_in_which_advice_is_combined_does_not_matter(
    one: Advice, two: Advice, three: Advice
) -> None:
    assert gravest(one, two) is gravest(two, one)
    assert gravest(one, one) is one
    left = gravest(gravest(one, two), three)
    assert left is gravest(one, gravest(two, three))


def test_only_a_session_and_maintenance_allow_insertion() -> None:
    allowing = {advice for advice in Advice if advice.allows_insertion}
    assert allowing == {Advice.SESSION, Advice.MAINTAIN}


@given(advices, advices)
def test_combining_never_allows_what_one_of_them_does_not(
    one: Advice, other: Advice
) -> None:
    both = one.allows_insertion and other.allows_insertion
    assert gravest(one, other).allows_insertion is both

"""A rule is asked about each session once, and anew from where the record differs."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.lab.policies.made import LADDER, WIDTHS, bad, good
from unhurried.lab.policies.rule import Advice, Ladder
from unhurried.lab.policies.seen import Seen
from unhurried.lab.policies.size_policy import SizePolicy

SEEN = st.builds(
    lambda level, is_bad, soreness: (
        bad(level) if is_bad else good(level, soreness=soreness)
    ),
    st.integers(0, len(WIDTHS) - 1),
    st.booleans(),
    st.integers(0, 2),
)
RECORDS = st.lists(SEEN, max_size=8).map(tuple)


class Listens:
    """A rule whose count is everything that it was told, in order."""

    name, rest_days = "listens", 0.0

    def __init__(self) -> None:
        self.asked = 0

    def begin(self, ladder: Ladder) -> Advice[tuple[Seen, ...]]:
        return Advice(ladder.start, ())

    def after(
        self, told: Advice[tuple[Seen, ...]], seen: Seen, ladder: Ladder
    ) -> Advice[tuple[Seen, ...]]:
        self.asked += 1
        return told.to(ladder.at(seen.width), (*told.count, seen))


def heard(policy: SizePolicy, record: tuple[Seen, ...]) -> Any:
    return policy._after(LADDER, record).count  # noqa: SLF001 - what it came to


@given(st.lists(RECORDS, min_size=1, max_size=6))
def test_whatever_records_it_saw_before_it_goes_by_the_one_that_it_is_shown(
    records: list[tuple[Seen, ...]],
) -> None:
    policy = SizePolicy(Listens())
    for record in records:
        assert heard(policy, record) == record


def test_a_session_told_otherwise_later_is_the_only_one_asked_about_again() -> None:
    rule = Listens()
    policy = SizePolicy(rule)
    record = (good(0), good(1), good(2))
    heard(policy, record)
    heard(policy, record)
    assert rule.asked == 3
    heard(policy, (*record[:2], good(2, soreness=3)))
    assert rule.asked == 4
    heard(policy, (bad(0), *record[1:]))
    assert rule.asked == 7

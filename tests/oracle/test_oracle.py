"""The second telling beside the gates: a million combinations, and no unsafe yes."""

import pytest

from tests.oracle.bases import BASES
from tests.oracle.case import Case
from tests.oracle.combinations import pairs, triples, varied
from tests.oracle.comparing import compare, differences
from tests.oracle.gates import BY_NAME, READS
from tests.oracle.oracle import ALWAYS, BEFORE, OBJECT, PERSON, SIZE

IN_ALL = 1_000_000
SHARE = -(-IN_ALL // len(BASES))
SEED = 1


@pytest.mark.parametrize("name", BASES)
def test_the_oracle_and_the_gates_tell_every_combination_alike(name: str) -> None:
    base, axes = BASES[name]
    both = pairs(axes)
    drawn = triples(axes, SHARE - 26_000, SEED)
    cases = (case for names in [*both, *drawn] for case in varied(base, axes, names))
    tally = compare(cases, every=100)
    found = [*tally.unsafe, *tally.other, *tally.mixed]
    assert list(differences(base, found[:5])) == []
    assert tally.compared >= SHARE
    assert tally.permitted > tally.compared // 10


def test_every_gate_stands_in_one_group() -> None:
    named = [name for names in READS for name in names.split()]
    assert sorted(named) == sorted(BY_NAME)


def test_every_input_is_read_by_some_group_of_gates() -> None:
    read = {name for inputs in READS.values() for name in inputs.split()}
    assert set(Case._fields) == read


def test_no_row_of_the_oracle_is_told_twice() -> None:
    rows = [row for part in (ALWAYS, PERSON, BEFORE, OBJECT, SIZE) for row in part]
    assert len({against for _, against in rows}) == len(rows)

"""Full, broken or read-only at any operation: told, and nothing is lost or doubled."""

from tools.reliability_runs import ran

EVERY = 7
SEED = 20_261_121
FAULTS = ("lost", "doubled", "corrupt", "silent", "rude")


def test_a_refused_operation_loses_nothing_and_is_told() -> None:
    found = ran("refusals", EVERY, SEED, "none")
    assert {fault: found[fault] for fault in FAULTS} == dict.fromkeys(FAULTS, 0)
    assert found["trials"] > 150
    assert found["told"] > found["trials"] // 2


def test_a_journal_that_takes_a_refused_entry_for_kept_is_caught() -> None:
    assert ran("refusals", EVERY, SEED, "calm")["lost"] > 0

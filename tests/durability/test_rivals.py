"""Several programs at once: whoever comes second is told, and nothing is lost."""

from tools.reliability_runs import ran

SECONDS = 2
SEED = 20_261_121


def test_programs_at_once_lose_and_double_nothing() -> None:
    found = ran("rivals", SECONDS, SEED, "none")
    faults = [found[one] for one in ("lost", "doubled", "corrupt", "wrong")]
    assert faults == [0, 0, 0, 0]
    assert found["kept"] > 0


def test_a_program_that_takes_the_place_of_another_for_its_own_is_caught() -> None:
    assert ran("rivals", SECONDS, SEED, "calm")["lost"] > 0

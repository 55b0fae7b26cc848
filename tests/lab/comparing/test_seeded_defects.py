"""Would the laboratory notice a bad policy, or a body that is kinder than it says?"""

from dataclasses import dataclass, replace

import pytest

from tests.lab.trial.made import Always, Told, lived
from unhurried.lab.bodies.interface import Body
from unhurried.lab.bodies.ours import population
from unhurried.lab.comparing.calibration import calibration
from unhurried.lab.comparing.scores import SCORES, figures
from unhurried.lab.policies.guides import Guides
from unhurried.lab.policies.names import Make
from unhurried.lab.policies.rule import Advice, Ladder
from unhurried.lab.policies.seen import Seen
from unhurried.lab.policies.size_policy import SizePolicy
from unhurried.lab.trial.held import Trial
from unhurried.lab.trial.run import Who, run
from unhurried.lab.trial.setting import Setting

BODIES = 6


@dataclass(frozen=True, slots=True)
class Deaf(Guides):
    """The guides' rule with a defect: whatever is told, it went well."""

    name: str = "deaf"

    def after(self, told: Advice[int], seen: Seen, ladder: Ladder) -> Advice[int]:
        """Hear nothing."""
        well = replace(seen, bad=False, pain=0, discomfort=0, soreness=0)
        return Guides.after(self, told, well, ladder)


def trials(make: Make, setting: Setting) -> list[Trial]:
    return [
        run(body, make, setting, Who("made", "base", index))
        for index, body in enumerate(population(BODIES, 4, "base"))
    ]


def scores(make: Make, setting: Setting) -> dict[str, float]:
    bodies = figures(trials(make, setting), [])
    return {name: score(bodies) for name, score in SCORES.items()}


def deaf(_: Body) -> SizePolicy:
    return SizePolicy(Deaf())


def guides(_: Body) -> SizePolicy:
    return SizePolicy(Guides())


def test_a_policy_that_hears_nothing_hurts_far_more_in_the_open() -> None:
    setting = Setting(days=90, gated=False)
    hearing, defect = scores(guides, setting), scores(deaf, setting)
    for name in ("pain_events_per_100", "tears_per_body", "overdose_share"):
        assert defect[name] > 3 * hearing[name]


def test_the_gates_take_most_of_the_harm_out_of_it() -> None:
    gated = scores(deaf, Setting(days=90))
    in_the_open = scores(deaf, Setting(days=90, gated=False))
    name = "pain_events_per_100"
    assert gated[name] < 0.1 * in_the_open[name]


def test_a_body_that_hurts_more_often_than_it_says_spoils_the_calibration() -> None:
    planner = Always(chance=0.05)
    honest = lived(Told(pain=1.0, chance=0.05), planner, days=220, gated=False)
    lying = lived(Told(pain=4.0, chance=0.05), planner, days=220, gated=False)
    assert calibration([honest]).optimism == pytest.approx(-0.05)
    assert calibration([lying]).optimism == pytest.approx(0.95)

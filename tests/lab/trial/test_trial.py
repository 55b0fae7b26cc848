"""One virtual person, day by day: does what is advised, tells what is felt."""

from itertools import pairwise
from typing import Any

import pytest

from tests.lab.trial.made import Always, Never, Told, lived
from unhurried.core.clock import DAY_MS
from unhurried.core.practice import Depth, Ended
from unhurried.lab.bodies.ours import population
from unhurried.lab.depths import fraction, stage
from unhurried.lab.policies.names import ways
from unhurried.lab.trial.held import Held, Trial
from unhurried.lab.trial.opening_facts import kit_of
from unhurried.lab.trial.run import Who, reaches, run
from unhurried.lab.trial.setting import KIT_MM, Setting


def days(trial: Trial) -> list[int]:
    return [one.day for one in trial.sessions]


def answers(trial: Trial) -> dict[str, int]:
    return dict(trial.answers)


def test_with_the_gates_on_a_planner_that_always_wants_to_is_held_back() -> None:
    trial = lived(Told(), Always())
    gaps = [after - now for now, after in pairwise(days(trial))]
    assert gaps[:4] == [3, 3, 3, 3]  # rule `rest`: 72 hours in the first 14 days
    assert min(gaps) == 2  # and 48 later
    assert max(one.width_mm for one in trial.sessions) <= 20  # rule `first-size`


def test_in_the_open_nobody_holds_it_back() -> None:
    trial = lived(Told(), Always(), gated=False)
    assert days(trial) == list(range(30))
    assert {one.width_mm for one in trial.sessions} == {37.0}


def test_a_planner_without_a_proposal_leads_to_no_session() -> None:
    assert lived(Told(), Never()).sessions == ()
    assert lived(Told(), Never(), gated=False).sessions == ()


def test_nothing_happens_on_a_day_without_the_wish() -> None:
    trial = lived(Told(unwilling=frozenset({0, 3, 4})), Always(), days=9)
    assert days(trial) == [1, 5, 8]


def test_blood_pauses_for_two_weeks_with_the_gates_and_one_in_the_open() -> None:
    bled = Told(blood_on=frozenset({0}))
    assert days(lived(bled, Always(), days=20))[:2] == [0, 14]
    assert days(lived(bled, Always(), days=20, gated=False))[:2] == [0, 7]


def test_a_second_bleeding_waits_for_a_clinician_who_is_seen_in_a_week() -> None:
    trial = lived(Told(blood_on=frozenset({0, 14})), Always(), days=40)
    assert days(trial)[:3] == [0, 14, 28]
    assert answers(trial)["locked"] >= 2


def test_soreness_is_told_each_day_until_it_is_gone_and_two_days_pass() -> None:
    trial = lived(Told(sore_on=frozenset({1, 2, 3})), Always(), days=9)
    assert days(trial) == [0, 6]


def test_soreness_that_comes_back_on_the_day_of_a_session_is_told_first() -> None:
    trial = lived(Told(sore_on=frozenset({3})), Always(), days=9)
    assert days(trial) == [0, 6]


def test_the_health_questions_are_answered_again_when_they_are_due() -> None:
    trial = lived(Told(), Always(), days=130)
    assert max(days(trial)) > 125
    assert "set-up" not in answers(trial)


def test_a_planner_sees_every_report_and_check_in() -> None:
    planner = Always()
    lived(Told(pain=2), planner, days=4)
    [record] = planner.briefs[-1].state.sessions
    assert record.report.pain == 2
    assert record.report.ended is Ended.COMPLETED
    assert record.follow_ups[0].soreness == 0
    assert planner.briefs[-1].state.person.comfortable is not None


def test_what_was_predicted_is_kept_beside_what_was_true() -> None:
    [one, *_] = lived(Told(pain=4, chance=0.25), Always(chance=0.1)).sessions
    assert (one.predicted, one.chance, one.hurt) == (0.1, 0.25, True)
    assert lived(Told(), Always()).sessions[0].predicted is None


def test_a_second_check_in_follows_a_hard_session_only() -> None:
    for pain, asked in ((1, [1]), (5, [1, 3])):
        planner = Always()
        lived(Told(pain=pain), planner, days=16, gated=False, kit=(20.0, 37.0))
        follow_ups = planner.briefs[-1].state.sessions[0].follow_ups
        assert [one.at // DAY_MS for one in follow_ups] == asked


def held(width_mm: float, **changes: Any) -> Held:
    plain: dict[str, Any] = {
        "depth": 1.0,
        "hold_min": 10.0,
        "pain": 0,
        "true_pain": 1.0,
        "full": True,
    }
    return Held(
        day=0,
        width_mm=width_mm,
        torn=False,
        chance=0.0,
        predicted=None,
        **{**plain, **changes},
    )


@pytest.mark.parametrize(
    ("latest", "is_reached"),
    [
        ([held(37), held(37)], True),
        ([held(37)], False),
        ([held(37), held(35)], False),
        ([held(37), held(37, true_pain=3.5)], False),
        ([held(37), held(37, full=False)], False),
        ([held(37), held(37, depth=0.5)], False),
        ([held(37), held(37, hold_min=4.0)], False),
        ([held(35), held(37), held(37)], True),
    ],
)
def test_the_goal_is_two_good_sessions_in_a_row(
    latest: list[Held],
    *,
    is_reached: bool,
) -> None:
    assert reaches(latest, 37.0) is is_reached


def test_a_trial_ends_when_the_goal_is_reached() -> None:
    trial = lived(Told(), Always(depth=Depth.FULL), gated=False)
    assert (trial.reached, trial.lived) == (1, 2)


def test_a_stage_that_was_reached_is_the_one_below_the_depth() -> None:
    assert [stage(depth) for depth in (0.1, 0.2, 0.49, 0.5, 0.99, 1.0)] == [
        None,
        Depth.TIP,
        Depth.TIP,
        Depth.PART,
        Depth.PART,
        Depth.FULL,
    ]
    assert [fraction(stage) for stage in (Depth.TIP, None)] == [0.2, 1.0]


def test_the_kit_is_the_settings_then_the_bodys_then_the_usual() -> None:
    sparse, other = population(1, 1, "sparse-kit")[0], population(1, 1, "base")[0]
    assert kit_of(sparse, Setting(kit=(20.0, 15.0))) == (15.0, 20.0)
    assert kit_of(sparse, Setting()) == (15.0, 20.0, 25.5, 31.0, 37.0)
    assert kit_of(other, Setting()) == KIT_MM


@pytest.mark.parametrize("gated", [True, False])
def test_a_trial_comes_out_the_same_again(*, gated: bool) -> None:
    def once() -> Trial:
        [make] = ways("crm", gated=gated)
        body = population(1, 4, "noisy")[0]
        return run(body, make, Setting(days=40, gated=gated), Who("crm", "noisy", 0))

    first, second = once(), once()
    assert first.sessions == second.sessions
    assert len(first.decisions_ms) == len(second.decisions_ms) > 0


def test_the_oracle_keeps_the_true_chance_within_its_bound() -> None:
    [make, *_] = ways("oracle", gated=False)
    body = population(1, 4, "base")[0]
    setting = Setting(days=60, gated=False)
    trial = run(body, make, setting, Who("oracle", "base", 0))
    assert trial.sessions
    assert max(one.chance for one in trial.sessions) <= 0.10 + 1e-9
    assert all(one.predicted == one.chance for one in trial.sessions)


def test_the_oracle_does_nothing_when_everything_would_hurt() -> None:
    [make, *_] = ways("oracle", gated=False)
    trial = run(
        Told(chance=0.4), make, Setting(days=5, gated=False), Who("oracle", "made", 0)
    )
    assert trial.sessions == ()

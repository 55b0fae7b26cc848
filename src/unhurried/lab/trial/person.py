"""A virtual person: goes by what is advised, tells what is felt, day after day."""

from dataclasses import dataclass, field

from unhurried.core.advice import Advice
from unhurried.core.clock import DAY_MS
from unhurried.core.events import ClinicianAgreed, ContinenceScored
from unhurried.core.practice import Ended, Plan, Report
from unhurried.lab.bodies.interface import Body
from unhurried.lab.depths import fraction
from unhurried.lab.trial.companion import Companion, Told
from unhurried.lab.trial.held import Held
from unhurried.lab.trial.opening_facts import SCORE_OF_NO_LEAKAGE, all_clear
from unhurried.lab.trial.telling import (
    check_in_of,
    is_hard,
    is_well,
    ready_with,
    report_of,
)
from unhurried.lab.trial.watched import Watched
from unhurried.protocol.rulebook import Rulebook

NEXT_DAY, THIRD_DAY = 1, 3
"""When check-ins are due after a session; the second only when it was hard."""

AFTER_BLOOD_DAYS = 7
"""Nobody goes on for a week after blood, whatever is advised: our choice."""

CLINICIAN_DAYS = 7
"""How long it takes to see a clinician: our choice."""

ROUNDS = 4
"""How often a day's question is asked anew after something was answered."""

NOT_ADVISED = ("plan", "none")


@dataclass(slots=True)
class Person:
    """One body and whoever advises it.

    Attributes:
        wakes: the day from which it is worth to ask what is advised.
        sore: whether the last check-in found soreness.
        sees_clinician: on which day; None when there is no need to.
        asked_on: the day on which the person last looked how it was before a session.
    """

    body: Body
    companion: Companion
    watched: Watched
    book: Rulebook
    sessions: list[Held] = field(default_factory=list)
    answers: dict[str, int] = field(default_factory=dict)
    wakes: int = 0
    sore: bool = False
    sees_clinician: int | None = None
    asked_on: int = -1
    check_ins: set[int] = field(default_factory=set)

    def live(self, day: int) -> None:
        """Live through one day."""
        if day in self.check_ins or self.sore:
            self._check_in(day)
        if day < self.wakes or not self.body.willing(float(day)):
            return
        told = self.companion.decide()
        for _ in range(ROUNDS):
            if not self._answered(told, day):
                break
            told = self.companion.decide()
        self.answers[told.advice] = self.answers.get(told.advice, 0) + 1
        self._follow(told, day)

    def _check_in(self, day: int) -> None:
        after = self.body.follow_up(float(day))
        self.companion.tell(check_in_of(after))
        self.sore = round(after["soreness"]) > 0

    def _answered(self, told: Told, day: int) -> bool:
        """Answer what is asked for first; says whether to ask anew."""
        if "continence" in told.due:
            self.companion.tell(ContinenceScored(SCORE_OF_NO_LEAKAGE))
        if ("screen", "again") in told.reasons:
            self.companion.tell(all_clear(self.book))
            return True
        if told.advice is Advice.WAIT_FOLLOW_UP:
            self._check_in(day)
            return True
        if told.needs_clinician:
            return self._clinician(day)
        return told.plan is not None and told.plan.kind.inserts and self._unwell(day)

    def _clinician(self, day: int) -> bool:
        if self.sees_clinician is None:
            self.sees_clinician = day + CLINICIAN_DAYS
        if day < self.sees_clinician:
            self.wakes = self.sees_clinician
            return False
        self.companion.tell(ClinicianAgreed())
        self.sees_clinician = None
        return True

    def _unwell(self, day: int) -> bool:
        """Before a session: whatever is felt today is told first, once."""
        if self.asked_on == day or not self.sessions:
            return False
        self.asked_on = day
        after = self.body.follow_up(float(day))
        if is_well(after):
            return False
        self.companion.tell(check_in_of(after))
        self.sore = round(after["soreness"]) > 0
        return True

    def _follow(self, told: Told, day: int) -> None:
        plan = told.plan
        if plan is not None and plan.kind.inserts:
            self._session(plan, day)
        elif plan is not None and NOT_ADVISED not in told.reasons:
            self._settle(plan)
        ready = 0 if told.until is None else -(-told.until // DAY_MS)
        self.wakes = max(self.wakes, day + 1, ready)

    def _session(self, plan: Plan, day: int) -> None:
        """Hold it, tell of it, and keep what was true of it."""
        self.companion.tell(*ready_with(plan, well=not self.sore))
        moment, width_mm = float(day), self._width_mm(plan)
        depth, minutes = fraction(plan.depth), plan.hold_s / 60
        chance = self.body.chance_of_pain(moment, width_mm, depth, minutes)
        felt = self.body.session(moment, width_mm, depth, minutes)
        report = report_of(felt)
        self.companion.tell_session(plan, report)
        self.sessions.append(
            Held(
                day=day,
                width_mm=width_mm,
                depth=depth,
                hold_min=minutes,
                pain=felt["pain"],
                true_pain=felt["true_pain"],
                full=report.ended is Ended.COMPLETED and report.depth is plan.depth,
                torn=felt.get("torn", felt["blood"]),
                chance=chance,
                predicted=self.watched.predicted(plan),
            )
        )
        self.check_ins.add(day + NEXT_DAY)
        if is_hard(report):
            self.check_ins.add(day + THIRD_DAY)
        if felt["blood"]:
            self.wakes = day + AFTER_BLOOD_DAYS

    def _settle(self, plan: Plan) -> None:
        """Breathe and insert nothing."""
        report = Report(Ended.COMPLETED, pain=0, blood=False)
        self.companion.tell_session(plan, report)

    def _width_mm(self, plan: Plan) -> float:
        return float(plan.item_id or 0)

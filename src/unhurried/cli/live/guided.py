"""One guided session from the plan to the last word."""

from dataclasses import dataclass
from datetime import tzinfo
from typing import Final

from unhurried.app.application import Application
from unhurried.app.replies.wishes import Wishes
from unhurried.cli.live.afterwards import cared, read
from unhurried.cli.live.beforehand import NotBegun, begin
from unhurried.cli.live.course import Course, Ending
from unhurried.cli.live.surface import LeftUnanswered, Surface
from unhurried.cli.live.unkept import lead_out
from unhurried.core.advice import Advice
from unhurried.core.practice import Plan
from unhurried.core.steps import Step
from unhurried.views.follow_up import follow_up_page
from unhurried.views.today import TodayCard, today_card
from unhurried.views.words.steps import STEPS

NOT_BEGUN: Final = "Nothing has begun."
ENDED: Final = "Done, and kept."
HELP: Final = "Kept. `unhurried help-now` says again what to do now."
LEFT: Final = "This was left before its end; the next start asks what happened."


@dataclass(frozen=True, slots=True)
class Guide:
    """What a guided session needs beside its plan."""

    app: Application
    surface: Surface
    zone: tzinfo

    def lead(self, plan: Plan, wishes: Wishes) -> str:
        """Prepare, begin, lead through, and say what comes next.

        Returns:
            One neutral line on how it went.

        Raises:
            Unhurried: it was refused before it began; or a step could not be kept, in
                which case the person has been led out all the same.
        """
        try:
            plan = begin(self.app, self.surface, plan, wishes)
        except NotBegun:
            return NOT_BEGUN
        if self._course() is Ending.LEFT:
            return LEFT
        try:
            return self._last_words(plan)
        except LeftUnanswered:
            return ENDED

    def _course(self) -> Ending:
        """Whatever goes wrong in here, the person is led out first."""
        led = False
        try:
            ending = Course(self.app, self.surface).run()
            led = True
        finally:
            if not led:
                lead_out(self.surface, self._step())
        return ending

    def _step(self) -> Step | None:
        running = self.app.state.running
        return None if running is None else running.step

    def _last_words(self, plan: Plan) -> str:
        """What comes next; where help is needed now, that and nothing else."""
        if self._card().advice is Advice.EMERGENCY:
            card = self._card()
            read(self.surface, card.headline, (*card.now, card.ending))
            return HELP
        cared(self.app, self.surface, plan)
        card, state = self._card(), self.app.state
        now = state.credit.credited_ms
        check_in = follow_up_page(state, now, self.app.book, self.zone).text
        words = STEPS[Step.ENDED]
        lines = (*words.say, check_in, f"{card.headline}.", card.why, card.change)
        read(self.surface, words.title, tuple(dict.fromkeys(lines)))
        return ENDED

    def _card(self) -> TodayCard:
        return today_card(self.app.state, self.app.decide(), self.app.book, self.zone)

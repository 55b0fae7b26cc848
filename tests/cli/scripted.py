"""A surface that says what a script says, while time passes on a moved clock."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from unhurried.app.replies.answers import Reply
from unhurried.cli.demo.clock import MovedClock
from unhurried.cli.live.picture import Picture
from unhurried.cli.live.surface import LeftUnanswered
from unhurried.views.question import Question

PATIENCE = 2_000


@dataclass
class Scripted:
    """Words by the title of the step, answers by the key of the question."""

    clock: MovedClock
    words: dict[str, list[str]] = field(default_factory=dict)
    answers: dict[str, Reply] = field(default_factory=dict)
    passes_ms: int = 5_000
    gone_at: str = ""
    leaves_at: str = ""
    titles: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    rung: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    shown: Picture = field(default_factory=lambda: Picture(""))
    looks: int = 0

    def show(self, picture: Picture) -> None:
        self.shown = picture
        if not self.titles or self.titles[-1] != picture.title:
            self.titles.append(picture.title)

    def hear(self, seconds: float) -> str:
        del seconds
        self.clock.pass_ms(self.passes_ms)
        self.looks += 1
        assert self.looks < PATIENCE, f"it does not go on from {self.shown}"
        said = self.words.get(self.shown.title)
        return said.pop(0) if said else ""

    def tell(self, title: str, paragraphs: Sequence[str]) -> None:
        if title == self.gone_at:
            raise LeftUnanswered(gone=True)
        self.told += [title, *paragraphs]

    def ask(self, question: Question) -> Reply:
        self.asked.append(question.key)
        if question.key == self.leaves_at:
            raise LeftUnanswered
        return self.answers.get(question.key)

    def ring(self, meaning: str) -> None:
        self.rung.append(meaning)

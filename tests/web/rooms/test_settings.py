"""The settings in the page: privacy in plain words, and answers given again."""

from collections.abc import Callable
from typing import Protocol, TypeVar

import pytest

from tests.web.hand_world import HandClock
from tests.web.rooms.newcomer import come_back
from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.app.ports import Damage
from unhurried.bootstrap.shipped import rulebook
from unhurried.core.clock import DAY_MS
from unhurried.core.events.person import Agreement, Experience
from unhurried.core.lengths import Mm
from unhurried.views.questions import about
from unhurried.web.house import House

T = TypeVar("T")
CONDITIONS = rulebook().conditions
HEALTH, GOAL, SCORE = (f"/settings/answers/{number}" for number in (1, 2, 3))
EXPERIENCE = "/settings/answers/5"


class Ask(Protocol):
    """Ask the application behind the pages."""

    def __call__(self, work: Callable[[Application], T], /) -> T: ...


@pytest.mark.parametrize(
    "path",
    [
        "/settings",
        "/settings/privacy",
        "/settings/about",
        "/settings/passphrase",
        "/settings/paper",
        HEALTH,
        GOAL,
        SCORE,
        EXPERIENCE,
        "/settings/pause",
        "/settings/word",
        "/settings/choice/1",
        "/settings/choice/2",
        "/settings/backups",
        "/settings/erase",
        "/settings/records",
    ],
)
def test_each_page_stands_and_has_one_heading(visitor: Visitor, path: str) -> None:
    page = visitor.get(path)
    assert page.status == 200
    assert page.text.count("<h1>") == 1
    assert "<title>Notes</title>" in page.text


@pytest.mark.parametrize(
    "path", ["/settings/answers/9", "/settings/choice/3", "/settings/done/3"]
)
def test_there_are_no_other_pages(visitor: Visitor, path: str) -> None:
    assert visitor.get(path).status == 404


def test_what_comes_round_leads_to_its_questions(
    visitor: Visitor, house: House, clock: HandClock
) -> None:
    assert "What waits" not in visitor.get("/settings").text
    clock.passes(days=85)
    again = come_back(house)
    page = again.get("/settings").text
    again.close()
    assert f'<p><a href="{HEALTH}">' in page
    assert f'<p><a href="{SCORE}">' in page


def test_a_record_in_doubt_is_told_and_keeps_nothing_more(
    visitor: Visitor, ask: Ask
) -> None:
    def doubt(app: Application) -> None:
        app.damage = Damage("broken-chain", 1, "restore a backup")

    ask(doubt)
    assert "The record is in doubt" in visitor.get("/settings").text
    assert visitor.post("/settings/enough").status == 409
    assert visitor.post("/settings/word", {"agreed": "yes"}).status == 409


def test_privacy_says_where_the_records_lie_and_that_nobody_is_protected_by_force(
    visitor: Visitor, house: House
) -> None:
    page = visitor.get("/settings/privacy").text
    assert str(house.folder) in page
    assert "this program cannot protect you" in page
    assert 'action="/lock"' in page


def test_health_is_asked_anew_and_nothing_is_answered_beforehand(
    visitor: Visitor, ask: Ask
) -> None:
    page = visitor.get(HEALTH).text
    assert 'value="yes" checked' not in page
    assert 'value="no" checked' not in page
    told = dict.fromkeys(CONDITIONS, "no") | {"pregnancy": "yes"}
    assert visitor.post(HEALTH, told).location == "/today"
    screening = ask(lambda app: app.state.screening)
    assert screening is not None
    assert screening.answers["pregnancy"] is True
    assert "clinician" in visitor.get("/today").text


def test_days_that_are_no_number_keep_every_answer_as_it_was(
    visitor: Visitor, ask: Ask
) -> None:
    before = ask(lambda app: app.state.entries)
    told = {"abscess": "yes", "days-abscess": "long ago"}
    answer = visitor.post(HEALTH, told)
    assert answer.status == 422
    assert 'value="long ago"' in answer.text
    assert 'id="q-abscess-yes" value="yes" checked' in answer.text
    assert ask(lambda app: app.state.entries) == before


def test_another_goal_and_as_far_as_it_goes(visitor: Visitor, ask: Ask) -> None:
    assert 'value="22"' in visitor.get(GOAL).text
    assert visitor.post("/settings/enough").location == "/today"
    assert "as far as it goes, for now. Nothing wider" in visitor.get(GOAL).text
    told = {"diameter": "19", "depth": "", "purpose": ""}
    assert visitor.post(GOAL, told).location == "/today"
    person = ask(lambda app: app.state.person)
    assert (person.goal_diameter, person.goal_depth) == (Mm(190), None)
    assert person.plateau_at is None


def test_a_score_is_kept_beside_the_one_before(visitor: Visitor, ask: Ask) -> None:
    told = {question.key: "0" for question in about("continence")}
    visitor.get(SCORE)
    assert visitor.post(SCORE, told).location == "/today"
    assert [one.score for one in ask(lambda app: app.state.continence)] == [1, 0]


def test_a_pause_begins_shows_its_end_and_ends(visitor: Visitor, ask: Ask) -> None:
    visitor.get("/settings/pause")
    long = visitor.post("/settings/pause", {"days": "4000"})
    assert long.status == 422
    assert "too long" in long.text
    told = {"why": "own wish", "days": "7"}
    assert visitor.post("/settings/pause", told).location == "/today"
    pause = ask(lambda app: app.state.pause)
    assert pause is not None
    assert pause.until == pause.since + 7 * DAY_MS
    assert "12 January" in visitor.get("/settings/pause").text
    assert visitor.post("/settings/pause/end").location == "/today"
    assert ask(lambda app: app.state.pause) is None
    entries = ask(lambda app: app.state.entries)
    visitor.post("/settings/pause/end")
    assert ask(lambda app: app.state.entries) == entries


def test_only_a_clear_yes_is_a_clinicians_word(visitor: Visitor, ask: Ask) -> None:
    before = ask(lambda app: app.state.entries)
    visitor.get("/settings/word")
    for said in ({}, {"agreed": "no"}, {"agreed": ""}, {"agreed": "perhaps"}):
        assert visitor.post("/settings/word", said).location == "/settings"
    assert ask(lambda app: app.state.entries) == before
    assert visitor.post("/settings/word", {"agreed": "yes"}).location == "/today"
    assert ask(lambda app: app.state.entries) == before + 1


def test_wide_sizes_are_opened_by_a_clear_yes_after_reading(
    visitor: Visitor, ask: Ask
) -> None:
    assert "You chose to open them" not in visitor.get("/settings").text
    assert "What is known" in visitor.get("/settings/choice/1").text
    for said in ({}, {"agrees": "no"}):
        assert visitor.post("/settings/choice/1", said).location == "/settings"
    assert ask(lambda app: app.state.person.agreements) == ()
    assert visitor.post("/settings/choice/1", {"agrees": "yes"}).location == "/today"
    assert ask(lambda app: app.state.person.agreements) == (Agreement.WIDE,)
    assert "You chose to open them" in visitor.get("/settings").text
    assert 'value="yes"' not in visitor.get("/settings/choice/1").text


def test_experience_can_be_said_anew(visitor: Visitor, ask: Ask) -> None:
    assert "from then on only your record does" in visitor.get(EXPERIENCE).text
    answer = visitor.post(EXPERIENCE, {"experience": "some", "comfortable": "20 mm"})
    assert answer.location == "/today"
    person = ask(lambda app: app.state.person)
    assert (person.experience, person.comfortable) == (Experience.SOME, Mm(200))

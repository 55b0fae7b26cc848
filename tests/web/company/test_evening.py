"""One evening: off until it is begun, for one device, and over at many a turn."""

import pytest

from tests.web.company.conftest import AFAR, HERE, Scene
from tests.web.visitor import Visitor
from unhurried.core.clock import HOUR_MS, MINUTE_MS
from unhurried.views.words.company import NOTHING
from unhurried.web.company.serving import company
from unhurried.web.doors.code import GOOD_FOR_MS, MOST_FAILURES
from unhurried.web.doors.evening import LASTS_MS, Evening
from unhurried.web.doors.idle import IDLE_MS
from unhurried.web.serving import routes

OTHER_PLACES = sorted(
    {getattr(one, "path", "/").replace("{", "").replace("}", "") for one in routes()}
    - {"/", "/enter"}
)


def gone(scene: Scene) -> bool:
    """Whether nothing at all is shown to the guest."""
    answer = scene.guest.get("/")
    return (answer.status, answer.text) == (404, NOTHING)


def test_until_it_is_begun_nothing_is_shown(scene: Scene) -> None:
    assert gone(scene)
    assert scene.guest.get("/stop").status == 404
    assert scene.guest.get("/static/x/style/tokens.css").text == NOTHING


def test_the_code_lets_one_device_in_and_it_sees_what_was_chosen(scene: Scene) -> None:
    code = scene.begun()
    assert code in scene.owner.get(HERE).text
    assert "a warm room" not in scene.guest.get("/").text
    assert scene.guest.post("/", {"code": "0000-0000"}).status == 403
    assert scene.guest.post("/", {"code": code.lower()}).location == "/"
    page = scene.guest.get("/").text
    assert "a warm room" in page
    assert "corncrake" not in page
    assert "one device was let in" in scene.owner.get(HERE).text


def test_a_code_is_good_once(scene: Scene) -> None:
    code = scene.begun()
    other = Visitor(company(scene.served, (AFAR,)), host=AFAR)
    for guest, status in ((scene.guest, 303), (other, 403)):
        guest.get("/")
        assert guest.post("/", {"code": code}).status == status


def test_a_second_device_takes_the_place_of_the_first(scene: Scene) -> None:
    scene.let_in()
    first = Visitor(scene.guest.app, host=AFAR, cookie=scene.guest.cookie)
    scene.let_in()
    assert "a warm room" in scene.guest.get("/").text
    assert "a warm room" not in first.get("/").text


@pytest.mark.parametrize("let_in", [False, True])
def test_no_other_page_is_there(scene: Scene, *, let_in: bool) -> None:
    if let_in:
        scene.let_in()
    else:
        scene.begun()
        scene.guest.get("/")
    assert len(OTHER_PLACES) > 40
    for path in OTHER_PLACES:
        for answer in (scene.guest.get(path), scene.guest.post(path)):
            assert (path, answer.status, answer.text) == (path, 404, NOTHING)


def test_a_file_of_the_program_opens_no_door_here(scene: Scene) -> None:
    scene.begun()
    scene.guest.get("/")
    assert scene.guest.post("/enter").status == 403


def test_the_guest_is_no_visitor_of_the_owners_pages(scene: Scene) -> None:
    scene.let_in()
    inside = Visitor(scene.served.app, cookie=scene.guest.cookie)
    assert inside.get("/today").location == "/unlock"
    outside = Visitor(scene.guest.app, host=AFAR, cookie=scene.owner.cookie)
    assert "a warm room" not in outside.get("/").text


def test_it_ends_by_the_owners_button_and_by_stopping_the_view(scene: Scene) -> None:
    scene.let_in()
    scene.owner.get(HERE)
    scene.owner.post(f"{HERE}/evening/end")
    assert gone(scene)
    scene.let_in()
    scene.owner.get(HERE)
    scene.owner.post(f"{HERE}/stop")
    assert gone(scene)


def test_a_stop_that_comes_too_late_is_told_to_be_said_aloud(scene: Scene) -> None:
    scene.let_in()
    scene.owner.get(HERE)
    scene.owner.post(f"{HERE}/evening/end")
    answer = scene.guest.post("/stop")
    assert (answer.status, answer.text) == (404, NOTHING)
    assert "say it aloud" in NOTHING


def test_it_ends_with_a_lock_and_does_not_come_back(scene: Scene) -> None:
    scene.let_in()
    scene.house.lock()
    assert gone(scene)
    assert not scene.served.evening.is_on(scene.house.now_ms)


def test_a_guest_who_looks_again_and_again_keeps_nothing_unlocked(
    scene: Scene,
) -> None:
    scene.let_in()
    for _ in range(3):
        scene.clock.ms += MINUTE_MS
        scene.guest.get("/")
    scene.clock.ms += IDLE_MS
    scene.served.idle.look()
    assert scene.house.locked
    assert gone(scene)


def test_it_is_over_after_six_hours() -> None:
    evening = Evening(lambda count: bytes(range(count)))
    evening.begin(0)
    assert LASTS_MS == 6 * HOUR_MS
    assert evening.is_on(LASTS_MS - 1)
    assert not evening.is_on(LASTS_MS)
    assert not evening.is_on(0)


def test_its_code_ends_after_five_minutes_or_five_wrong_tries() -> None:
    evening = Evening(lambda count: bytes(range(count)))
    evening.begin(0)
    code = evening.told(0).code
    assert evening.admit(code, GOOD_FOR_MS) is None
    evening.begin(0)
    for _ in range(MOST_FAILURES):
        assert evening.admit("", 0) is None
    assert evening.admit(code, 0) is None


def test_before_it_is_begun_no_code_lets_anybody_in() -> None:
    evening = Evening(lambda count: bytes(range(count)))
    assert evening.admit("", 0) is None
    assert evening.told(0).code == ""


def test_pages_that_were_started_without_it_begin_none(scene: Scene) -> None:
    scene.served.evening.reach = None
    assert "--lan --partner" in scene.owner.get(HERE).text
    scene.owner.post(f"{HERE}/evening")
    assert not scene.served.evening.is_on(scene.house.now_ms)


def test_a_form_without_the_credential_of_its_page_is_refused(scene: Scene) -> None:
    scene.let_in()
    scene.guest.tab = "0" * 64
    assert scene.guest.post("/stop").status == 403
    foreign = scene.guest.post("/stop", origin="https://evil.example")
    assert foreign.status == 403


def test_nothing_of_it_is_kept_by_the_browser_and_no_script_runs(scene: Scene) -> None:
    scene.let_in()
    answer = scene.guest.get("/")
    assert answer.header("cache-control") == "no-store"
    assert "<script" not in answer.text
    assert "<title>Notes</title>" in answer.text

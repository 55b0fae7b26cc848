"""What was recorded, kept apart from anything estimated."""

from datetime import UTC

from tests.life import Life, book, newcomer
from unhurried.core.events import SessionTold
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.views.progress import ProgressPage, progress_page


def progress(life: Life, day: float) -> ProgressPage:
    return progress_page(life.at(day), life.decide(day), book(), UTC)


def test_before_any_session_there_is_nothing_and_nothing_is_made_up() -> None:
    page = progress(newcomer(), 0)
    assert (page.rows, page.sizes, page.weeks, page.milestones) == ((), (), (), ())
    assert page.proven is None
    assert "cannot be said yet" in page.forecast


def test_each_session_is_a_row_with_what_was_felt() -> None:
    [row] = progress(newcomer().clean(0, discomfort=2), 3).rows
    assert (row.began.text, row.item, row.diameter) == ("1970-01-01", "small", Mm(130))
    assert (row.depth, row.hold_s) == (Depth.FULL, 300)
    assert (row.pain, row.discomfort) == (0, 2)
    assert row.ended_text == "went as planned"
    assert row.counts


def test_an_answer_that_was_not_given_stays_unknown() -> None:
    [row] = progress(newcomer().session(0, pain=None), 3).rows
    assert row.pain is None
    assert "whether it hurt is not known" in row.because


def test_sizes_are_summed_up_each_by_itself() -> None:
    life = newcomer().clean(0).clean(3).clean(6).clean(9, "middle", depth=Depth.PART)
    small, middle = progress(life, 12).sizes
    assert (small.diameter, small.sessions, small.counted) == (Mm(130), 3, 3)
    assert (middle.sessions, middle.counted, middle.deepest) == (1, 0, Depth.PART)
    assert middle.last.text == "1970-01-10"


def test_what_is_comfortable_is_said_and_taken_back_after_trouble() -> None:
    assert progress(newcomer().clean(0), 3).proven == Mm(130)
    assert progress(newcomer().clean(0).session(3, pain=5), 4).proven is None


def test_weeks_of_rest_are_weeks_as_well() -> None:
    life = newcomer().clean(0).clean(3).clean(17)
    assert [week.sessions for week in progress(life, 22).weeks] == [2, 0, 1, 0]


def test_milestones_are_told_in_order_and_once() -> None:
    life = newcomer().clean(0).clean(3).clean(6)
    told = [each.text for each in progress(life, 9).milestones]
    assert told == ["The first session.", "13 mm across was comfortable all the way."]


def test_settling_alone_is_a_milestone_and_counts_as_care() -> None:
    settled = SessionTold("s", Plan(Kind.SETTLE), Report(Ended.COMPLETED))
    page = progress(newcomer().tell(1, settled), 2)
    assert page.milestones[0].text == "The first session of settling alone."
    assert page.rows[0].because == ("settling is care in itself",)
    assert page.sizes == ()

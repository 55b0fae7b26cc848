"""`kit leave-out`: what a body reacts to is kept, and every check knows it."""

from tests.cli.hand import Hand


def test_what_is_told_once_is_kept_and_checked_from_then_on(owner: Hand) -> None:
    assert owner.told("kit", "leave-out")["reactions"] is None
    page = owner.told("kit", "leave-out", "silicone", "latex")
    assert page["reactions"] == ["latex", "silicone"]
    assert "latex" in page["text"]
    checked = owner.told("kit", "check", "small")
    left_out = next(one for one in checked["aspects"] if one["id"] == "left-out")
    assert (left_out["status"], len(left_out["lines"])) == ("stops", 1)
    assert not checked["fits"]


def test_tonight_and_the_list_leave_out_what_is_reacted_to(owner: Hand) -> None:
    assert owner.told("kit", "tonight")["usable"]
    owner.told("kit", "leave-out", "silicone")
    page = owner.told("kit", "tonight")
    assert page["usable"] == []
    reasons = {line["code"] for one in page["rest"] for line in one["reasons"]}
    assert "left-out" in reasons
    listed = owner.told("kit", "list")
    assert [one["usable"] for one in listed["items"]] == [False]
    assert listed["ladder"]["rungs"] == []
    assert [one["fits"] for one in listed["lubricants"]] == [[]]


def test_nothing_is_an_answer_too_and_ends_the_question(owner: Hand) -> None:
    def waits() -> bool:
        missing = owner.told("today")["missing"]
        return any("your body reacts to" in one["text"] for one in missing)

    assert waits()
    assert owner.told("kit", "leave-out", "--nothing")["reactions"] == []
    assert not waits()
    assert owner.told("kit", "tonight")["usable"]


def test_a_word_that_nobody_knows_is_refused_with_the_known_ones(owner: Hand) -> None:
    before = owner.opened().state.entries
    refused = owner.run("kit", "leave-out", "pollen")
    assert refused.exit_code == 2
    assert "latex" in refused.output
    assert owner.run("kit", "leave-out", "latex", "--nothing").exit_code == 2
    assert owner.opened().state.entries == before

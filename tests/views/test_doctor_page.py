"""What a look over the vault found."""

from unhurried.views.doctor import Finding, doctor_page

WELL = Finding("chain", ok=True, detail="unbroken from the first entry")
WORN = Finding("permissions", ok=False, detail="others can read it")


def test_when_everything_is_well_it_says_so() -> None:
    page = doctor_page([WELL])
    assert page.ok
    assert page.findings[0].way_on == ""


def test_what_is_not_well_comes_first_and_has_a_way_on() -> None:
    page = doctor_page([WELL, WORN])
    assert not page.ok
    assert page.findings[0].kind == "permissions"
    assert page.findings[0].way_on.endswith(".")


def test_a_finding_of_a_new_kind_is_shown_and_sent_to_a_backup() -> None:
    [shown] = doctor_page([Finding("moon", ok=False, detail="full")]).findings
    assert (shown.title, shown.text) == ("moon", "full")
    assert "backup" in shown.way_on


def test_when_nothing_was_looked_at_nothing_is_called_well() -> None:
    assert not doctor_page([]).ok

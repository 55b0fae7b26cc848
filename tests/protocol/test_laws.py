"""Laws of figures: no careless edit gets through, no setting loosens a value."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.protocol.texts import SHIPPED, refusal, with_figure
from unhurried.bootstrap import shipped
from unhurried.protocol.figure import Bounds, Figure, Stricter

FIGURES = [
    figure
    for rule in shipped.rulebook().rules.values()
    for figure in rule.figures.values()
]
figures = st.sampled_from(FIGURES)
singles = st.sampled_from([figure for figure in FIGURES if not figure.is_series])
no_numbers = st.one_of(
    st.sampled_from(["nan", "+nan", "-nan", "inf", "-inf", "true", "false"]),
    st.floats(allow_nan=False, allow_infinity=False, width=32).map(
        lambda x: f"{x:.4f}"
    ),
    st.integers(max_value=-1).map(str),
    st.sampled_from(['"5"', "{}", "[]", "12:00:00", '"our choice"']),
)
patient = settings(deadline=None)  # a busy machine is no broken law
LINES = [
    (file, number)
    for file, text in SHIPPED.items()
    for number, line in enumerate(text.splitlines())
    if line.strip() and not line.startswith("#")
]


@patient
@given(st.sampled_from(LINES))
def test_a_line_that_is_lost_is_noticed_unless_another_citation_stands(
    place: tuple[str, int],
) -> None:
    file, number = place
    lines = SHIPPED[file].splitlines()
    lost = lines.pop(number)
    one_of_two_citations = lost.startswith(("guides = ", "sources = "))
    refused = refusal(SHIPPED | {file: "\n".join(lines)})
    assert refused is not None or one_of_two_citations


@patient
@given(figures, no_numbers)
def test_a_value_that_is_no_whole_number_is_refused(figure: Figure, bad: str) -> None:
    refused = refusal(with_figure(figure.name, "value", bad))
    assert refused is not None
    assert refused.key.endswith(f"{figure.name.partition('.')[2]}.value")


@patient
@given(figures, st.sampled_from(["recommended", "absolute"]), no_numbers)
def test_a_bound_that_is_no_whole_number_is_refused(
    figure: Figure, key: str, bad: str
) -> None:
    refused = refusal(with_figure(figure.name, key, f"[0, {bad}]"))
    assert refused is not None
    assert refused.key.endswith(key)


@patient
@given(singles, st.integers(min_value=0, max_value=10**9))
def test_a_value_is_taken_exactly_when_it_lies_in_the_recommended_range(
    figure: Figure, value: int
) -> None:
    refused = refusal(with_figure(figure.name, "value", str(value)))
    assert (refused is None) == figure.recommended.holds(value)


@patient
@given(figures, st.integers(0, 10**6), st.integers(0, 10**6))
def test_a_recommended_range_outside_the_absolute_one_is_refused(
    figure: Figure, one: int, other: int
) -> None:
    bounds = Bounds(min(one, other), max(one, other))
    texts = with_figure(figure.name, "recommended", f"[{bounds.low}, {bounds.high}]")
    fits = bounds.inside(figure.absolute) and all(map(bounds.holds, figure.values))
    assert (refusal(texts) is None) == fits


@patient
@given(figures, st.integers(-(10**6), 10**6))
def test_a_setting_is_never_looser_than_the_rulebook(
    figure: Figure, setting: int
) -> None:
    if figure.admits(setting):
        assert figure.absolute.holds(setting)
        if figure.stricter is Stricter.HIGHER:
            assert setting >= min(figure.values)
        else:
            assert setting <= max(figure.values)


@patient
@given(figures)
def test_the_rulebooks_own_value_is_a_setting_it_admits(figure: Figure) -> None:
    assert all(map(figure.admits, figure.values))


def test_a_looser_setting_is_not_admitted() -> None:
    """Negative control: looser values exist inside the bounds of some figure."""
    assert not shipped.rulebook().figure("first-size.recommended_mm").admits(16)
    assert not shipped.rulebook().figure("rest.early_hours").admits(71)
    assert shipped.rulebook().figure("rest.early_hours").admits(96)

"""Each figure that an informed choice shows is named in words."""

from unhurried.bootstrap.shipped import guides, rulebook, sources
from unhurried.core.events.person import Agreement
from unhurried.views.agreeing import agreement_view
from unhurried.views.ground import Library
from unhurried.views.words.agreeing import HOLDS


def test_every_figure_of_an_informed_choice_has_words_and_none_too_many() -> None:
    library = Library(rulebook(), sources(), guides())
    views = [agreement_view(library, agreement) for agreement in Agreement]
    shown = {figure.name for view in views for figure in view.figures}
    assert shown == set(HOLDS)

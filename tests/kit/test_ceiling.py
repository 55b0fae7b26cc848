from dataclasses import replace

import pytest

from tests.kit.samples import BOOK, SMALL, codes
from unhurried.core.lengths import Mm
from unhurried.kit.ceiling import about_ceiling


@pytest.mark.parametrize(("tenths", "within"), [(500, True), (501, False)])
def test_nothing_over_50_mm_is_planned(tenths: int, *, within: bool) -> None:
    found = about_ceiling(replace(SMALL, diameter=Mm(tenths)), BOOK)
    assert codes(found) == ([] if within else ["above-ceiling"])

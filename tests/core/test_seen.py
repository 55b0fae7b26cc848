"""What is shown of a text: every character there is, asked one by one."""

import sys
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from unhurried.core.seen import seen

UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
NEEDED = frozenset("\t\n\r\u200c\u200d")
SIGN = "\ufffd"
LATER = "Cn"  # given a meaning by a Unicode that is younger than this Python


def test_exactly_what_nobody_sees_is_replaced() -> None:
    text = "".join(map(chr, range(sys.maxunicode + 1)))
    kinds = {True: set[str](), False: set[str]()}
    for one, shown in zip(text, seen(text), strict=True):
        if one not in NEEDED:
            kinds[shown == SIGN != one].add(unicodedata.category(one))
    assert UNSEEN <= kinds[True] <= {*UNSEEN, LATER}
    assert not kinds[False] & UNSEEN


@given(st.text())
def test_a_text_is_shown_the_same_twice_and_keeps_its_length(text: str) -> None:
    assert seen(seen(text)) == seen(text)
    assert len(seen(text)) == len(text)

"""Every entry comes back the same from its bytes, and no other bytes are read."""

from collections.abc import Callable
from dataclasses import fields
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.life import book, newcomer
from unhurried.coach.decide import Coach
from unhurried.core.clock import Stamp
from unhurried.core.credit import Credit
from unhurried.core.entries import Entry
from unhurried.core.errors import BadInput, Damaged
from unhurried.core.events import (
    CheckedIn,
    ClinicianAgreed,
    Event,
    FollowUpAnswered,
    ItemAdded,
    ScreeningAnswered,
)
from unhurried.core.lengths import Mm
from unhurried.core.state import Person, Screening, State
from unhurried.core.things import Item, ItemKind
from unhurried.journal.codec import (
    KINDS,
    JournalCodec,
    decode,
    decode_kept,
    decode_state,
    encode,
    encode_kept,
    encode_state,
)
from unhurried.journal.errors import VaultDamaged, VaultTooNew
from unhurried.planner.ahead import AheadPlanner, Memory

STAMP = Stamp(1_700_000_000_000, None, "")
ENTRY = Entry(STAMP, CheckedIn("s1", pain=2, signs=("fever",)))

lengths = st.integers(1, 10_000).map(Mm)
words = st.text(st.characters(codec="utf-8"), max_size=8)
stamps = st.builds(
    Stamp, st.integers(0, 2**53), st.none() | st.integers(0, 2**53), words
)
st.register_type_strategy(Mm, lengths)
events = st.one_of([st.from_type(kind) for kind in get_args(Event)])
entries: st.SearchStrategy[Entry] = st.builds(Entry, stamps, events)


@settings(deadline=None)
@given(entries)
def test_every_entry_comes_back_the_same(entry: Entry) -> None:
    assert decode(encode(entry)) == entry


@settings(max_examples=30, deadline=None)
@given(st.from_type(State))
def test_every_state_comes_back_the_same_and_in_the_same_order(state: State) -> None:
    found = decode_state(encode_state(state))
    assert found == state
    assert list(found.items) == list(state.items)


def test_every_event_has_a_name_of_its_own() -> None:
    assert set(KINDS.values()) == set(get_args(Event))
    assert len(KINDS) == len(get_args(Event))
    assert KINDS["checked-in"] is CheckedIn


def test_the_bytes_of_an_entry_are_as_the_page_says() -> None:
    assert encode(Entry(STAMP, ClinicianAgreed())) == (
        b'{"at":{"boot":"","steady_ms":null,"wall_ms":1700000000000},'
        b'"event":{},"kind":"clinician-agreed","v":1}'
    )


def test_equal_entries_have_equal_bytes() -> None:
    one = ScreeningAnswered({"a": True, "b": None})
    other = ScreeningAnswered({"b": None, "a": True})
    assert encode(Entry(STAMP, one)) == encode(Entry(STAMP, other))


def replaced(old: str, new: str) -> Callable[[bytes], bytes]:
    def change(payload: bytes) -> bytes:
        assert old.encode() in payload
        return payload.replace(old.encode(), new.encode(), 1)

    return change


STRANGE = {
    "nothing at all": lambda _: b"",
    "not JSON": lambda _: b"\xff\xfe",
    "trailing data": lambda payload: payload + b"{}",
    "white space": lambda payload: payload + b" ",
    "a byte order mark": lambda payload: b"\xef\xbb\xbf" + payload,
    "cut short": lambda payload: payload[:-1],
    "nested without end": lambda _: b"[" * 200_000,
    "an unknown key": replaced('"ease":null', '"ease":null,"more":1'),
    "an unknown key outside": replaced('"kind"', '"extra":1,"kind"'),
    "a missing key": replaced('"ease":null,', ""),
    "a doubled key": replaced('"pain":2', '"pain":1,"pain":2'),
    "another order": replaced(
        '"discomfort":null,"ease":null', '"ease":null,"discomfort":null'
    ),
    "NaN": replaced('"pain":2', '"pain":NaN'),
    "too large a number": replaced('"pain":2', '"pain":1e999'),
    "a fraction": replaced('"pain":2', '"pain":2.5'),
    "a whole number written as a fraction": replaced('"pain":2', '"pain":2.0'),
    "minus nothing": replaced('"pain":2', '"pain":-0'),
    "thousands of digits": replaced('"pain":2', '"pain":' + "9" * 5000),
    "a truth value for a number": replaced('"pain":2', '"pain":true'),
    "text for a number": replaced('"pain":2', '"pain":"2"'),
    "half of a pair": replaced('"fever"', '"\\ud800"'),
    "an escaped letter": replaced('"fever"', '"\\u0066ever"'),
    "version nought": replaced('"v":1', '"v":0'),
}


@pytest.mark.parametrize("change", STRANGE.values(), ids=STRANGE.keys())
def test_bytes_that_are_strange_in_one_way_are_refused(
    change: Callable[[bytes], bytes],
) -> None:
    with pytest.raises(Damaged):
        decode(change(encode(ENTRY)))


@pytest.mark.parametrize(
    "change",
    [replaced('"v":1', '"v":2'), replaced("checked-in", "felt-fine")],
)
def test_an_entry_of_a_later_version_is_named_as_such(
    change: Callable[[bytes], bytes],
) -> None:
    with pytest.raises(VaultTooNew):
        decode(change(encode(ENTRY)))


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 2.5, "2", True])
def test_a_value_that_does_not_come_back_is_not_written(value: Any) -> None:
    with pytest.raises(BadInput, match="cannot be kept"):
        encode(Entry(STAMP, FollowUpAnswered(soreness=value)))


def test_a_length_out_of_range_is_refused_when_read() -> None:
    item = Item("i1", "small", ItemKind.PLUG, Mm(150))
    payload = encode(Entry(STAMP, ItemAdded(item)))
    with pytest.raises(VaultDamaged):
        decode(replaced('"tenths":150', '"tenths":-150')(payload))


def test_a_state_of_another_form_is_refused() -> None:
    body = encode_state(State(credit=Credit(STAMP), person=Person(adult=True)))
    for strange in (b"", body[:-1], body + b" ", replaced("true", "1")(body)):
        with pytest.raises(VaultDamaged):
            decode_state(strange)


def test_a_state_keeps_the_order_of_its_answers() -> None:
    state = State(screening=Screening(0, {"b": True, "a": False}))
    found = decode_state(encode_state(state)).screening
    assert found is not None
    assert list(found.answers) == ["b", "a"]


def test_the_codec_of_the_port_does_the_same() -> None:
    codec = JournalCodec()
    assert codec.encode(ENTRY) == encode(ENTRY)
    assert codec.decode(encode(ENTRY)) == ENTRY
    kept = State(), Memory(3, b"guesses", {})
    assert codec.decode_kept(codec.encode_kept(*kept)) == kept


def test_what_a_planner_worked_out_comes_back_whole() -> None:
    planner, life = AheadPlanner(), newcomer().clean(0).clean(3)
    state = life.at(6.5)
    Coach(book(), planner).decide(state, state.credit.credited_ms, intact=True)
    memory = planner.memory(state, book())
    [proposal] = memory.proposals.values()
    assert proposal.candidates
    assert decode_kept(encode_kept(state, memory)) == (state, memory)


@pytest.mark.parametrize("cut", [0, 3, 8, 40, -1])
def test_a_body_that_is_not_whole_is_refused(cut: int) -> None:
    body = encode_kept(State(), Memory(0, b"", {}))
    with pytest.raises(VaultDamaged):
        decode_kept(body[:cut])


def test_every_part_of_the_state_is_kept() -> None:
    body = encode_state(State()).decode()
    assert all(f'"{field.name}":' in body for field in fields(State))

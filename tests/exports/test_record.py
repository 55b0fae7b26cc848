"""The whole record as JSON: the same bytes again, and nothing strange is read."""

import json
from pathlib import Path

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.coach.histories import HISTORIES
from tests.exports.written import (
    CODEC,
    LATEST_MS,
    History,
    document,
    entries,
    understood,
)
from tests.house.house import ROOT
from tests.laws import law
from unhurried.core.errors import BadInput
from unhurried.core.events import SignsReported
from unhurried.exports.record import read, write

SCHEMA = Path(ROOT / "docs" / "export-schema.json")
SOME: History = [(1.0, SignsReported(("fever",), blood=True, soreness=3))]


@law(HISTORIES, sample=100, at_scale=5_000)
def test_a_record_that_is_read_and_written_again_is_the_same_bytes(
    history: History,
) -> None:
    body = document(history)
    again = understood(body)
    assert write(again, CODEC) == body
    assert [entry.event for entry in again] == [
        entry.event for entry in entries(history)
    ]


def test_nothing_in_it_tells_which_machine_it_was() -> None:
    assert b"their-run" not in document(SOME)
    assert all(entry.stamp.steady_ms is None for entry in understood(document(SOME)))


@settings(max_examples=40, deadline=None)
@given(HISTORIES)
def test_the_published_schema_admits_every_record(history: History) -> None:
    validator = jsonschema_rs.validator_for(json.loads(SCHEMA.read_text()))
    validator.validate(json.loads(document(history)))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"soreness":3', '"soreness":"3"'),
        ('"soreness":3', '"soreness":3,"more":1'),
        ('"kind":"signs-reported"', '"kind":"signs-noted"'),
        ('"version":1', '"version":2'),
        ('"format":"unhurried-record"', '"format":"else"'),
    ],
)
def test_the_published_schema_refuses_what_the_reader_refuses(
    before: str, after: str
) -> None:
    body = document(SOME).decode()
    assert before in body
    changed = body.replace(before, after)
    validator = jsonschema_rs.validator_for(json.loads(SCHEMA.read_text()))
    assert not validator.is_valid(json.loads(changed))
    with pytest.raises(BadInput):
        understood(changed.encode())


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"soreness":3', '"soreness":11'),
        ('"soreness":3', '"soreness":-1'),
        ('"soreness":3', '"soreness":3.0'),
        ('"soreness":3', '"soreness":NaN'),
        ('"soreness":3', '"soreness":1' + "0" * 5000),
        ('"blood":true', '"blood":true,"blood":false'),
        ('"fever"', '"' + "f" * 3000 + '"'),
        ('"fever"', '"' + "\\u0000" + '"'),
        ('"wall_ms":1767639600000', '"wall_ms":-1'),
        ('"wall_ms":1767639600000', '"wall_ms":99999999999999'),
        ('"boot":""', '"boot":"here"'),
        ('{"entries"', ' {"entries"'),
        ('"tenths":130', '"tenths":0'),
        ('"tenths":130', '"tenths":999999'),
    ],
)
def test_what_cannot_be_is_refused(before: str, after: str) -> None:
    body = document(SOME).decode()
    assert before in body
    with pytest.raises(BadInput):
        understood(body.replace(before, after, 1).encode())


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"[" * 200_000,
        b'{"entries":' + b"[" * 200_000,
        b'{"entries":[' + b'{"a":' * 100_000,
        b'{"entries":[1],"format":"unhurried-record","version":1}\n',
        b'{"entries":[],"format":"unhurried-record","version":1}',
        b"\xff\xfe\x00",
        b"\xef\xbb\xbf" + document([]),
    ],
)
def test_what_is_no_record_is_refused_in_one_sentence(body: bytes) -> None:
    with pytest.raises(BadInput) as refused:
        read(body, CODEC, LATEST_MS)
    assert refused.value.hint


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_a_record_with_changed_bytes_is_refused_or_read_as_it_stands(
    data: st.DataObject,
) -> None:
    body = bytearray(document(SOME))
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(body) - 1))
        body[place] = data.draw(st.integers(0, 255))
    try:
        again = understood(bytes(body))
    except BadInput:
        return
    assert write(again, CODEC) == bytes(body)

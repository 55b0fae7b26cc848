"""Two judges of FHIR that know nothing of each other, and one of our own."""

import gzip
import hashlib
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
from fhir.resources.R4B.bundle import Bundle
from pydantic import ValidationError

SCHEMA = Path(__file__).with_name("fhir.schema.json.gz")
SHA_256 = "15b9548af6412c44faaa411456e0652542de286fd1c58ef882b09bdc8947909d"
UUID = "urn:uuid:"


@cache
def official() -> Any:
    """The JSON schema of R4 as HL7 publishes it."""
    body = gzip.decompress(SCHEMA.read_bytes())
    assert hashlib.sha256(body).hexdigest() == SHA_256
    return jsonschema_rs.Draft6Validator(json.loads(body))


def by_schema(bundle: Any) -> list[str]:
    """Whether the official schema refuses it; to name the place takes it seconds."""
    return [] if official().is_valid(bundle) else ["not of the schema"]


def by_models(bundle: Any) -> list[str]:
    """What `fhir.resources` has against it."""
    try:
        Bundle.model_validate(bundle)
    except ValidationError as error:
        return [each["msg"] for each in error.errors()]
    return []


def by_references(bundle: Any) -> list[str]:
    """References to what is not in it, names that come twice, codes nobody explains."""
    resources = [entry["resource"] for entry in bundle["entry"]]
    urls = [entry["fullUrl"] for entry in bundle["entry"]]
    known = {*urls, *(one["url"] for one in resources if "url" in one)}
    twice = [url for url in set(urls) if urls.count(url) > 1]
    wanted = (*_texts(bundle, "reference"), *_texts(bundle, "questionnaire"))
    lost = [one for one in wanted if one not in known]
    systems = [one for one in resources if one["resourceType"] == "CodeSystem"]
    explained = {one["code"] for each in systems for one in each["concept"]}
    ours = {each["url"] for each in systems}
    used = {one["code"] for one in _dicts(bundle) if one.get("system") in ours}
    return [*twice, *lost, *(used - explained)]


def _dicts(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        yield data
        for one in data.values():
            yield from _dicts(one)
    elif isinstance(data, list):
        for one in data:
            yield from _dicts(one)


def _texts(data: Any, key: str) -> Iterator[str]:
    for one in _dicts(data):
        if isinstance(one.get(key), str):
            yield one[key]

"""The page `docs/openapi.json`: the JSON that a page speaks with its house."""

import json
from importlib.metadata import version
from typing import Any, Final

from msgspec.json import schema_components

from unhurried.web.player.speaking import ROUTES
from unhurried.web.player.wire import Heard, Opened, Refusal, Words

Data = dict[str, Any]
REF: Final = "#/components/schemas/{name}"
TOLD: Final = (Opened, Words, Heard, Refusal)


def page() -> str:
    """Give the whole document: OpenAPI 3.1, from the types that are read and sent."""
    schemas, components = schema_components(TOLD, ref_template=REF)
    named = dict(zip(TOLD, schemas, strict=True))
    document = {
        "openapi": "3.1.0",
        "info": {
            "title": "Notes",
            "version": version("unhurried"),
            "description": "On loopback, for the program's own pages: each request"
            " carries the cookie of the visit and the credential of the tab.",
        },
        "paths": {route.path: paths(named)[route.path] for route in ROUTES},
        "components": {
            "schemas": components,
            "securitySchemes": {
                "visit": {"type": "apiKey", "in": "cookie", "name": "visit"},
                "tab": {"type": "apiKey", "in": "header", "name": "X-U-Tab"},
            },
        },
        "security": [{"visit": [], "tab": []}],
    }
    return json.dumps(document, indent=1, sort_keys=True) + "\n"


def paths(named: dict[Any, Data]) -> dict[str, Data]:
    """What each path takes and answers."""
    script: Data = {
        "summary": "The script of the running session, and where it is",
        "responses": {"200": answer("Null where no session runs", named[Opened])},
    }
    words: Data = {
        "summary": "Words of a page, in order, each once; none is a call",
        "requestBody": {"required": True, "content": body(named[Words])},
        "responses": {
            "200": answer("Every word counts", named[Heard]),
            "409": answer("Some had no place any more; so it is", named[Heard]),
            "400": answer("Not understood; nothing was kept", named[Refusal]),
            "503": answer("Nothing can be kept just now", named[Refusal]),
        },
    }
    for described in (script, words):
        described["responses"] |= {
            "401": answer("The house is locked", named[Refusal]),
            "403": answer("A credential is missing", named[Refusal]),
        }
    return {"/api/session": {"get": script}, "/api/session/words": {"post": words}}


def answer(description: str, schema: Data) -> Data:
    """One answer."""
    return {"description": description, "content": body(schema)}


def body(schema: Data) -> Data:
    """A body of JSON."""
    return {"application/json": {"schema": schema}}

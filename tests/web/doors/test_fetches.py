"""Who may ask: the whole table of methods, sites, modes, origins and contents."""

from itertools import product

import pytest

from tests.web.visitor import HOST, Visitor
from unhurried.web.doors.fetches import refusal

OURS = f"http://{HOST}"
FORM = "application/x-www-form-urlencoded"
METHODS = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"]
METHODS += ["CONNECT", "PROPFIND", "get"]
SITES = ("same-origin", "none", "same-site", "cross-site", "", "Same-Origin")
MODES = ("navigate", "cors", "same-origin", "no-cors", "websocket", "")
ORIGINS = [OURS, "", "null", "http://evil.com", "http://127.0.0.1:8001"]
ORIGINS += [f"https://{HOST}", "http://127.0.0.1", f"{OURS}.evil.com"]
CONTENTS = [FORM, f"{FORM};charset=UTF-8", "application/json", "text/plain", ""]
CONTENTS += ["multipart/form-data; boundary=x", "application/jsonx"]


def allowed() -> set[tuple[str, str, str, str, str]]:
    """The allow-table told once more, row by row."""
    passing: set[tuple[str, str, str, str, str]] = set()
    for origin, content in product((OURS, ""), CONTENTS):
        for mode in ("navigate", "cors", "same-origin", "no-cors"):
            passing.add(("GET", "same-origin", mode, origin, content))
        for mode in ("navigate", "cors", "same-origin"):
            passing.add(("HEAD", "same-origin", mode, origin, content))
        passing.add(("GET", "none", "navigate", origin, content))
        passing.add(("HEAD", "none", "navigate", origin, content))
    for mode, content in product(("navigate", "cors", "same-origin"), CONTENTS[:3]):
        passing.add(("POST", "same-origin", mode, OURS, content))
    return passing


def asked(path: str = "/today", **said: str) -> dict[str, object]:
    headers = {"host": HOST} | {k.replace("_", "-"): v for k, v in said.items() if v}
    method = headers.pop("method", "GET")
    pairs = [(k.encode(), v.encode()) for k, v in headers.items()]
    return {"method": method, "path": path, "scheme": "http", "headers": pairs}


def test_only_the_allow_table_passes() -> None:
    passed = {
        row
        for row in product(METHODS, SITES, MODES, ORIGINS, CONTENTS)
        if refusal(
            asked(
                method=row[0],
                sec_fetch_site=row[1],
                sec_fetch_mode=row[2],
                origin=row[3],
                content_type=row[4],
            )
        )
        is None
    }
    assert passed == allowed()


@pytest.mark.parametrize("dest", ["iframe", "frame", "object", "embed", "fencedframe"])
def test_a_page_is_not_put_into_another(dest: str) -> None:
    said = {"sec_fetch_site": "same-origin", "sec_fetch_mode": "navigate"}
    assert refusal(asked(**said)) is None
    assert refusal(asked(**said, sec_fetch_dest=dest)) == 403


@pytest.mark.parametrize(
    "name",
    ["origin", "cookie", "content-type", "sec-fetch-site", "x-u-tab", "content-length"],
)
def test_a_header_that_stands_twice_is_not_understood(name: str) -> None:
    scope = asked(sec_fetch_site="same-origin", sec_fetch_mode="navigate")
    pairs = scope["headers"]
    assert isinstance(pairs, list)
    assert refusal({**scope, "headers": [*pairs, (name.encode(), b"x")] * 2}) == 400


def test_the_programs_own_file_may_send_its_form_and_nothing_else() -> None:
    form = {
        "method": "POST",
        "sec_fetch_mode": "navigate",
        "content_type": FORM,
        "sec_fetch_site": "cross-site",
        "origin": "null",
    }
    assert refusal(asked("/enter", **form)) is None
    assert refusal(asked("/unlock", **form)) == 403
    assert refusal(asked("/enter", **(form | {"sec_fetch_mode": "cors"}))) == 403
    assert refusal(asked("/enter", **(form | {"origin": "http://evil.com"}))) == 403
    assert refusal(asked("/enter", **(form | {"content_type": "text/plain"}))) == 403
    assert refusal(asked("/enter", **(form | {"method": "GET"}))) == 403


@pytest.mark.parametrize("method", ["OPTIONS", "TRACE", "PUT", "DELETE"])
def test_other_methods_are_not_answered(method: str, visitor: Visitor) -> None:
    said = {"sec-fetch-site": "same-origin", "sec-fetch-mode": "cors"}
    answer = visitor.ask(method, "/today", said)
    assert answer.status == 405
    assert not any(k.startswith("access-control") for k, _ in answer.headers)


def test_a_method_in_a_header_is_not_believed(visitor: Visitor) -> None:
    answer = visitor.get("/unlock", x_http_method_override="POST")
    assert answer.status == 200


def test_a_page_of_somebody_else_locks_nothing(visitor: Visitor) -> None:
    answer = visitor.post("/lock", sec_fetch_site="same-site", origin="http://x:1")
    assert answer.status == 403
    assert visitor.fetch("/here").status == 204

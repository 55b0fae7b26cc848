"""A browser made of a few lines: it asks the real application, without a socket."""

import asyncio
import atexit
import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from urllib.parse import urlencode

from starlette.types import ASGIApp, Message

HOST = "127.0.0.1:8000"
SAME_ORIGIN = f"http://{HOST}"
TAB = re.compile(r'<meta name="tab" content="([0-9a-f]+)">')


@cache
def shared_loop() -> asyncio.Runner:
    """One event loop for all visitors of a process."""
    runner = asyncio.Runner()
    atexit.register(runner.close)
    return runner


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def location(self) -> str:
        return self.header("location")

    def header(self, name: str) -> str:
        found = [value for key, value in self.headers if key == name]
        assert len(found) < 2, found
        return found[0] if found else ""


@dataclass
class Visitor:
    """Keeps a cookie and the tab credential of the last page, as a browser does."""

    app: ASGIApp
    host: str = HOST
    cookie: str = ""
    tab: str = ""
    runner: asyncio.Runner = field(default_factory=shared_loop)

    def get(self, path: str, **headers: str) -> Answer:
        """Open a page, as by typing its address or following a link."""
        sent = {"sec-fetch-site": "same-origin", "sec-fetch-mode": "navigate"}
        return self.ask("GET", path, sent | _named(headers))

    def fetch(self, path: str, **headers: str) -> Answer:
        """GET as one of the page's modules does."""
        return self.ask("GET", path, self._by_module() | _named(headers))

    def post(self, path: str, form: Any = (), **headers: str) -> Answer:
        """Send a form, with the hidden field of the last page.

        Args:
            path: where to.
            form: a dict, or pairs where a name stands twice.
            headers: further headers; underscores stand for hyphens.
        """
        sent = self._by_form() | _named(headers)
        return self.ask("POST", path, sent, self._body(form))

    def at_once(self, count: int, path: str, form: Any = ()) -> list[Answer]:
        """Send the same form so many times at the same time."""
        cookie = {"host": self.host, "cookie": f"visit={self.cookie}"}
        sent, body = cookie | self._by_form(), self._body(form)

        async def all_of_them() -> list[Answer]:
            asked = (self._exchange("POST", path, sent, body) for _ in range(count))
            return await asyncio.gather(*asked)

        return self.runner.run(all_of_them())

    def send(self, path: str, document: bytes, **headers: str) -> Answer:
        """POST a JSON document as one of the page's modules does."""
        sent = self._by_module() | {
            "origin": f"http://{self.host}",
            "content-type": "application/json",
        }
        return self.ask("POST", path, sent | _named(headers), document)

    def ask(
        self, method: str, path: str, headers: dict[str, str], body: bytes = b""
    ) -> Answer:
        """Send exactly this, with the cookie."""
        sent = {"host": self.host} | headers
        if self.cookie:
            sent.setdefault("cookie", f"visit={self.cookie}")
        answer = self.runner.run(self._exchange(method, path, sent, body))
        self._remember(answer)
        return answer

    def close(self) -> None:
        """Forget everything, as a window does that is closed."""
        self.cookie = self.tab = ""

    def _body(self, form: Any) -> bytes:
        pairs = list(form.items()) if isinstance(form, dict) else list(form)
        return urlencode([("tab", self.tab), *pairs]).encode()

    def _by_form(self) -> dict[str, str]:
        return {
            "sec-fetch-site": "same-origin",
            "sec-fetch-mode": "navigate",
            "origin": f"http://{self.host}",
            "content-type": "application/x-www-form-urlencoded",
        }

    def _by_module(self) -> dict[str, str]:
        site = {"sec-fetch-site": "same-origin", "sec-fetch-mode": "cors"}
        return site | {"x-u-tab": self.tab}

    def _remember(self, answer: Answer) -> None:
        for name, value in answer.headers:
            if name == "set-cookie" and value.startswith("visit="):
                self.cookie = value.partition(";")[0].removeprefix("visit=")
        found = TAB.search(answer.body.decode("utf-8", "replace"))
        self.tab = found[1] if found else self.tab

    async def _exchange(
        self, method: str, path: str, headers: dict[str, str], body: bytes
    ) -> Answer:
        sent: list[Message] = []
        told = iter([{"type": "http.request", "body": body, "more_body": False}])

        async def receive() -> Message:
            for message in told:
                return message
            there: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
            return await there  # until the answer is whole

        async def send(message: Message) -> None:
            sent.append(message)

        await self.app(_scope(method, path, headers), receive, send)
        return _answer(sent)


def _named(headers: dict[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in headers.items()}


def _scope(method: str, path: str, headers: dict[str, str]) -> dict[str, Any]:
    plain, _, query = path.partition("?")
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": plain,
        "raw_path": plain.encode(),
        "root_path": "",
        "query_string": query.encode(),
        "headers": [(k.encode(), v.encode()) for k, v in headers.items()],
        "client": ("127.0.0.1", 50000),
        "server": ("127.0.0.1", 8000),
        "state": {},
    }


def _answer(sent: list[Message]) -> Answer:
    [start] = [m for m in sent if m["type"] == "http.response.start"]
    body = b"".join(m.get("body", b"") for m in sent if m is not start)
    headers = [(k.decode().lower(), v.decode()) for k, v in start["headers"]]
    return Answer(start["status"], headers, body)

"""A small site of somebody else's on another port: for controls and hostile pages."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any


@dataclass
class Site:
    """Pages by path, what was asked for, and what was sent here.

    Attributes:
        headers: sent with every page.
        asked: method, path and Host of every request.
        cookies: every cookie header that arrived.
        bodies: what was posted here.
    """

    port: int = 0
    pages: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    asked: list[tuple[str, str, str]] = field(default_factory=list)
    cookies: list[str] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)

    def at(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"


@contextmanager
def served() -> Iterator[Site]:
    """Serve it on loopback until the block ends."""
    site = Site()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(site))
    site.port = server.server_port
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _handler(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._note()
            page = site.pages.get(self.path)
            self.send_response(200 if page is not None else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            for name, value in site.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write((page or "").encode())

        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length", 0))
            site.bodies.append(self.rfile.read(length))
            self.do_GET()

        def log_message(self, *_: Any) -> None:
            pass

        def _note(self) -> None:
            host = self.headers.get("Host", "")
            site.asked.append((self.command, self.path, host))
            site.cookies.extend(self.headers.get_all("Cookie", []))

    return Handler

"""A browser of a few lines that asks over a real connection, one for each request."""

import http.client
import re
from dataclasses import dataclass, field
from urllib.parse import urlencode

from tests.web.visitor import TAB

COOKIE = re.compile(r"visit=([0-9a-f]+);")
PATIENCE_S = 10.0


@dataclass
class Caller:
    """Keeps the cookie and the tab credential of the last page."""

    port: int
    cookie: str = ""
    tab: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    def get(self, path: str) -> tuple[int, str]:
        """Open a page; give its status and text."""
        return self._ask("GET", path, "", {"Sec-Fetch-Site": "none"})

    def post(self, path: str, **form: str) -> tuple[int, str]:
        """Send a form with the tab credential of the last page."""
        said = {
            "Sec-Fetch-Site": "same-origin",
            "Origin": f"http://127.0.0.1:{self.port}",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        return self._ask("POST", path, urlencode({"tab": self.tab} | form), said)

    def unlock(self, passphrase: str) -> int:
        """Open the unlock page and send this passphrase; give the status."""
        self.get("/unlock")
        status = self.post("/unlock", passphrase=passphrase)[0]
        self.get("/unlock")
        return status

    def bring(self, code: str) -> int:
        """Send the form of the program's letter, as from a file; give the status."""
        said = {
            "Sec-Fetch-Site": "cross-site",
            "Origin": "null",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        return self._ask("POST", "/enter", urlencode({"code": code}), said)[0]

    def _ask(
        self, method: str, path: str, body: str, headers: dict[str, str]
    ) -> tuple[int, str]:
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE_S)
        said = {"Sec-Fetch-Mode": "navigate", "Cookie": f"visit={self.cookie}"}
        line.request(method, path, body or None, said | headers)
        answer = line.getresponse()
        text = answer.read().decode()
        line.close()
        self.headers = {k.lower(): v for k, v in answer.getheaders()}
        cookie = COOKIE.search(self.headers.get("set-cookie", ""))
        tab = TAB.search(text)
        self.cookie = cookie[1] if cookie else self.cookie
        self.tab = tab[1] if tab else self.tab
        return answer.status, text

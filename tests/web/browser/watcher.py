"""Whatever goes wrong in a page while a test looks at something else.

Console errors, uncaught errors, reports of the content security policy, requests that
leave the origin, and answers that failed: all are written down; one of them fails the
test, unless the test expected it.
"""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Response

FAILED = 400
HARMLESS_SCHEMES = frozenset({"data", "blob", "about", "file"})
LOUD = frozenset({"error", "warning", "assert"})
SETTLING_MS = 50
ROUNDS = 100
REPORTS = """
document.addEventListener('securitypolicyviolation', (report) => {
  console.error('policy: ' + report.violatedDirective + ' ' + report.blockedURI);
}, true);
"""


@dataclass
class Watcher:
    """What was seen in every page of one browser context.

    Attributes:
        hosts: `host:port` of the pages that are ours.
        seen: what went wrong, in order.
        meant: words of what a test brings about on purpose.
        requests: every address asked for, in order.
    """

    hosts: frozenset[str] = frozenset()
    seen: list[str] = field(default_factory=list)
    meant: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def watch(self, context: BrowserContext) -> None:
        context.add_init_script(REPORTS)
        context.on("console", self._console)
        context.on("weberror", lambda error: self.seen.append(f"error: {error.error}"))
        context.on("request", self._request)
        context.on("requestfailed", self._lost)
        context.on("response", self._response)

    def expect(self, *parts: str) -> None:
        """From now on, what holds one of these words is what was meant."""
        self.meant += parts

    @property
    def wrong(self) -> list[str]:
        """What was seen and not meant, and what was asked for elsewhere."""
        foreign = [f"foreign: {url}" for url in self.requests if self._is_foreign(url)]
        seen = [*self.seen, *foreign]
        return [one for one in seen if not any(part in one for part in self.meant)]

    def nothing(self, page: Page) -> None:
        """Fail when anything went wrong, what is under way included."""
        page.wait_for_load_state("load")
        page.wait_for_timeout(SETTLING_MS)
        assert not self.wrong, self.wrong

    def until(self, page: Page, start: str) -> None:
        """Wait for something that begins so to go wrong."""
        for _ in range(ROUNDS):
            if any(one.startswith(start) for one in self.wrong):
                return
            page.wait_for_timeout(SETTLING_MS)
        raise AssertionError(f"{start!r} was not seen among {self.wrong}")

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in LOUD:
            where = message.location["url"]
            self.seen.append(f"console: {message.text} {where}")

    def _request(self, request: Request) -> None:
        self.requests.append(request.url)

    def _is_foreign(self, url: str) -> bool:
        parts = urlsplit(url)
        return parts.scheme not in HARMLESS_SCHEMES and parts.netloc not in self.hosts

    def _lost(self, request: Request) -> None:
        why = request.failure or ""
        if "ERR_ABORTED" not in why:  # a page that was left, not one that failed
            self.seen.append(f"lost: {request.method} {request.url} {why}")

    def _response(self, response: Response) -> None:
        if response.status >= FAILED:
            asked = f"{response.request.method} {response.url}"
            self.seen.append(f"failed: {response.status} {asked}")

"""Keeps an eye on what pages do that nobody sees: errors, and requests to elsewhere."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page

INSIDE = ("data", "blob", "about")
BROKEN_LINE = ("net::ERR_", "WebSocket connection to", "Failed to fetch")
"""What stands on the console while a server is away, and only then may."""


class Watch:
    """All pages of the contexts that are given to it."""

    def __init__(self, server_url: str) -> None:
        self.home = urlsplit(server_url).netloc
        self.faults: list[str] = []
        self.line_may_break = False

    def over(self, context: BrowserContext) -> None:
        """Watch every page of a context, also those to come."""
        context.on("page", lambda page: self._page(page))
        context.on("request", lambda request: self._address(request.url))

    def _page(self, page: Page) -> None:
        page.on("pageerror", lambda error: self.faults.append(f"{page.url}: {error}"))
        page.on("console", lambda message: self._console(page, message))
        page.on("websocket", lambda socket: self._address(socket.url))

    def _address(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in INSIDE and parts.netloc != self.home:
            self.faults.append(f"a request to elsewhere: {parts.netloc}")

    def _console(self, page: Page, message: ConsoleMessage) -> None:
        if message.type not in ("error", "warning"):
            return
        if self.line_may_break and any(sign in message.text for sign in BROKEN_LINE):
            return
        self.faults.append(f"{page.url}: {message.text}")

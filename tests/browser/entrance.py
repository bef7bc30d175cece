"""The entrance of one office: server, printer, and every screen open at once in one browser."""

from __future__ import annotations

import itertools
import os
import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, expect

from tests.browser.paper import Printer, Slip
from tests.browser.record import Record
from tests.browser.screens.desk import Desk
from tests.browser.screens.display import Display
from tests.browser.screens.guide import Guide
from tests.browser.screens.kiosk import Kiosk
from tests.browser.screens.manager import Manager
from tests.browser.screens.phone import Phone
from tests.browser.watch import Watch
from tests.running import OFFICE, Server

SIZES: dict[str, dict[str, Any]] = {
    "kiosk": {"viewport": {"width": 1080, "height": 1920}, "has_touch": True},
    "guide": {"viewport": {"width": 1280, "height": 800}, "has_touch": True},
    "desk": {"viewport": {"width": 1440, "height": 900}},
    "display": {"viewport": {"width": 1920, "height": 1080}},
    "office": {"viewport": {"width": 1440, "height": 1000}},
    "phone": {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True},
    "start": {"viewport": {"width": 1440, "height": 1000}},
}
ROLES = {"kiosk": "kiosk", "guide": "guide", "desk": "adviser", "display": "display"}
CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
ADVISER, DESK, ROOM = "Thea Brekke", "1", "Rom 1"
SERVICES = ("Arbeid", "Bolig")
"""As visitors read them; neither may stand where all can see it."""
CALLING = '[data-shown], [data-pending="true"]'
"""What the display has when it calls somebody; those who were called before are only listed."""

_count = itertools.count(1)


@dataclass(frozen=True)
class Booked:
    """An appointment in the calendar, and what must never be seen of its owner."""

    external_id: str
    code: str
    first_name: str
    phone: str
    born: str
    start: datetime

    @property
    def secrets(self) -> tuple[str, ...]:
        """Words that may stand on no public screen, on no paper and in no record."""
        year, month, day = self.born.split("-")
        written = (self.born, f"{day}.{month}.{year}", f"{day}{month}{year}")
        return (self.first_name, self.phone, self.phone[3:], self.code, *written)


class Entrance:
    """What a story needs. Only appointments come in by the API, as from the calendar."""

    def __init__(self, server: Server, printer: Printer, browser: Browser) -> None:
        self.server, self.printer, self.browser = server, printer, browser
        self.record = Record(server)
        self.watch = Watch(server.url)
        self.story = ""
        self.secrets: list[str] = []
        self.pages: dict[str, Page] = {}

    def open_all(self) -> None:
        """Open every screen, signed in by its link."""
        self.kiosk = Kiosk(self.open("kiosk"))
        self.guide = Guide(self.open("guide"))
        self.desk = Desk(self.open("desk", f"&desk={DESK}"))
        self.display = Display(self.open("display"))
        self.manager = Manager(self.open("office"))
        self.kiosk.shows("start")
        self.display.is_live()
        self.desk.has_nobody()
        self.guide.door_is("gated")
        self.manager.door_is("gated")

    def open(self, screen: str, extra: str = "") -> Page:
        """One screen in a context of its own: nothing is shared with the others."""
        return self.visit(screen, f"{self.server.url}/{screen}/#token={self.token(screen)}{extra}")

    def token(self, screen: str) -> str:
        """The token of the role that this screen is for."""
        return self.server.token(ROLES.get(screen, "manager"))

    def visit(self, screen: str, url: str) -> Page:
        """A page of the size of that screen, at any address; a former one of it is closed."""
        if screen in self.pages:
            self.pages[screen].context.close()
        context = self.browser.new_context(**SIZES[screen], locale="nb-NO")
        self.watch.over(context)
        self.pages[screen] = context.new_page()
        self.pages[screen].goto(url)
        return self.pages[screen]

    def own_phone(self, link: str) -> Phone:
        """Scan the code with one's own phone."""
        assert link.startswith(f"{self.server.url}/t/")
        return Phone(self.visit("phone", link))

    def begin(self, story: str) -> None:
        """The next story: the entrance as it is between two visitors."""
        self.story, self.secrets = story, []
        self.kiosk.begin()
        self.display.fresh()
        self.record.mark()

    def book(self, minutes: int, office: str = OFFICE, **facts: object) -> Booked:
        """An appointment that starts in so many minutes, from the calendar system."""
        index = next(_count)
        start = datetime.now(UTC) + timedelta(minutes=minutes)
        code = "".join(random.choices(CODE_LETTERS, k=6))
        name = ("Ingvild", "Torbjørn", "Åshild", "Sigbjørg", "Øyvind")[index % 5]
        phone, born = f"+47913450{index:02d}", f"{1960 + index % 40}-03-17"
        booked = Booked(f"ref-{index}", code, name, phone, born, start)
        body = {
            "start": start.isoformat(), "minutes": 60, "service": "arbeid", "adviser": ADVISER,
            "code": code, "first_name": name, "phone": phone, "born": born, **facts,
        }  # fmt: skip
        calendar = self.server.api("calendar", office)
        answer = calendar.request("PUT", f"appointments/{booked.external_id}", body)
        assert answer.status == 200, answer
        self.secrets += booked.secrets
        self.record.mark()
        return booked

    def paper(self, nth: int = 0) -> Slip:
        """The nth slip of this story; nothing on it tells who, or what for."""
        slip = self.printer.slip(self.record.jobs()[nth])
        assert {word for word in (*self.secrets, *SERVICES) if word in slip.words} == set()
        return slip

    def no_paper(self) -> None:
        """Nothing is printed in this story."""
        assert self.record.jobs() == []

    def stays_quiet(self) -> None:
        """Nobody waits for anybody: no call, no line, no number called."""
        expect(self.guide.page.locator("[data-call]")).to_have_count(0)
        expect(self.desk.page.locator('[data-waiting="0"]')).to_be_visible()
        self.desk.has_nobody()
        expect(self.display.page.locator(CALLING)).to_have_count(0)

    def keeps_secrets(self) -> None:
        """Neither the waiting room nor the record tells who came; the room not what for either."""
        shown = self.display.words
        assert {word for word in (*self.secrets, *SERVICES) if word in shown} == set()
        assert self.record.holds(*self.secrets) == set()

    def picture(self, moment: str, *screens: str) -> None:
        """Keep how the screens look now, when a folder for it is given."""
        folder = os.environ.get("MOTTAK_SHOTS")
        for screen in screens if folder else ():
            name = f"{self.story}-{moment}-{screen}.png"
            self.pages[screen].screenshot(path=Path(folder or "") / name)

    def end(self) -> None:
        """Clear away what a story left, as closing time would, so that the next begins alone."""
        api = self.server.api("manager")
        line = api.get("line")
        for ticket in line["tickets"]:
            if ticket["state"] in ("waiting", "called", "serving"):
                api.did(f"tickets/{ticket['id']}/leave", {})
        for pc in line["pcs"]:
            if pc["busy"]:
                api.did(f"pcs/{pc['number']}/free", {})
        if line["policy"]["mode"] != "gated":
            api.did("policy/undo", {})

    def close(self) -> None:
        """Close every page."""
        for page in self.pages.values():
            page.context.close()


def public(folder: Path) -> Server:
    """A server whose paper and screens lead a phone to itself."""
    server = Server(folder)
    text = server.config.read_text("utf-8")
    told = text.replace("[server]", f'[server]\npublic_url = "{server.url}"', 1)
    server.config.write_text(told, "utf-8")
    return server

"""Where the parts are joined; reads as a table of contents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from flask import Flask, Response, request
from flask_socketio import SocketIO

import display
import kiosk
import staff
from server.domain.model import Actor, Office, Role
from server.errors import place
from server.live.announcer import Announcer
from server.live.doors import Live
from server.live.leases import LEASE
from server.live.paper import Press
from server.live.presence import Presence
from server.live.printing import Printing
from server.live.sockets import install as install_sockets
from server.live.sockets import own_pages
from server.settings import Settings
from server.speech import make_speaker
from server.texts import Catalogue
from server.usecases.opening import close_past_days, open_office
from server.usecases.ports import Store, Tokens
from server.usecases.unit import Change, Request, Unit, World, perform
from server.web import joined, openapi, packing, pages, probes, problems, shell, theme
from server.web.api import operations
from server.web.context import Context
from server.wire import Json

SYSTEM = "system"
BEAT_SECONDS = 5
"""A screen whose line is dead without a word, a cable pulled out, knows it after twice this: until
then the guide's tablet would show a calm office in which somebody is acute."""

log = structlog.get_logger("mottak.web")


@dataclass(frozen=True, slots=True)
class Mottak:
    """The app with what runs beside it."""

    flask: Flask
    socketio: SocketIO
    close_past_days: Callable[[], None]
    hand_out_paper: Callable[[], None]
    notice_others: Callable[[], None]


def create_app(
    settings: Settings,
    *,
    store: Store,
    clock: Callable[[], datetime],
    tokens: Tokens,
    lease: timedelta = LEASE,
) -> Mottak:
    """Join store, rules, routes, sockets and pages for the offices of the settings. `lease`: how
    long nothing may be heard of a print agent that has a slip.
    """
    app = Flask(__name__, static_folder="static", static_url_path="/static")
    app.config["MAX_CONTENT_LENGTH"] = settings.server.max_body_kb * 1024
    url = settings.server.public_url.rstrip("/")
    socketio = SocketIO(
        app, async_mode="gevent", cors_allowed_origins=own_pages(url),
        ping_interval=BEAT_SECONDS, ping_timeout=BEAT_SECONDS,
    )  # fmt: skip
    world, texts, presence = World(store, tokens), Catalogue(), Presence(clock)
    offices = settings.offices
    press = Press(texts, url, settings.papers)
    printing = Printing(socketio, world, offices, clock, presence, press, lease)
    announcer = Announcer(socketio, store, offices, clock, printing.wake, _anybody(socketio))
    voice = make_speaker(settings.speech)
    kiosk_setup = _kiosk_setup(settings, voice.languages)

    def announce(change: Change) -> None:
        probes.count(change)
        try:
            announcer.announce(change)
        except Exception as error:  # noqa: BLE001  # it is on the disk: nobody may be told it is not
            log.error("not told", **place(error))

    printing.announce = announce
    app.extensions["mottak"] = Context(
        world, offices, clock, announce, texts, voice, presence, url, settings.themes
    )
    problems.install(app)
    probes.install(app)
    operations.install(app)
    openapi.install(app)
    pages.install(app)
    shell.install(app)
    theme.install(app)
    # As Flask's manual has it.
    app.wsgi_app = pages.guarded(app.wsgi_app)  # type: ignore[method-assign, assignment]
    for client in (kiosk, staff, display):
        app.register_blueprint(client.blueprint)
    joined.install(app)
    packing.install(app)
    _log_requests(app)
    live_parts = Live(world, offices, clock, presence, printing, announcer, kiosk_setup)
    relay = install_sockets(socketio, live_parts)
    _open(settings, world, clock)
    closer = _closer(offices.values(), world, clock, announce)
    return Mottak(app, socketio, closer, printing.run, relay.look)


def _kiosk_setup(settings: Settings, voices: Sequence[str]) -> Json:
    """What every kiosk is told of how it is set up."""
    kiosk = settings.kiosk
    return {
        "timeout": {"warn_after": kiosk.warn_after, "warn_for": kiosk.warn_for},
        "screen": {"inch": kiosk.inch},
        "camera": {"on": kiosk.camera, "preview": kiosk.camera_preview},
        "voices": list(voices),
        "keys": kiosk.keys.model_dump(),
        "key_names": kiosk.key_names,
        "listening": kiosk.listening.model_dump(),
    }


def _anybody(socketio: SocketIO) -> Callable[[str, str], bool]:
    """Whether a room has anybody in it: what nobody hears need not be said."""

    def anybody(namespace: str, room: str) -> bool:
        there = socketio.server.manager.get_participants(namespace, room)
        return next(there, None) is not None

    return anybody


def _open(settings: Settings, world: World, clock: Callable[[], datetime]) -> None:
    """Every office of the settings has its row and a policy."""
    for office in settings.offices.values():
        first = settings.first_policies[office.id]
        with world.store.writing(office.id) as tx:
            request_ = _by_system(office, clock())
            open_office(Unit(tx, world.tokens, request_, Change(office)), first)


def _closer(
    offices: Iterable[Office],
    world: World,
    clock: Callable[[], datetime],
    announce: Callable[[Change], None],
) -> Callable[[], None]:
    def close() -> None:
        for office in offices:
            _, change = perform(world, _by_system(office, clock()), close_past_days, str)
            if change:
                announce(change)

    return close


def _by_system(office: Office, now: datetime) -> Request:
    return Request(office, Actor(office.id, SYSTEM, Role.MANAGER, "Mottak"), now)


def _log_requests(app: Flask) -> None:
    """One line a refusal or fault, by rule: no path, no query, no body. What was done is in the
    record itself, and `/metrics` counts it."""

    @app.after_request
    def told(response: Response) -> Response:
        if response.status_code >= 400:
            log.info(
                "refused",
                method=request.method if request.method in probes.METHODS else "other",
                rule=str(request.url_rule or "none"),
                status=response.status_code,
            )
        return response

"""With which flags Chromium starts: a screen for one page, without the ways out of it."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from kiosk.machine.settings import Settings

QUIET_FEATURES = (
    "AutofillServerCommunication",
    "GlobalMediaControls",
    "InfiniteSessionRestore",
    "MediaRouter",
    "OptimizationHints",
    "OverscrollHistoryNavigation",
    "TouchpadOverscrollHistoryNavigation",
    "Translate",
)

ALWAYS = (
    # One page over the whole screen. In an app's window the page sees every key before Chromium.
    "--kiosk",
    # No gestures that zoom, go back or reload.
    "--disable-pinch",
    "--overscroll-history-navigation=0",
    "--disable-pull-to-refresh-effect",
    # No bubbles, questions, games or windows of its own.
    "--no-first-run",
    "--no-default-browser-check",
    "--noerrdialogs",
    "--hide-crash-restore-bubble",
    "--disable-session-crashed-bubble",
    "--disable-dinosaur-easter-egg",
    "--disable-print-preview",
    "--disable-save-password-bubble",
    "--disable-prompt-on-repost",
    "--disable-notifications",
    "--deny-permission-prompts",
    "--block-new-web-contents",
    "--disable-extensions",
    "--disable-default-apps",
    f"--disable-features={','.join(QUIET_FEATURES)}",
    # A call for help must be heard also where nobody has touched the screen yet.
    "--autoplay-policy=no-user-gesture-required",
    # It talks to the office's server and to nobody else.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-breakpad",
    "--disable-crash-reporter",
    "--disable-sync",
    "--metrics-recording-only",
    "--no-pings",
    "--password-store=basic",
    # What it writes down: errors only, and not for ever.
    "--log-level=2",
    "--disk-cache-size=67108864",
)


def flags(settings: Settings, first: str) -> list[str]:
    """All flags; `first` is the address that is shown until the page is."""
    chosen = [
        *(["--headless"] if settings.headless else []),
        *([] if settings.sandbox else ["--no-sandbox"]),
        *_trusted(settings.url),
    ]
    return [
        *ALWAYS, f"--user-data-dir={settings.profile}", f"--app={first}", *chosen, *settings.flags,
    ]  # fmt: skip


def _trusted(url: str) -> list[str]:
    """Browsers keep pages for a start without the server, and open cameras, only over TLS or on
    the machine itself. On plain http in the office's own network they must be told to."""
    parts = urlsplit(url)
    if parts.scheme == "https" or _loopback(parts.hostname or ""):
        return []
    return [f"--unsafely-treat-insecure-origin-as-secure={parts.scheme}://{parts.netloc}"]


def _loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")

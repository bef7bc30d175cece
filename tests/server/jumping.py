"""A real server whose clock is set by a file: `python -m tests.server.jumping CONFIG PORT FILE`.

The file holds the seconds by which the clock is wrong.
"""

from gevent import monkey

monkey.patch_all()

import sys  # noqa: E402
from datetime import datetime, timedelta  # noqa: E402
from pathlib import Path  # noqa: E402

import gevent  # noqa: E402
from gevent.pywsgi import WSGIServer  # noqa: E402

from server import logs  # noqa: E402
from server.app import create_app  # noqa: E402
from server.cli.parts import open_store, settings_from, tokens_of  # noqa: E402
from server.clock import now  # noqa: E402


def main(config: str, port: str, jump: str) -> None:
    """Serve until killed, closing past days four times a second."""
    logs.configure()
    settings = settings_from(Path(config))

    def clock() -> datetime:
        return now() + timedelta(seconds=float(Path(jump).read_text("ascii")))

    store, tokens = open_store(settings), tokens_of(settings)
    mottak = create_app(settings, store=store, clock=clock, tokens=tokens)
    WSGIServer(("127.0.0.1", int(port)), mottak.flask, log=None).start()
    while True:
        gevent.sleep(0.25)
        mottak.close_past_days()


if __name__ == "__main__":
    main(*sys.argv[1:])

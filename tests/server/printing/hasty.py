"""The server with leases of four seconds, so that no test waits for half a minute."""

from gevent import monkey

monkey.patch_all()

from datetime import timedelta  # noqa: E402  # only after the patches
from pathlib import Path  # noqa: E402

import click  # noqa: E402

from server import logs  # noqa: E402
from server.cli.parts import settings_from  # noqa: E402
from server.cli.serve import listen, run  # noqa: E402

LEASE = timedelta(seconds=4)


@click.command()
@click.option("--config", type=Path)
@click.option("--port", type=int)
def serve(config: Path, port: int) -> None:
    """As `mottak serve`."""
    logs.configure()
    run(settings_from(config), listen("127.0.0.1", port), LEASE)


if __name__ == "__main__":
    serve()

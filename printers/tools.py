"""The command `mottak printers`: find printers, see how they are, and print a test page."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from pathlib import Path

import click

from printers.device_settings import DeviceSettings, SettingsError
from printers.devices.base import Device, DeviceError, Interrupted, NotReady, Slip, Status
from printers.devices.make import make_device
from printers.finding import find
from printers.fonts import Fonts
from printers.job import Job
from printers.logo import load_logo
from printers.render import render
from printers.settings import devices
from printers.testpage import testpage

_FILE = click.Path(dir_okay=False, path_type=Path)
_FOLDER = click.Path(file_okay=False, path_type=Path)


class _Wrong(click.ClickException):
    exit_code = 2


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Look after the printers of this machine."""


@main.command()
@click.option("--config", type=_FILE, envvar="MOTTAK_PRINTER_CONFIG", help="The agent's settings.")
@click.option("--address", multiple=True, help="host:port of a printer on the network; repeatable.")
@click.option("--print", "on_paper", is_flag=True, help="Print a test page on each.")
@click.option("--save", type=_FOLDER, help="Keep the test page of each as a picture here.")
def probe(config: Path | None, address: tuple[str, ...], on_paper: bool, save: Path | None) -> None:
    """Find printers and say how they are; exit status 1 when one is not ready.

    Asked are those in the settings and those whose address is given, else all that are plugged in
    here. A serial line is only listed: what else may hang on it must not be written to.
    """
    try:
        named = [*devices(config), *(DeviceSettings("network", one) for one in address)]
        ready = [_probe(one, on_paper, save) for one in named or _plugged_in()]
    except SettingsError as error:
        raise _Wrong(str(error)) from error
    if not ready:
        click.echo("No printer was found: plug one in, or name it with --address or --config.")
    raise SystemExit(0 if ready and all(ready) else 1)


def _plugged_in() -> list[DeviceSettings]:
    found = find()
    for one in found:
        click.echo(f"found   {one.kind} {one.address} {one.called}".rstrip())
    return [DeviceSettings(one.kind, one.address) for one in found if one.kind != "serial"]


def _probe(settings: DeviceSettings, on_paper: bool, save: Path | None) -> bool:
    """Say how one printer is, and whether it is ready."""
    name = f"{settings.kind} {settings.address}".strip()
    try:
        with closing(make_device(settings)) as device:
            status = device.status()
            click.echo(f"{_verdict(status)} {name}: {_words(status)}")
            if not (on_paper or save):
                return not status.obstacle
            slip = _page(settings)
            if save:
                _keep(slip, save)
            return _printed(device, slip, name) if on_paper else not status.obstacle
    except DeviceError as error:
        click.echo(f"bad     {name}: {error}")
        return False


def _page(settings: DeviceSettings) -> Slip:
    job: Job = testpage(settings, datetime.now().astimezone())
    return Slip(
        job, render(job, settings.paper, Fonts(), load_logo(settings.logo, settings.width_dots))
    )


def _keep(slip: Slip, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{slip.job.id}-{slip.picture.width}.png"
    slip.picture.save(path)
    click.echo(f"saved   {path}")


def _printed(device: Device, slip: Slip, name: str) -> bool:
    try:
        with closing(device.open()) as session:
            session.print(slip)
    except NotReady as why:
        click.echo(f"failed  {name}: nothing was printed: {why.reason}")
    except Interrupted as why:
        click.echo(f"unknown {name}: nobody knows whether it came out: {why.reason}")
    else:
        click.echo(f"printed {name}: hold a ruler against it, and scan its codes")
        return True
    return False


def _verdict(status: Status) -> str:
    if status.obstacle:
        return "bad    "
    return "unknown" if status.online == "unknown" else "ok     "


def _words(status: Status) -> str:
    return ", ".join(f"{part} {state}" for part, state in status.to_json().items())


if __name__ == "__main__":
    main(prog_name="mottak printers")

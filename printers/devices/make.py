"""Choose the device that the settings name.

A kind's module is imported when it is used: python-escpos and pyusb take memory that a printer on
the network has no use for.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from importlib import import_module
from typing import Any

import structlog

from printers.device_settings import DeviceSettings
from printers.devices.base import Device
from printers.devices.escpos import Connect, EscposPrinter
from printers.devices.gallery import Gallery
from printers.devices.virtual import VirtualPrinter

_log = structlog.get_logger("printers.devices")


def make_device(settings: DeviceSettings) -> Device:
    """Raises SettingsError or DeviceError with a sentence that says what to do."""
    if settings.kind == "virtual":
        return VirtualPrinter(settings.folder, _gallery(settings))
    if settings.kind == "cups":
        cups: Device = _module("cups").CupsPrinter(
            settings.address, settings.paper, settings.traits
        )
        return cups
    traits = settings.traits
    if settings.kind == "file" and not settings.address.startswith("/dev/"):
        # Questions would end up on the paper.
        traits = replace(traits, status_supported="no")
    return EscposPrinter(_connect(settings), settings.paper, traits)


def _connect(settings: DeviceSettings) -> Connect:
    match settings.kind:
        case "network":
            return partial(_module("network").connect, *settings.host_and_port())
        case "serial":
            address, baud, flow = settings.address, settings.baud, settings.flow
            return partial(_module("serial").connect, address, baud, flow)
        case "file":
            return partial(_module("file").connect, settings.address)
        case _:
            usb = _module("usb")
            usb.check()
            return partial(usb.connect, *settings.usb_ids())


def _module(name: str) -> Any:
    return import_module(f"printers.devices.{name}")


def _gallery(settings: DeviceSettings) -> Gallery | None:
    if settings.gallery_port is None:
        return None
    gallery = Gallery(settings.folder, settings.gallery_port)
    _log.info("gallery", url=gallery.url)
    return gallery

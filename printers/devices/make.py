"""Choose the device that the settings name."""

from __future__ import annotations

import structlog

from printers.devices.base import Device
from printers.devices.gallery import Gallery
from printers.devices.network import NetworkPrinter
from printers.devices.usb import UsbPrinter
from printers.devices.virtual import VirtualPrinter
from printers.settings import DeviceSettings

_log = structlog.get_logger("printers.devices")


def make_device(settings: DeviceSettings) -> Device:
    """Raises SettingsError or DeviceError with a sentence that says what to do."""
    if settings.kind == "network":
        return NetworkPrinter(*settings.host_and_port(), settings.paper)
    if settings.kind == "usb":
        return UsbPrinter(*settings.usb_ids(), settings.paper)
    return VirtualPrinter(settings.folder, _gallery(settings))


def _gallery(settings: DeviceSettings) -> Gallery | None:
    if settings.gallery_port is None:
        return None
    gallery = Gallery(settings.folder, settings.gallery_port)
    _log.info("gallery", url=gallery.url)
    return gallery

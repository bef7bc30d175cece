"""A printer on the USB cable, through python-escpos and pyusb.

Its state is not read: many USB printers have no way back, and the kernel says no more than that it
is plugged in. So paper and cover stay `unknown`.
"""

from __future__ import annotations

from contextlib import suppress

from escpos.exceptions import DeviceNotFoundError
from escpos.printer import Usb

from printers.devices.base import DeviceError, Interrupted, NotReady, Slip, Status
from printers.devices.raster import escpos_parts
from printers.paper import Paper

try:
    import usb.core as usb_core
except ImportError:
    usb_core = None

_WRITE_TIMEOUT_MS = 10_000
_LACKING = "USB printing needs pyusb and libusb: install them, or use --device network."


class UsbPrinter:
    """The printer with this vendor and product number; opened anew for each slip."""

    def __init__(self, vendor: int, product: int, paper: Paper) -> None:
        if usb_core is None:
            raise DeviceError(_LACKING)
        self._ids = (vendor, product)
        self._paper = paper
        self._plugged_in()

    def status(self) -> Status:
        return Status(online="ok" if self._plugged_in() else "bad")

    def open(self) -> UsbSession:
        printer = Usb(*self._ids, timeout=_WRITE_TIMEOUT_MS)
        try:
            printer.open()
        except (DeviceNotFoundError, OSError) as error:
            raise NotReady("not_found") from error
        return UsbSession(printer, self._paper)

    def close(self) -> None:
        """Nothing stays open between slips."""

    def _plugged_in(self) -> bool:
        vendor, product = self._ids
        try:
            return usb_core.find(idVendor=vendor, idProduct=product) is not None
        except usb_core.NoBackendError as error:
            raise DeviceError(_LACKING) from error
        except OSError:
            return False


class UsbSession:
    """The open cable, for one slip."""

    def __init__(self, printer: Usb, paper: Paper) -> None:
        self._printer = printer
        self._paper = paper

    def print(self, slip: Slip) -> None:
        try:
            for part in escpos_parts(slip.picture, self._paper):
                self._printer._raw(part)
        except OSError as error:
            raise Interrupted("stalled") from error

    def close(self) -> None:
        with suppress(OSError):
            self._printer.close()

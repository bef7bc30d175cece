"""A printer on the USB cable, through python-escpos and pyusb."""

from __future__ import annotations

from contextlib import suppress

from escpos.exceptions import DeviceNotFoundError
from escpos.printer import Usb

from printers.devices.base import DeviceError, NotReady

try:
    import usb.core as usb_core
except ImportError:
    usb_core = None

_LACKING = "USB printing needs pyusb and libusb: install them, or use --device file."


def check() -> None:
    """Raises DeviceError when what speaks USB is not installed."""
    if usb_core is None:
        raise DeviceError(_LACKING)
    try:
        usb_core.find()
    except usb_core.NoBackendError as error:
        raise DeviceError(_LACKING) from error
    except OSError:
        # No bus, or no leave to read it: a printer may be plugged in later.
        return


def connect(vendor: int, product: int) -> UsbChannel:
    """Claim the printer with these numbers; raises NotReady when it is not there."""
    printer = Usb(vendor, product, timeout=0)
    try:
        printer.open()
    except (DeviceNotFoundError, OSError) as error:
        raise NotReady("not_found") from error
    return UsbChannel(printer.device, printer.out_ep, printer.in_ep, printer)


class UsbChannel:
    """The claimed printer: an endpoint out, an endpoint in. What was written, it has."""

    def __init__(self, device: usb_core.Device, way_out: int, way_in: int, printer: Usb) -> None:
        self._device = device
        self._out = way_out
        self._in = way_in
        self._printer = printer

    def send(self, data: bytes, stall: float) -> None:
        sent = 0
        while sent < len(data):
            try:
                sent += self._device.write(self._out, data[sent : sent + 4096], _ms(stall))
            except usb_core.USBTimeoutError as error:
                raise TimeoutError from error

    def receive(self, seconds: float) -> bytes:
        try:
            return bytes(self._device.read(self._in, 64, _ms(seconds)))
        except usb_core.USBTimeoutError:
            return b""

    def pending(self) -> int:
        return 0

    def close(self) -> None:
        with suppress(OSError):
            self._printer.close()


def _ms(seconds: float) -> int:
    """In milliseconds, and at least one: 0 would wait for ever."""
    return max(1, round(seconds * 1000))

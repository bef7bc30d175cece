"""A printer that the system shows as a file, such as /dev/usb/lp0."""

from __future__ import annotations

import os

from printers.devices.base import NotReady
from printers.devices.channel import FileChannel


def connect(path: str) -> FileChannel:
    """Open a device, or elsewhere than in /dev/ add to a file; NotReady when it is not there."""
    made = 0 if path.startswith("/dev/") else os.O_CREAT
    try:
        handle = os.open(path, os.O_RDWR | os.O_APPEND | os.O_NONBLOCK | made, 0o600)
    except FileNotFoundError as error:
        raise NotReady("not_found") from error
    except PermissionError as error:
        raise NotReady("not_allowed") from error
    except OSError as error:
        raise NotReady("busy") from error
    return FileChannel(handle)

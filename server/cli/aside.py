"""Work that waits for the disk, beside the requests."""

from __future__ import annotations

from collections.abc import Callable

import gevent


def in_a_thread(work: Callable[[], object]) -> object:
    """A thread of the system's, so that requests go on while it waits for the disk.

    Whoever is ended while waiting ends at the next step after it: a thread cannot be stopped, and a
    store that is closed under a commit takes the process down.
    """
    waiting = gevent.get_hub().threadpool.spawn(_outcome, work)
    ended = False
    while not waiting.ready():
        try:
            waiting.wait()
        except gevent.GreenletExit:
            ended = True
    current = gevent.getcurrent()
    if ended and isinstance(current, gevent.Greenlet):
        current.kill(block=False)
    # The library's types allow for none, which it is only before it is ready.
    result, error = waiting.get() or (None, None)
    if error:
        raise error
    return result


def _outcome(work: Callable[[], object]) -> tuple[object, Exception | None]:
    """An error is for whoever asked; gevent would print it as well."""
    try:
        return work(), None
    except Exception as error:  # noqa: BLE001  # it is raised again where it is known what to do
        return None, error

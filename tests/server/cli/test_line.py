"""Large messages to slow screens arrive whole, and none in the middle of another."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
from gevent import monkey
monkey.patch_all()
import socket, gevent
from server.cli import line
from server.cli.line import Source

ours, theirs = socket.socketpair()
ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
one = Source(ours).raw._sock.dup()
messages = [bytes([65 + n]) * 300_000 for n in range(4)]
sending = [gevent.spawn(one.send, message) for message in messages]
gevent.sleep(0.05)
got = b""
while len(got) < 1_200_000:
    got += theirs.recv(30_000)
    gevent.sleep(0)
gevent.joinall(sending, raise_error=True)
assert got == b"".join(messages), "not whole"
assert [job.value for job in sending] == [300_000] * 4

line.STALLED_SECONDS = 0.3
try:
    one.send(messages[0])
except OSError as error:
    print(type(error).__name__)
"""


def test_what_is_sent_arrives_whole_and_a_line_that_takes_nothing_is_given_up() -> None:
    """In a process of its own, which is patched as the server's is."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout.strip()) == (0, "TimeoutError"), done.stderr

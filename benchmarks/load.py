"""Clients: keep-alive HTTP over bare sockets, and display screens over bare websockets.

They are as thin as they can be, so that the second core measures the first one and not itself.
Run as a process of its own: `python -m benchmarks.load`, one task as JSON on standard input, one
result as JSON on standard output.
"""

from gevent import monkey

monkey.patch_all()

import json  # noqa: E402  # only after the patches
import socket  # noqa: E402
import sys  # noqa: E402
import time  # noqa: E402
from collections.abc import Iterator  # noqa: E402
from typing import Any  # noqa: E402

import gevent  # noqa: E402
import psutil  # noqa: E402
import websocket  # noqa: E402


def exchange(connection: socket.socket, message: bytes) -> tuple[int, bytes]:
    """One request on a keep-alive connection: status and body."""
    connection.sendall(message)
    data = b""
    while b"\r\n\r\n" not in data:
        data += _more(connection)
    head, _, body = data.partition(b"\r\n\r\n")
    length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
    while len(body) < length:
        body += _more(connection)
    return int(head[9:12]), body


def _more(connection: socket.socket) -> bytes:
    received = connection.recv(65536)
    if not received:
        raise ConnectionError("the server closed the connection")
    return received


def rate(task: dict[str, Any]) -> dict[str, Any]:
    """Send all messages over so many connections: requests per second and times in ms."""
    messages = iter([text.encode() for text in task["messages"]])
    times: list[float] = []
    bad: list[int] = []
    begun = time.perf_counter()
    clients = [
        gevent.spawn(_client, task["port"], messages, times, bad) for _ in range(task["clients"])
    ]
    gevent.joinall(clients, raise_error=True)
    took = time.perf_counter() - begun
    return {"per_second": len(times) / took, "ms": times, "bad": bad}


def _client(port: int, messages: Iterator[bytes], times: list[float], bad: list[int]) -> None:
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for message in messages:
            begun = time.perf_counter()
            status, _ = exchange(connection, message)
            times.append((time.perf_counter() - begun) * 1000)
            if status != 200:
                bad.append(status)


def paced(task: dict[str, Any]) -> dict[str, Any]:
    """Send the messages one after the other at so many a second: when each was answered, on the
    machine's clock that all processes share, and the numbers of the tickets."""
    answered, numbers = [], []
    with socket.create_connection(("127.0.0.1", task["port"])) as connection:
        begun = time.perf_counter()
        for n, message in enumerate(task["messages"]):
            gevent.sleep(max(begun + n / task["per_second"] - time.perf_counter(), 0))
            _, body = exchange(connection, message.encode())
            answered.append(time.perf_counter())
            numbers.append(json.loads(body)["ticket"]["number"])
    return {"answered": answered, "numbers": numbers}


def screens(task: dict[str, Any]) -> dict[str, Any]:
    """Open so many displays, make calls, and time from the POST to each screen, in ms."""
    seen: dict[str, float] = {}
    times: list[float] = []
    ready: list[int] = []
    for _ in range(task["screens"]):
        gevent.spawn(_screen, task, seen, times, ready)
        gevent.sleep(0.002)
    while len(ready) < task["screens"]:
        gevent.sleep(0.05)
    with socket.create_connection(("127.0.0.1", task["port"])) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for message in task["messages"]:
            _call(connection, message, task, seen, times)
    resident = psutil.Process(task["server"]).memory_info().rss / 1e6
    return {"ms": times, "memory": resident}


def _call(
    connection: socket.socket,
    message: str,
    task: dict[str, Any],
    seen: dict[str, float],
    times: list[float],
) -> None:
    """One call, and a wait until every screen has it."""
    expected = len(times) + task["screens"]
    seen["begun"] = time.perf_counter()
    status, _ = exchange(connection, message.encode())
    if status != 200:
        raise RuntimeError(f"a call was answered {status}")
    with gevent.Timeout(10):
        while len(times) < expected:
            gevent.sleep(0.001)
    gevent.sleep(task["pause"])


def _screen(
    task: dict[str, Any], seen: dict[str, float], times: list[float], ready: list[int]
) -> None:
    """A display: signs in, answers pings, and notes when a call is there."""
    url = f"ws://127.0.0.1:{task['port']}/socket.io/?EIO=4&transport=websocket"
    line = websocket.create_connection(url)
    line.recv()
    line.send(f"40/display,{json.dumps({'token': task['token']})}")
    while True:
        message = str(line.recv())
        if message == "2":
            line.send("3")
        elif message.startswith('42/display,["snapshot"'):
            ready.append(1)
        elif '"type":"called"' in message or '"type":"called_again"' in message:
            times.append((time.perf_counter() - seen["begun"]) * 1000)


def one(task: dict[str, Any]) -> dict[str, Any]:
    """One request; its answer."""
    with socket.create_connection(("127.0.0.1", task["port"])) as connection:
        return dict(json.loads(exchange(connection, task["message"].encode())[1]))


if __name__ == "__main__":
    given = json.load(sys.stdin)
    tasks = {"rate": rate, "screens": screens, "one": one, "paced": paced}
    json.dump(tasks[given["task"]](given), sys.stdout)

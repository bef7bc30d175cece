"""The yardsticks on the same listener and server (Flask with Flask-SocketIO on gevent): a
hello-world, a POST that makes two durable inserts and nothing else, and one that reads a JSON body
and emits as well.

Run as `python -m benchmarks.yardsticks PORT DATABASE`.
"""

from gevent import monkey

monkey.patch_all()

import json  # noqa: E402  # only after the patches
import sqlite3  # noqa: E402
import sys  # noqa: E402

from flask import Flask, Response, request  # noqa: E402
from flask_socketio import SocketIO  # noqa: E402
from gevent.pywsgi import WSGIServer  # noqa: E402

from server.cli.serve import listen  # noqa: E402


def app(database: str) -> Flask:
    """The two endpoints; the inserts are as durable as the product's."""
    flask = Flask(__name__)
    socketio = SocketIO(flask, async_mode="gevent")
    db = sqlite3.connect(database, isolation_level=None)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("PRAGMA synchronous=FULL")
    db.execute("CREATE TABLE tickets (id INTEGER PRIMARY KEY, body TEXT)")
    db.execute("CREATE TABLE events (id INTEGER PRIMARY KEY, body TEXT)")

    @flask.get("/healthz")
    @flask.get("/hello")
    def hello() -> Response:
        return Response("hello")

    def insert(body: str) -> None:
        db.execute("BEGIN IMMEDIATE")
        db.execute("INSERT INTO tickets (body) VALUES (?)", (body,))
        db.execute("INSERT INTO events (body) VALUES (?)", (body,))
        db.execute("COMMIT")

    @flask.post("/bare")
    def bare() -> Response:
        insert(request.get_data(as_text=True))
        return Response('{"ok": true}', mimetype="application/json")

    @flask.post("/emitting")
    def emitting() -> Response:
        body = json.dumps(request.get_json())
        insert(body)
        socketio.emit("event", {"body": body}, to="office")
        return Response('{"ok": true}', mimetype="application/json")

    return flask


if __name__ == "__main__":
    listener = listen("127.0.0.1", int(sys.argv[1]))
    WSGIServer(listener, app(sys.argv[2]), log=None).serve_forever()

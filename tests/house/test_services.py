"""The real programs that tests stand on are there, and run."""

import socket
from urllib.parse import urlsplit

import psycopg
from playwright.sync_api import Browser


def test_postgresql_runs_and_keeps_a_row(postgres_url: str) -> None:
    with psycopg.connect(postgres_url) as connection:
        connection.execute("CREATE TEMPORARY TABLE words (word text)")
        connection.execute("INSERT INTO words VALUES ('kølapp')")
        assert connection.execute("SELECT word FROM words").fetchone() == ("kølapp",)


def test_redis_runs_and_answers(redis_url: str) -> None:
    address = urlsplit(redis_url)
    assert address.hostname and address.port
    with socket.create_connection((address.hostname, address.port), timeout=5) as connection:
        connection.sendall(b"ECHO tur\r\n")
        assert connection.recv(64) == b"$3\r\ntur\r\n"


def test_chromium_draws_a_page(chromium: Browser) -> None:
    page = chromium.new_page()
    page.set_content("<p>kølapp</p>")
    assert page.inner_text("p") == "kølapp"
    page.close()

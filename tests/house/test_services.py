"""The real programs that tests stand on are there, and run."""

import shutil
import socket
import subprocess
from urllib.parse import urlsplit

import psycopg


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


def test_chromium_draws_a_page() -> None:
    chromium = shutil.which("chromium")
    assert chromium, "chromium is missing; install it: apt-get install chromium"
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    page = "data:text/html,<title>x</title><script>document.title = 1 + 1</script>"
    done = subprocess.run(
        [chromium, *options, "--dump-dom", page], capture_output=True, text=True, check=True
    )
    assert "<title>2</title>" in done.stdout

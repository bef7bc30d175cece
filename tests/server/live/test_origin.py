"""Pages of other sites open no socket; this one's do, also behind a web server with TLS."""

from pathlib import Path

import pytest
import websocket

from tests.running import Server, running

PUBLIC = "https://mottak.example.no"


def opens(office: Server, origin: str, host: str | None = None) -> bool:
    address = f"ws://127.0.0.1:{office.port}/socket.io/?EIO=4&transport=websocket"
    try:
        websocket.create_connection(address, timeout=5, origin=origin, host=host).close()
    except websocket.WebSocketBadStatusException:
        return False
    return True


def test_a_socket_is_opened_from_ones_own_pages_only(office: Server) -> None:
    here = f"127.0.0.1:{office.port}"
    assert opens(office, f"http://{here}")
    assert opens(office, f"https://{here}")
    assert opens(office, PUBLIC, host="mottak.example.no")
    for other in ("http://elsewhere.example", f"http://{here}.example", "null", "http://127.0.0.1"):
        assert not opens(office, other), other


@pytest.mark.parametrize("slash", ["", "/"])
def test_the_public_address_is_ones_own_whatever_host_the_web_server_names(
    tmp_path: Path, slash: str
) -> None:
    with running(tmp_path, server=f'public_url = "{PUBLIC}{slash}"') as office:
        assert opens(office, PUBLIC)
        assert not opens(office, "https://mottak.example.no.example")

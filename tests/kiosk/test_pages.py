"""The visitor's pages as they leave the server."""

from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

import kiosk

ROOT = Path(__file__).parents[2]
SECRET = "Xq3_a-secret-token_9"


@pytest.fixture
def client() -> FlaskClient:
    app = Flask("pages", template_folder=str(ROOT / "server" / "templates"))
    app.register_blueprint(kiosk.blueprint)
    return app.test_client()


@pytest.mark.parametrize("path", ["/kiosk/", "/survey/", f"/t/{SECRET}"])
def test_a_page_has_no_script_or_style_of_its_own_inside(client: FlaskClient, path: str) -> None:
    page = client.get(path)
    assert page.status_code == 200
    assert "<style" not in page.text and "style=" not in page.text
    assert "<script>" not in page.text


def test_the_ticket_page_is_the_same_for_every_token_and_never_repeats_it(
    client: FlaskClient,
) -> None:
    page = client.get(f"/t/{SECRET}").text
    assert SECRET not in page
    assert page == client.get("/t/another").text
    assert '<meta name="robots" content="noindex">' in page
    assert '<meta name="referrer" content="no-referrer">' in page


@pytest.mark.parametrize("path", ["/kiosk/", "/survey/", "/t/x"])
def test_every_file_that_a_page_of_ours_names_is_there(client: FlaskClient, path: str) -> None:
    page = client.get(path).text
    named = [part.split('"')[0] for part in page.split('"/kiosk/static/')[1:]]
    assert named
    for name in named:
        assert client.get(f"/kiosk/static/{name}").status_code == 200, name

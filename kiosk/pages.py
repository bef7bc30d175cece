"""The pages of a visitor; everything on them comes by the API and by websocket."""

from flask import Blueprint, render_template

blueprint = Blueprint(
    "kiosk",
    __name__,
    template_folder="templates",
    static_folder="static",
    static_url_path="/kiosk/static",
)


@blueprint.get("/kiosk/")
def entrance() -> str:
    """The empty touch screen; the browser signs in with the kiosk's own token."""
    return render_template("kiosk/page.html")


@blueprint.get("/survey/")
def way_out() -> str:
    """The touch screen at the exit."""
    return render_template("kiosk/survey.html")


@blueprint.get("/t/<token>")
def own_phone(token: str) -> str:
    """The same page for every ticket: its script reads the token from the address.

    The token is a secret, so it is kept out of the page, and unknown tokens are not told apart
    here.
    """
    del token
    return render_template("kiosk/phone.html")

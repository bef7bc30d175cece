"""The page of the waiting-room screen; everything on it comes by websocket."""

from flask import Blueprint, render_template

blueprint = Blueprint(
    "display",
    __name__,
    url_prefix="/display",
    template_folder="templates",
    static_folder="static",
    static_url_path="/static",
)


@blueprint.get("/")
def page() -> str:
    """The empty page; the browser signs in with the display's own token."""
    return render_template("display/page.html")

"""The pages of the staff's screens; everything on them comes by websocket."""

from flask import Blueprint, render_template

blueprint = Blueprint(
    "staff",
    __name__,
    template_folder="templates",
    static_folder="static",
    static_url_path="/staff/static",
)


@blueprint.get("/guide/")
def guide() -> str:
    """The tablet of the service guide at the entrance."""
    return render_template("staff/guide.html")


@blueprint.get("/desk/")
def desk() -> str:
    """An adviser's desk."""
    return render_template("staff/desk.html")


@blueprint.get("/office/")
def office() -> str:
    """The manager's pages."""
    return render_template("staff/office.html")

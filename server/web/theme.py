"""An office's own look as a stylesheet, and its logo. Public: colours tell nothing of anybody."""

from __future__ import annotations

from flask import Blueprint, Flask, Response, request

from server.domain.theme import Logo, Theme
from server.errors import Unknown
from server.web.context import context
from server.web.waiting_room import INERT

OURS = ("page", "line", "deep", "deep-text", "deep-subtle")
TYPES = {".svg": "image/svg+xml", ".png": "image/png"}

blueprint = Blueprint("theme", __name__)


@blueprint.get("/theme/<office>.css")
def stylesheet(office: str) -> Response:
    """Colours and logo of an office; an empty sheet for one that has no look of its own"""
    if office not in context().offices:
        raise Unknown("unknown_path")
    theme = context().themes.get(office)
    return _kept(Response(css(office, theme) if theme else "", mimetype="text/css"))


@blueprint.get("/theme/<office>/logo<suffix>")
def logo(office: str, suffix: str) -> Response:
    """The picture as the office gave it"""
    theme = context().themes.get(office)
    if theme is None or theme.logo is None or theme.logo.suffix != suffix:
        raise Unknown("unknown_path")
    answer = Response(theme.logo.data, mimetype=TYPES[suffix])
    answer.headers["Content-Security-Policy"] = INERT
    return _kept(answer)


def install(app: Flask) -> None:
    """Register the routes. Where there is one office only, its pages name its sheet themselves, so
    that already the first thing that is painted has its look; else they load it when they know
    which office they are in."""
    app.register_blueprint(blueprint)

    @app.context_processor
    def worn() -> dict[str, str | None]:
        offices = context().offices
        return {"theme": address(next(iter(offices))) if len(offices) == 1 else None}


def address(office: str) -> str | None:
    """Where its look is, if it has one of its own."""
    return f"/theme/{office}.css" if office in context().themes else None


def _kept(answer: Response) -> Response:
    """Asked for anew each time, sent anew only when it has changed."""
    answer.headers["Cache-Control"] = "no-cache"
    answer.add_etag()
    answer.make_conditional(request)
    return answer


def css(office: str, theme: Theme) -> str:
    """Values for the tokens. High contrast wins: it is left alone, whether the visitor has chosen
    it or the machine's own settings ask for it."""
    lines = [f"    {_token(name)}: {value};" for name, value in theme.colours.items()]
    lines.append("    --k-soft: var(--ds-color-accent-surface-tinted);")
    colours = "\n".join(
        [
            "@media (prefers-contrast: no-preference), (prefers-contrast: less) {",
            "  :root:not([data-contrast='high']) {",
            *lines,
            "  }",
            "}",
        ]
    )
    return f"{colours}\n{_logo(office, theme.logo) if theme.logo else ''}"


def _token(name: str) -> str:
    return f"--m-{name}" if name in OURS else f"--ds-color-accent-{name}"


def _logo(office: str, picture: Logo) -> str:
    """On white in every mode: nobody knows what colours it has."""
    address = f"/theme/{office}/logo{picture.suffix}"
    return (
        "html .m-logo {\n"
        f"  aspect-ratio: {picture.ratio};\n"
        f'  background: #fff url("{address}") center / contain no-repeat content-box;\n'
        "  display: inline-block;\n"
        "}\n"
        "html .m-logo + .m-symbol {\n"
        "  display: none;\n"
        "}\n"
    )

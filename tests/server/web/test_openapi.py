"""The document describes what the server does: paths, statuses and codes."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

from openapi_spec_validator import OpenAPIV31SpecValidator

from server.texts import Catalogue
from server.web.api import operations
from server.web.openapi import document
from server.web.operations import PREFIX
from tests.running import ROOT, Server

COMMAND_LINE_ONLY = {"settings"}
"""`settings` never leaves the command line, where it is a sentence of its own."""
NEVER_ANSWERED = {"newer_schema", "number_taken"}
"""The one stops the start; the other stands behind the counter that is taken in its transaction."""


def test_the_document_is_valid_and_the_one_that_is_served(office: Server) -> None:
    served = office.api("kiosk").get("/api/v1/openapi.json")
    OpenAPIV31SpecValidator(served).validate()
    assert served == json.loads(json.dumps(document()))
    assert served["openapi"].startswith("3.1")


def test_every_path_is_described_and_every_description_has_its_path(office: Server) -> None:
    nobody, described = office.api("kiosk"), document()
    nobody.token = None
    parameter = re.compile(r"<(?:\w+:)?(\w+)>")
    routed = {(o.method.lower(), parameter.sub(r"{\1}", o.path)) for o in operations.all}
    routed.add(("get", "/openapi.json"))
    assert {(m, p) for p, methods in described["paths"].items() for m in methods} == routed
    for method, path in routed:
        filled = PREFIX + re.sub(r"\{(\w+)\}", r"7", path)
        answer = nobody.request(method.upper(), filled, {})
        assert answer.code not in ("unknown_path", "wrong_method"), (method, path)


def test_nothing_answers_below_the_prefix_that_is_not_described() -> None:
    """Routes are added in two places only: the table of operations, and the document's own."""
    found = [
        path.relative_to(ROOT).as_posix()
        for folder in ("server", "kiosk", "staff", "display")
        for path in (ROOT / folder).rglob("*.py")
        if "add_url_rule" in path.read_text("utf-8") or "{PREFIX}" in path.read_text("utf-8")
    ]
    assert sorted(found) == ["server/web/openapi.py", "server/web/operations.py"]


def codes_raised() -> Iterator[str]:
    """The codes in every `Conflict("…")` and its siblings, in STATUS tables and `problem("…")`."""
    kinds = {"Invalid", "NotSignedIn", "Forbidden", "Unknown", "Conflict", "TooLarge",
             "Unavailable", "problem", "ConnectionRefusedError"}  # fmt: skip
    for path in (ROOT / "server").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "id", "")
                first = node.args[0]
                if name in kinds and isinstance(first, ast.Constant):
                    yield str(first.value)
    yield from _constants(ROOT / "server/storage/sqlite.py", "_CODES")
    yield from _constants(ROOT / "server/web/problems.py", "HTTP_CODES")


def _constants(path: Path, name: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == name:
            assert isinstance(node.value, ast.Dict)
            yield from (str(v.value) for v in node.value.values if isinstance(v, ast.Constant))


def test_every_code_has_words_in_every_language() -> None:
    texts = Catalogue()
    for code in {*codes_raised()} - COMMAND_LINE_ONLY:
        for language in ("nb", "nn", "en"):
            for message in (f"error-{code}", f"error-{code}-do"):
                said = texts.say(language, message)
                assert said != message and len(said) > 8, (language, message)
                assert language == "nb" or texts.say("nb", message) != said or language == "nn"


def test_every_code_stands_in_the_document_under_its_status() -> None:
    told = json.dumps(document())
    for code in {*codes_raised()} - COMMAND_LINE_ONLY - NEVER_ANSWERED:
        assert re.search(rf"[ `]{code}[,`\"]", told), code

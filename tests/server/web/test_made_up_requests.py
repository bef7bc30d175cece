"""Requests made up from the document, right and wrong ones: what comes back is as it says."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import CHECKS, load_all_checks
from schemathesis.core.result import Ok

from server.web.api import operations
from server.web.openapi import document
from server.web.operations import PREFIX
from tests.running import OFFICE, TRACEBACK, Server, running
from tests.server.visitors import booked

assert operations.all
load_all_checks()
WANTED = [
    CHECKS.get_one(name)
    for name in (
        "not_a_server_error", "status_code_conformance", "content_type_conformance",
        "response_schema_conformance", "response_headers_conformance",
    )
]  # fmt: skip


def _described() -> dict[str, Any]:
    """The document with an office that is there, so that requests get in."""
    told: dict[str, Any] = json.loads(json.dumps(document()))
    for methods in told["paths"].values():
        for operation in methods.values():
            for parameter in operation.get("parameters", []):
                if parameter["name"] == "office":
                    parameter["schema"] = {"enum": [OFFICE]}
    return told


SCHEMA = schemathesis.openapi.from_dict(_described())
ALL = [result.ok() for result in SCHEMA.get_all_operations() if isinstance(result, Ok)]
CAN_BE_WRONG = [o for o in ALL if o.method != "get" or o.path.endswith("/events")]
"""A path alone cannot be filled in wrongly: anything in it is a name that nobody knows."""
CASES = [
    *(pytest.param(o, GenerationMode.POSITIVE, id=f"{o.label} right") for o in ALL),
    *(pytest.param(o, GenerationMode.NEGATIVE, id=f"{o.label} wrong") for o in CAN_BE_WRONG),
]


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of its own, as made-up requests leave it in any state."""
    with running(tmp_path_factory.mktemp("made-up")) as server:
        for _ in range(3):
            server.api("kiosk").arrive(by="code", code=booked(server).code)
        yield server
        said = server.log()
        assert server.alive() and TRACEBACK not in said and '"unforeseen"' not in said, said


@pytest.mark.parametrize(("operation", "mode"), CASES)
def test_the_answer_is_as_the_document_says(
    other: Server, operation: Any, mode: GenerationMode
) -> None:
    token = other.token("manager")

    @settings(
        max_examples=8, deadline=None, phases=[Phase.explicit, Phase.generate], database=None,
        derandomize=True, suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(case=operation.as_strategy(mode))
    def conforms(case: Any) -> None:
        signed = {"Authorization": f"Bearer {token}"}
        case.call_and_validate(base_url=other.url + PREFIX, headers=signed, checks=WANTED)

    conforms()

"""The job: what one side writes the other reads, and nonsense is refused with its field's name."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from printers.job import Job, JobError, Qr, Rule, Space, Text
from tests.printers.jobs import jobs, one, ticket

GOOD: dict[str, Any] = ticket().to_json()


@given(jobs)
def test_every_job_survives_the_way_over_the_wire(job: Job) -> None:
    assert Job.from_json(json.loads(json.dumps(job.to_json()))) == job


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(json_values)
def test_anything_else_is_refused_and_never_breaks_the_reader(value: Any) -> None:
    with pytest.raises(JobError):
        Job.from_json(value)


@given(st.sampled_from(sorted(GOOD)), json_values)
def test_a_wrong_field_is_refused_or_makes_a_job_that_is_right(name: str, value: Any) -> None:
    try:
        job = Job.from_json({**GOOD, name: value})
    except JobError:
        return
    assert Job.from_json(job.to_json()) == job


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"id": ""}, "id"),
        ({"id": "../../etc"}, "id"),
        ({"id": 7}, "id"),
        ({"kind": "receipt"}, "kind"),
        ({"language": "Bokmål"}, "language"),
        ({"blocks": []}, "blocks"),
        ({"blocks": [{"type": "rule"}] * 101}, "blocks"),
        ({"blocks": [{"type": "picture"}]}, "blocks"),
        ({"blocks": [{"type": "text"}]}, "text"),
        ({"blocks": [{"type": "text", "text": "a", "font": "Arial"}]}, "text"),
        ({"blocks": [{"type": "text", "text": "a\x1b@"}]}, "text.text"),
        ({"blocks": [{"type": "text", "text": "\ud800"}]}, "text.text"),
        ({"blocks": [{"type": "text", "text": "a" * 2001}]}, "text.text"),
        ({"blocks": [{"type": "text", "text": "a", "size": "giant"}]}, "text.size"),
        ({"blocks": [{"type": "text", "text": "a", "bold": 1}]}, "text.bold"),
        ({"blocks": [{"type": "qr", "data": ""}]}, "qr.data"),
        ({"blocks": [{"type": "qr", "data": "ø" * 501}]}, "qr.data"),
        ({"blocks": [{"type": "space", "mm": float("nan")}]}, "space.mm"),
        ({"blocks": [{"type": "space", "mm": True}]}, "space.mm"),
        ({"blocks": [{"type": "space", "mm": 101}]}, "space.mm"),
        ({"copies": 2}, "job"),
    ],
)
def test_nonsense_is_refused_by_the_name_of_its_field(change: dict[str, Any], named: str) -> None:
    with pytest.raises(JobError, match=f"^{named}: "):
        Job.from_json({**GOOD, **change})


@pytest.mark.parametrize("name", sorted(GOOD))
def test_no_field_of_a_job_can_be_left_out(name: str) -> None:
    with pytest.raises(JobError):
        Job.from_json({key: value for key, value in GOOD.items() if key != name})


def test_a_text_says_only_what_differs_from_plain() -> None:
    plain = {"id": "a", "kind": "test", "language": "nb", "blocks": [{"type": "text", "text": "x"}]}
    assert Job.from_json(plain).blocks == (Text("x", "normal", bold=False, align="start"),)


def test_the_one_who_makes_a_wrong_job_learns_it_at_once() -> None:
    with pytest.raises(JobError):
        one(Space(-1))
    with pytest.raises(JobError):
        Qr("")
    with pytest.raises(JobError):
        Job("a", "test", "nb", ())
    assert one(Rule()).blocks == (Rule(),)

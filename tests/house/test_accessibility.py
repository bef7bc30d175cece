"""The conformance document says what the tests prove, and claims nothing without a ground."""

from tools import accessibility

CLAUSES = [clause for part in accessibility.claims()["part"] for clause in part["clause"]]


def test_the_document_is_made_of_the_claims_and_the_tests() -> None:
    """After a change of either: .venv/bin/python -m tools.accessibility."""
    wanted = accessibility.document(accessibility.claims(), accessibility.proofs())
    assert accessibility.DOCUMENT.read_text("utf-8") == wanted


def test_every_clause_stands_there_once() -> None:
    ids = [clause["id"] for clause in CLAUSES]
    assert (len(ids), len(set(ids))) == (78, 78)


def test_no_test_proves_a_clause_that_is_not_there() -> None:
    assert accessibility.proofs().keys() - {clause["id"] for clause in CLAUSES} == set()


def test_what_is_claimed_to_be_met_is_proved_by_a_test_or_was_looked_at() -> None:
    proved = accessibility.proofs()
    assert [
        clause["id"]
        for clause in CLAUSES
        if clause["status"] in ("met", "partly")
        and not (clause["id"] in proved or clause.get("by_hand"))
    ] == []

"""Print agents at the server: each job to one of them, once, and again only to finish it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.running import Server, running
from tests.server.visitors import booked
from tests.talking import Json, Refused, Screen, ask
from tests.waiting import until


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of its own: jobs outlast a test, and one test kills it."""
    with running(tmp_path_factory.mktemp("printing")) as server:
        yield server
        assert "Traceback" not in server.log() and '"unforeseen"' not in server.log(), server.log()


@pytest.fixture
def office(own: Server) -> Server:
    """The same, with no slip left from the test before."""
    with agent(own) as printer:
        printer.listen(0.4)
        left = [*printer.snapshot["jobs"], *jobs(printer)]
        for job in left:
            printer.emit("printed", {"id": job["id"]})
        printer.resync()
    # Told a moment after it has gone: a test would hear it as news of its own printer.
    until(lambda: not _printer(own)["connected"], "the printer has gone")
    for job in own.api("guide").get("line")["jobs"]:
        own.api("guide").did(f"jobs/{job['id']}/came_out")
    return own


@contextmanager
def agent(office: Server, token: str | None = None, spool: str | None = None) -> Iterator[Screen]:
    """A print agent by hand; one without a spool's name is as old as the contract allows."""
    told = {"spool": spool} if spool else {}
    screen = Screen(office.url, "/printer", {"token": token or office.token("printer"), **told})
    try:
        yield screen
    finally:
        screen.close()


def jobs(screen: Screen) -> list[Json]:
    return [told[0] for name, *told in screen.others if name == "job"]


def hear_job(screen: Screen, nth: int = 1) -> Json:
    screen.hear(lambda: len(jobs(screen)) >= nth)
    return jobs(screen)[nth - 1]


def standing(office: Server, job_id: str) -> str:
    """The last that the record says of a job."""
    facts = office.api("manager").get("events?limit=1000")["events"]
    said = [f for f in facts if f.get("job") == job_id]
    return str(said[-1].get("state", "queued"))


def report(office: Server, screen: Screen, job: Json, state: str, **more: object) -> None:
    screen.emit(state, {"id": job["id"], **more})
    until = time.monotonic() + 5
    while standing(office, job["id"]) != state:
        assert time.monotonic() < until, standing(office, job["id"])
        time.sleep(0.05)


def test_a_job_goes_from_the_visitor_to_the_paper_and_is_not_sent_again(office: Server) -> None:
    with agent(office) as printer:
        ticket = office.api("kiosk").arrive(by="code", code=booked(office).code)
        job = hear_job(printer)
        assert job["id"] == ticket["print"] and job["kind"] == "ticket"
        texts = str(job["blocks"])
        assert ticket["ticket"]["number"] in texts and "Åse" not in texts
        report(office, printer, job, "accepted")
        report(office, printer, job, "printed")
    with agent(office) as printer:
        assert printer.snapshot["jobs"] == []
        printer.listen(0.5)
        assert not jobs(printer)


def test_jobs_wait_for_a_printer_and_a_visitor_never_does(office: Server) -> None:
    begun = time.monotonic()
    wanted = [office.api("kiosk").arrive(by="acute")["print"] for _ in range(5)]
    assert time.monotonic() - begun < 5
    with agent(office) as printer:
        hear_job(printer, 5)
        assert [job["id"] for job in jobs(printer)] == wanted


def test_an_agent_that_comes_back_is_told_what_it_had_not_finished(office: Server) -> None:
    with agent(office) as printer:
        ids = [office.api("kiosk").arrive(by="acute")["print"] for _ in range(3)]
        hear_job(printer, 3)
        report(office, printer, jobs(printer)[0], "accepted")
        report(office, printer, jobs(printer)[1], "printed")
    with agent(office) as printer:
        assert [job["id"] for job in printer.snapshot["jobs"]] == [ids[0], ids[2]]


def test_an_agent_and_the_server_pick_up_after_a_kill(office: Server) -> None:
    with agent(office) as printer:
        first = office.api("kiosk").arrive(by="acute")["print"]
        hear_job(printer)
    second = office.api("kiosk").arrive(by="acute")["print"]
    office.kill()
    office.start()
    with agent(office) as printer:
        assert [job["id"] for job in printer.snapshot["jobs"]] == [first]
        assert hear_job(printer)["id"] == second


def test_two_printers_never_get_the_same_job(office: Server) -> None:
    made = office.api("manager").did("devices", {"kind": "printer", "name": "Second"})
    with agent(office) as one, agent(office, made["token"]) as two:
        wanted = {office.api("kiosk").arrive(by="acute")["print"] for _ in range(10)}
        one.listen(1)
        two.listen(1)
        got = [job["id"] for job in (*jobs(one), *jobs(two))]
        assert sorted(got) == sorted(wanted)
    with agent(office, made["token"]) as two:
        unfinished = [job["id"] for job in two.snapshot["jobs"]]
        assert set(unfinished) <= {job["id"] for job in jobs(two)} | set(got)
        for job_id in unfinished:
            two.emit("printed", {"id": job_id})
        two.resync()
    assert office.api("manager").request("DELETE", f"devices/{made['id']}").status == 200


@pytest.mark.parametrize("state", ["failed", "unknown"])
def test_a_slip_that_did_not_come_is_shown_to_the_guide_who_prints_again(
    office: Server, state: str
) -> None:
    staff = office.screen("/staff", "guide")
    with agent(office) as printer:
        office.api("kiosk").arrive(by="acute")
        job = hear_job(printer)
        report(office, printer, job, state, permanent=False, reason="paper_out")
        assert staff.hear_type("print_reported")["job"]["state"] == "sent"
        told = staff.hear_type("print_reported")["job"]
        assert (told["id"], told["state"], told["reason"]) == (job["id"], state, "paper_out")
        guide = office.api("guide")
        assert [j["id"] for j in guide.get("line")["jobs"]] == [job["id"]]
        again = guide.did(f"jobs/{job['id']}/again")["print"]
        assert hear_job(printer, 2)["id"] == again
        assert guide.get("line")["jobs"] == []
        assert guide.post(f"jobs/{job['id']}/again").code == "illegal_move"
    staff.close()


def test_a_slip_that_was_seen_needs_nobody_any_more(office: Server) -> None:
    with agent(office) as printer:
        office.api("kiosk").arrive(by="acute")
        job = hear_job(printer)
        report(office, printer, job, "unknown", reason="timeout")
        seen = office.api("guide").did(f"jobs/{job['id']}/came_out")["job"]
        assert seen["state"] == "printed"
        report(office, printer, job, "printed")
    assert office.api("guide").get("line")["jobs"] == []


def test_a_printers_own_word_reaches_the_staff(office: Server) -> None:
    staff, id_ = office.screen("/staff", "guide"), "test-printer"
    ok = dict.fromkeys(("paper", "near_end", "cover", "cutter", "online"), "ok")
    with agent(office) as printer:
        assert staff.hear_type("printer_status")["printer"]["connected"] is True
        printer.emit("status", {**ok, "paper": "bad"})
        assert staff.hear_type("printer_status")["printer"]["paper"] == "bad"
        printer.emit("status", {**ok, "paper": "bad"})
        printer.emit("status", ok)
        assert staff.hear_type("printer_status")["printer"]["paper"] == "ok"
        with agent(office) as second:
            # The same printer on a new line, before the old one was missed.
            assert staff.hear_type("printer_status")["printer"] == _printer(office)
            second.emit("status", ok)
        assert staff.hear_type("printer_status")["printer"]["connected"] is True
        devices = office.api("manager").get("devices")["devices"]
        assert next(d for d in devices if d["id"] == id_)["status"] == ok
    gone = staff.hear_type("printer_status")["printer"]
    assert (gone["connected"], gone["paper"]) == (False, "unknown")
    with agent(office) as printer:
        assert staff.hear_type("printer_status")["printer"]["paper"] == "unknown"
        printer.emit("status", ok)
        assert staff.hear_type("printer_status")["printer"]["paper"] == "ok"
    staff.close()


def _printer(office: Server) -> Json:
    printers = office.api("guide").get("line")["printers"]
    return dict(next(p for p in printers if p["id"] == "test-printer"))


def test_reports_that_come_twice_late_or_for_nobody_change_nothing(office: Server) -> None:
    with agent(office) as printer:
        office.api("kiosk").arrive(by="acute")
        job = hear_job(printer)
        report(office, printer, job, "printed")
        before = office.api("manager").get("board")["seq"]
        for state in ("printed", "accepted", "failed", "unknown"):
            printer.emit(state, {"id": job["id"], "reason": "late"})
            printer.emit(state, {"id": "no-such-job"})
        printer.resync()
        assert office.api("manager").get("board")["seq"] == before


def test_the_kiosk_knows_whether_paper_will_come(office: Server) -> None:
    kiosk = office.screen("/kiosk", "kiosk")
    assert kiosk.snapshot["paper"] == "out"

    def told() -> list[str]:
        return [event["paper"] for event in kiosk.events if event["type"] == "printer_status"]

    with agent(office) as printer:
        kiosk.hear(lambda: told() == ["ok"])
        printer.emit("status", {"paper": "bad", "cover": "ok", "online": "ok"})
        kiosk.hear(lambda: told() == ["ok", "out"])
        printer.emit("status", {"paper": "ok", "cover": "unknown", "online": "ok"})
        kiosk.hear(lambda: told() == ["ok", "out", "ok"])
    kiosk.hear(lambda: told()[-1] == "out")
    kiosk.close()


def test_an_agent_with_an_empty_spool_never_gets_what_the_one_before_may_have(
    office: Server,
) -> None:
    with agent(office, spool="one") as printer:
        ids = [office.api("kiosk").arrive(by="acute")["print"] for _ in range(2)]
        hear_job(printer, 2)
        report(office, printer, jobs(printer)[1], "accepted")
    with agent(office, spool="two") as printer:
        assert printer.snapshot["jobs"] == []
        asked = {job["id"]: job for job in office.api("guide").get("line")["jobs"]}
        assert [asked[id_]["reason"] for id_ in ids] == ["other_agent"] * 2
    with agent(office, spool="one") as printer:
        # What it says now is believed: it was there.
        assert sorted(job["id"] for job in printer.snapshot["jobs"]) == sorted(ids)
        for id_ in ids:
            report(office, printer, {"id": id_}, "printed")
    assert office.api("guide").get("line")["jobs"] == []


def test_the_second_of_two_agents_with_one_token_is_refused_and_the_staff_are_told(
    office: Server,
) -> None:
    staff = office.screen("/staff", "guide")
    with agent(office, spool="one") as printer:
        assert staff.hear_type("printer_status")["printer"]["shared"] is False
        for _ in range(2):
            with pytest.raises(Refused, match="another_agent"), agent(office, spool="two"):
                pass
        assert staff.hear_type("printer_status")["printer"]["shared"] is True
        assert _printer(office)["shared"] is True
        job = office.api("kiosk").arrive(by="acute")["print"]
        assert hear_job(printer)["id"] == job
        report(office, printer, jobs(printer)[0], "printed")
        with agent(office, spool="one") as again:
            # The same agent on a new line, before the old one was missed.
            job = office.api("kiosk").arrive(by="acute")["print"]
            assert hear_job(again)["id"] == job
            report(office, again, jobs(again)[0], "printed")
    with agent(office, spool="two") as printer:
        assert printer.snapshot["jobs"] == []
    staff.close()


def test_a_roll_near_its_end_is_told_and_keeps_nothing_from_being_printed(office: Server) -> None:
    kiosk, staff = office.screen("/kiosk", "kiosk"), office.screen("/staff", "guide")
    near = {**dict.fromkeys(("paper", "cover", "cutter", "online"), "ok"), "near_end": "bad"}
    with agent(office) as printer:
        printer.emit("status", near)
        staff.hear(lambda: _said(staff, "near_end")[-1:] == ["bad"])
        figures = ask(office.url, "GET", "/metrics").body.decode()
        labels = 'office="fredrikstad",part="near_end",printer="test-printer"'
        assert f"mottak_printer_ok{{{labels}}} 0.0" in figures
        assert kiosk.resync()["paper"] == "ok"
        printer.emit("status", {**near, "near_end": "ok", "cutter": "bad"})
        staff.hear(lambda: _said(staff, "cutter")[-1:] == ["bad"])
        assert kiosk.resync()["paper"] == "out"
    kiosk.close()
    staff.close()


def _said(staff: Screen, part: str) -> list[str]:
    return [e["printer"][part] for e in staff.events if e["type"] == "printer_status"]


def test_a_printer_that_prints_is_chosen_before_one_that_cannot(office: Server) -> None:
    made = office.api("manager").did("devices", {"kind": "printer", "name": "A first one"})
    fine = dict.fromkeys(("paper", "near_end", "cover", "cutter", "online"), "ok")
    with agent(office) as one, agent(office, made["token"]) as two:
        for first, second in ((one, two), (two, one)):
            first.emit("status", {**fine, "near_end": "bad"})
            second.emit("status", fine)
            first.resync()
            second.resync()
            before = len(jobs(second))
            office.api("kiosk").arrive(by="acute")
            report(office, second, hear_job(second, before + 1), "printed")
            second.emit("status", {**fine, "paper": "bad"})
            second.resync()
            before = len(jobs(first))
            office.api("kiosk").arrive(by="acute")
            report(office, first, hear_job(first, before + 1), "printed")
    assert office.api("manager").request("DELETE", f"devices/{made['id']}").status == 200


def test_what_one_printer_could_not_print_comes_out_of_the_other(office: Server) -> None:
    made = office.api("manager").did("devices", {"kind": "printer", "name": "Spare"})
    fine = dict.fromkeys(("paper", "near_end", "cover", "cutter", "online"), "ok")
    with agent(office) as one, agent(office, made["token"]) as spare:
        spare.emit("status", {**fine, "near_end": "bad"})
        one.emit("status", fine)
        spare.resync()
        one.resync()
        office.api("kiosk").arrive(by="acute")
        first = hear_job(one)
        one.emit("status", {**fine, "paper": "bad"})
        one.emit("failed", {"id": first["id"], "permanent": False, "reason": "paper_out"})
        second = hear_job(spare)
        assert second["id"] != first["id"] and second["blocks"] == first["blocks"]
        assert standing(office, first["id"]) == "dismissed"
        assert office.api("guide").get("line")["jobs"] == []
        # It has never been well since: what fails there stays with a person.
        spare.emit("status", {**fine, "cover": "bad"})
        spare.emit("failed", {"id": second["id"], "permanent": False, "reason": "cover_open"})
        report(office, spare, second, "failed", reason="cover_open")
        assert not jobs(one)[1:]
    assert office.api("manager").request("DELETE", f"devices/{made['id']}").status == 200


def test_the_machines_keeper_sees_slips_that_wait_and_printers_that_are_away(
    office: Server,
) -> None:
    office.api("kiosk").arrive(by="acute")
    figures = ask(office.url, "GET", "/metrics").body.decode()
    assert 'mottak_slips{office="fredrikstad",state="queued"} 1.0' in figures
    away = 'mottak_printer_connected{office="fredrikstad",printer="test-printer"} 0.0'
    assert away in figures


def test_a_slip_that_nobody_waits_for_is_put_aside(office: Server) -> None:
    with agent(office) as printer:
        office.api("kiosk").arrive(by="acute")
        job = hear_job(printer)
        report(office, printer, job, "failed", permanent=False, reason="cover_open")
        left = office.api("guide").did(f"jobs/{job['id']}/put_aside")["job"]
        assert (left["state"], left["reason"], left["printer"]) == (
            "dismissed", "put_aside", "test-printer",
        )  # fmt: skip
    assert office.api("guide").get("line")["jobs"] == []

"""The network printer, over real sockets, against printers that fail in the ways printers do."""

import socket
from contextlib import closing
from time import monotonic

import pytest

from printers.devices.base import Interrupted, NotReady, Slip, Status
from printers.devices.network import NetworkPrinter
from printers.fonts import Fonts
from printers.paper import Paper
from printers.render import render
from tests.printers.decoder import decode
from tests.printers.fake_printer import COVER_OPEN, OFFLINE, PAPER_OUT, FakePrinter, Manner
from tests.printers.jobs import ticket

PAPER = Paper(512)
SLIP = Slip(ticket(), render(ticket(), PAPER, Fonts()))


def printer_at(fake: FakePrinter) -> NetworkPrinter:
    return NetworkPrinter("127.0.0.1", fake.port, PAPER, stall=0.5)


def print_slip(device: NetworkPrinter) -> None:
    with closing(device.open()) as session:
        session.print(SLIP)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as door:
        return int(door.getsockname()[1])


def test_a_good_printer_gets_every_dot_and_says_that_all_is_well() -> None:
    with FakePrinter() as fake:
        device = printer_at(fake)
        print_slip(device)
        assert device.status() == Status("ok", "ok", "ok")
    assert decode(fake.slips[0]).picture().tobytes() == SLIP.picture.tobytes()


def test_each_slip_has_a_connection_of_its_own() -> None:
    with FakePrinter() as fake:
        device = printer_at(fake)
        for _ in range(3):
            print_slip(device)
        device.status()
    assert [decode(slip).cuts for slip in fake.slips] == [1, 1, 1]


def test_a_silent_printer_is_unknown_never_well_and_still_prints() -> None:
    with FakePrinter(Manner(answers=False)) as fake:
        device = printer_at(fake)
        begun = monotonic()
        assert device.status() == Status("unknown", "unknown", "unknown")
        assert monotonic() - begun < 2
        print_slip(device)
        assert device.status() == Status()
    assert decode(fake.slips[0]).cuts == 1


def test_a_printer_known_to_be_silent_costs_no_visitor_the_wait_for_an_answer() -> None:
    with FakePrinter(Manner(answers=False)) as fake:
        device = printer_at(fake)
        device.status()
        begun = monotonic()
        print_slip(device)
        assert monotonic() - begun < 1


@pytest.mark.parametrize(
    ("manner", "reason", "status"),
    [
        (Manner(paper=PAPER_OUT), "paper_out", Status("bad", "ok", "ok")),
        (Manner(cause=0x20, state=OFFLINE), "paper_out", Status("bad", "ok", "bad")),
        (Manner(cause=COVER_OPEN, state=OFFLINE), "cover_open", Status("ok", "bad", "bad")),
        (Manner(state=OFFLINE), "offline", Status("ok", "ok", "bad")),
    ],
)
def test_a_printer_in_trouble_is_not_sent_anything(
    manner: Manner, reason: str, status: Status
) -> None:
    with FakePrinter(manner) as fake:
        device = printer_at(fake)
        assert device.status() == status
        with pytest.raises(NotReady) as why:
            device.open()
    assert why.value.reason == reason
    assert fake.slips == []


def test_paper_near_its_end_is_still_paper() -> None:
    with FakePrinter(Manner(paper=0x0C)) as fake:
        assert printer_at(fake).status().paper == "ok"


def test_noise_before_an_answer_is_not_taken_for_one() -> None:
    with FakePrinter(Manner(noise=b"\xff\x00\x81\x10", paper=PAPER_OUT)) as fake:
        assert printer_at(fake).status() == Status("bad", "ok", "ok")


def test_noise_alone_says_nothing() -> None:
    with FakePrinter(Manner(noise=b"\xff\x00", answers=False)) as fake:
        assert printer_at(fake).status() == Status()


def test_a_refused_connection_means_that_nothing_was_printed() -> None:
    device = NetworkPrinter("127.0.0.1", free_port(), PAPER)
    assert device.status() == Status(online="bad")
    with pytest.raises(NotReady, match="refused"):
        device.open()


@pytest.mark.parametrize("length", [1, 1_000, 20_000, 40_000])
def test_a_line_cut_in_the_middle_is_unknown_whatever_was_sent(length: int) -> None:
    with FakePrinter(Manner(hangs_up_after=length)) as fake:
        device = printer_at(fake)
        with pytest.raises(Interrupted, match="closed"):
            print_slip(device)


def test_a_line_cut_by_a_printer_that_never_answers_is_noticed_too() -> None:
    with FakePrinter(Manner(answers=False, hangs_up_after=20_000)) as fake:
        device = printer_at(fake)
        device.status()
        with pytest.raises(Interrupted, match="closed"):
            print_slip(device)


def test_a_printer_that_takes_nothing_more_is_stalled_soon_and_not_in_a_minute() -> None:
    with FakePrinter(Manner(reads=False)) as fake:
        device = printer_at(fake)
        begun = monotonic()
        with pytest.raises(Interrupted, match="stalled"):
            print_slip(device)
        assert monotonic() - begun < 5


def test_paper_that_runs_out_during_the_slip_is_unknown_not_printed() -> None:
    with FakePrinter() as fake:
        session = printer_at(fake).open()
        fake.manner.paper = PAPER_OUT
        with closing(session), pytest.raises(Interrupted, match="paper_out"):
            session.print(SLIP)

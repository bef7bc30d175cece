"""The network printer, over real sockets, against printers that fail in the ways printers do."""

import socket
from contextlib import closing
from dataclasses import replace
from functools import partial
from threading import Thread
from time import monotonic

import pytest

from printers.devices.base import Interrupted, NotReady, Slip, Status
from printers.devices.escpos import EscposPrinter
from printers.devices.network import SocketChannel, connect
from printers.devices.status import Listener
from printers.fonts import Fonts
from printers.paper import Paper
from printers.render import render
from printers.traits import Supported, Traits
from tests.printers.decoder import decode
from tests.printers.fake_printer import (
    ANSWER,
    COVER_OPEN,
    CUTTER,
    NEAR_END,
    OFFLINE,
    PAPER_OUT,
    FakePrinter,
    Manner,
)
from tests.printers.jobs import ticket

PAPER = Paper(512)
SLIP = Slip(ticket(), render(ticket(), PAPER, Fonts()))


WELL = Status("ok", "ok", "ok", "ok", "ok")


def printer_at(fake: FakePrinter, supported: Supported = "auto") -> EscposPrinter:
    return printer_on(fake.port, supported)


def printer_on(port: int, supported: Supported = "auto") -> EscposPrinter:
    traits = Traits(stall=0.5, status_supported=supported)
    return EscposPrinter(partial(connect, "127.0.0.1", port), PAPER, traits)


def print_slip(device: EscposPrinter) -> Status:
    with closing(device.open()) as session:
        return session.print(SLIP)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as door:
        return int(door.getsockname()[1])


def test_a_good_printer_gets_every_dot_and_says_that_all_is_well() -> None:
    with FakePrinter() as fake:
        device = printer_at(fake)
        assert print_slip(device) == device.status() == WELL
    assert decode(fake.slips[0], 512).picture().tobytes() == SLIP.picture.tobytes()


def test_each_slip_has_a_connection_of_its_own() -> None:
    with FakePrinter() as fake:
        device = printer_at(fake)
        for _ in range(3):
            print_slip(device)
        device.status()
    assert [decode(slip).cuts for slip in fake.slips] == [1, 1, 1]
    assert fake.connections == 4


def test_a_silent_printer_is_unknown_never_well_and_still_prints() -> None:
    with FakePrinter(Manner(answers=False)) as fake:
        device = printer_at(fake)
        begun = monotonic()
        assert device.status() == Status()
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
        (Manner(paper=PAPER_OUT), "paper_out", replace(WELL, paper="bad")),
        (
            Manner(cause=0x20, state=OFFLINE),
            "paper_out",
            replace(WELL, paper="bad", online="bad"),
        ),
        (
            Manner(cause=COVER_OPEN, state=OFFLINE),
            "cover_open",
            replace(WELL, cover="bad", online="bad"),
        ),
        (Manner(error=CUTTER, state=OFFLINE), "cutter", replace(WELL, cutter="bad", online="bad")),
        (Manner(state=OFFLINE), "offline", replace(WELL, online="bad")),
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


def test_paper_near_its_end_is_told_and_is_still_paper() -> None:
    with FakePrinter(Manner(paper=NEAR_END)) as fake:
        assert print_slip(printer_at(fake)) == replace(WELL, near_end="bad")


@pytest.mark.parametrize("bits", [0x04, 0x20, 0x40, 0x24, 0x60])
def test_bits_that_are_not_about_trouble_are_not_looked_at(bits: int) -> None:
    """Drawer, feed button, waiting for recovery: none of them keeps a slip from coming out."""
    with FakePrinter(Manner(state=bits)) as fake:
        assert printer_at(fake).status() == WELL


def test_noise_before_an_answer_is_not_taken_for_one() -> None:
    with FakePrinter(Manner(noise=b"\xff\x00\x81\x10", paper=PAPER_OUT)) as fake:
        assert printer_at(fake).status() == replace(WELL, paper="bad")


@pytest.mark.parametrize("noise", [b"\xff\x00", b"HTTP/1.1 400 Bad Request\r\n", bytes(range(256))])
def test_noise_alone_says_nothing(noise: bytes) -> None:
    with FakePrinter(Manner(noise=noise, answers=False)) as fake:
        assert printer_at(fake).status() == Status()


def test_an_answer_that_comes_late_is_not_taken_for_the_next() -> None:
    """Asked anew on the same line, it would say that paper is where a cover is open."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        listener = Listener(SocketChannel(ours), stall=0.5)
        assert listener.status(0.2) == Status()
        theirs.sendall(bytes([ANSWER | OFFLINE]))
        assert listener.status(0.2) == Status()


@pytest.mark.parametrize("question", [1, 2, 3])
def test_what_a_printer_leaves_unanswered_is_unknown_and_costs_little(question: int) -> None:
    answers = {n: bytes([ANSWER]) for n in (1, 2, 4, 3) if n != question}

    def answer(line: socket.socket) -> None:
        while asked := line.recv(3):
            line.sendall(answers.get(asked[2], b""))

    ours, theirs = socket.socketpair()
    with ours, theirs:
        Thread(target=answer, args=(theirs,), daemon=True).start()
        begun = monotonic()
        status = Listener(SocketChannel(ours), stall=0.5).status()
        assert "unknown" in status.to_json().values()
        assert monotonic() - begun < (2 if question == 1 else 1)
        ours.shutdown(socket.SHUT_RDWR)


def test_a_printer_that_is_said_to_answer_and_does_not_is_in_trouble() -> None:
    with FakePrinter(Manner(answers=False)) as fake:
        device = printer_at(fake, "yes")
        assert device.status() == Status()
        with pytest.raises(NotReady, match="silent"):
            device.open()
    assert fake.printed == b""


def test_a_printer_that_is_said_not_to_answer_is_never_asked() -> None:
    with FakePrinter(Manner(paper=PAPER_OUT, memory=10**6)) as fake:
        device = printer_at(fake, "no")
        assert device.status() == Status()
        print_slip(device)


def test_a_slip_that_is_only_in_the_printers_memory_is_not_printed_yet() -> None:
    with FakePrinter(Manner(memory=10**6, speed=30_000)) as fake:
        device = EscposPrinter(partial(connect, "127.0.0.1", fake.port), PAPER, Traits())
        print_slip(device)
        assert len(fake.slips) == 1 and decode(fake.slips[0]).cuts == 1


def test_paper_that_runs_out_when_every_byte_was_taken_is_unknown_not_printed() -> None:
    gone = {"paper": PAPER_OUT, "state": OFFLINE}
    with FakePrinter(Manner(memory=10**6, speed=30_000, trouble_at=9_000, trouble=gone)) as fake:
        device = EscposPrinter(partial(connect, "127.0.0.1", fake.port), PAPER, Traits())
        with pytest.raises(Interrupted, match="paper_out"):
            print_slip(device)
        assert decode(fake.printed).cuts == 0


def test_paper_that_runs_out_behind_the_slip_does_not_undo_it() -> None:
    gone = {"paper": PAPER_OUT, "state": OFFLINE}
    with FakePrinter() as fake:
        device = printer_at(fake)
        print_slip(device)
        fake.manner.trouble_at, fake.manner.trouble = 2 * len(fake.printed), gone
        with pytest.raises(Interrupted, match="paper_out"):
            print_slip(device)
        assert [decode(slip).cuts for slip in fake.slips] == [1, 1]


def test_a_printer_that_cannot_confirm_is_found_out_before_and_believed_then() -> None:
    with FakePrinter(Manner(confirms=False)) as fake:
        device = printer_at(fake)
        assert device.status() == WELL
        begun = monotonic()
        assert print_slip(device) == WELL
        assert monotonic() - begun < 1
        fake.manner.confirms = True
        device.status()
        assert device.confirms


def test_a_refused_connection_means_that_nothing_was_printed() -> None:
    device = printer_on(free_port())
    assert device.status() == Status(online="bad")
    with pytest.raises(NotReady, match="refused"):
        device.open()


@pytest.mark.parametrize("length", [1, 1_000, 10_000, 24_000])
def test_a_line_cut_in_the_middle_is_unknown_whatever_was_sent(length: int) -> None:
    with FakePrinter(Manner(hangs_up_after=length)) as fake:
        device = printer_at(fake)
        with pytest.raises(Interrupted, match="closed"):
            print_slip(device)


def test_a_line_cut_by_a_printer_that_never_answers_is_noticed_too() -> None:
    with FakePrinter(Manner(answers=False, hangs_up_after=10_000)) as fake:
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

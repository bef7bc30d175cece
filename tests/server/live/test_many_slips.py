"""A rush: the real server, a print agent and a printer on a TCP line, as fast as it goes."""

from __future__ import annotations

import time
from pathlib import Path

from tests.browser.paper import Printer
from tests.printers.decoder import decode
from tests.printers.fake_printer import FakePrinter
from tests.running import running

PEOPLE = 60
SECONDS = 60.0


def test_everybody_of_a_rush_gets_one_slip_and_in_the_order_in_which_they_were_let_in(
    tmp_path: Path,
) -> None:
    with running(tmp_path) as server, FakePrinter() as paper:
        printer = Printer(server, tmp_path, paper.address)
        printer.start()
        try:
            kiosk = server.api("kiosk")
            let_in = [kiosk.did("arrivals", {"by": "guide"})["ticket"] for _ in range(PEOPLE)]
            until = time.monotonic() + SECONDS
            while len(paper.times) < PEOPLE and time.monotonic() < until:
                time.sleep(0.05)
        finally:
            printer.stop()
    slips = [decode(slip, 576) for slip in paper.slips]
    assert [slip.code_by_the_cut() for slip in slips] == [one["number"] for one in let_in]
    for slip, ticket in zip(slips, let_in, strict=True):
        assert f"{server.url}{ticket['url']}" in slip.codes()

"""`mottak printers probe`: finds printers, says how they are, and puts a test page on paper."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from printers.device_settings import DeviceSettings
from printers.devices.raster import escpos_parts
from printers.finding import Found, find
from printers.fonts import Fonts
from printers.job import Text
from printers.render import render
from printers.testpage import testpage as make_page  # under its own name it would be a test
from tests.printers.agent_process import ROOT
from tests.printers.decoder import decode
from tests.printers.fake_printer import NEAR_END, OFFLINE, PAPER_OUT, FakePrinter, Manner

NOW = datetime(2026, 11, 23, 10, 12, tzinfo=UTC)
LINK = "https://mottak.example/t/3Fq8kLw0zJ7xYp2v"


def probe(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "printers.tools", "probe", *options]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize("width", [384, 576])
def test_the_test_page_comes_out_dot_for_dot_and_its_codes_can_be_read(width: int) -> None:
    device = DeviceSettings("network", "192.0.2.7", width_dots=width)
    page = render(make_page(device, NOW), device.paper, Fonts())
    paper = decode(b"".join(escpos_parts(page, device.paper)), width)
    assert paper.picture().tobytes() == page.tobytes()
    assert sorted(paper.codes()) == sorted([LINK, LINK, "A012"])
    assert paper.cuts == 1


def test_the_test_page_holds_every_script() -> None:
    page = make_page(DeviceSettings(), NOW)
    text = "\n".join(block.text for block in page.blocks if isinstance(block, Text))
    for letters in ("ÆØÅ", "áčđŋšŧž", "ÁČĐŊŠŦŽ", "ąćęłńóśźż", "ґєії", "العربية", "ኮፍ", "Fadlan"):
        assert letters in text
    assert "576 dots = 72 mm" in text


def test_the_ruler_is_true(tmp_path: Path) -> None:
    """Its strokes of ten millimetres stand eighty dots apart, from edge to edge."""
    device = DeviceSettings(width_dots=384)
    page = render(make_page(device, NOW), device.paper, Fonts())
    rows = [page.crop((0, y, 384, y + 1)).tobytes() for y in range(page.height)]
    wanted = Image.new("1", (384, 1), 255)
    for x in [*range(0, 384, 80)]:
        wanted.putpixel((x, 0), 0)
    assert rows.count(wanted.tobytes()) == 8


def test_a_printer_that_is_well_is_said_to_be_and_gets_its_page() -> None:
    with FakePrinter(Manner(paper=NEAR_END)) as fake:
        done = probe("--address", fake.address)
        assert (done.returncode, fake.printed) == (0, b"")
        assert done.stdout.startswith(f"ok      network {fake.address}: paper ok, cover ok")
        assert "near_end bad" in done.stdout
        printed = probe("--address", fake.address, "--print")
        assert printed.returncode == 0 and "scan its codes" in printed.stdout
        assert sorted(decode(fake.slips[0], 576).codes()) == sorted([LINK, LINK, "A012"])


def test_one_that_is_not_ready_makes_the_status_1_and_nothing_is_printed() -> None:
    with FakePrinter(Manner(paper=PAPER_OUT, state=OFFLINE)) as fake, FakePrinter() as good:
        done = probe("--address", fake.address, "--address", good.address, "--print")
        assert done.returncode == 1 and fake.printed == b"" and len(good.slips) == 1
    assert "nothing was printed: paper_out" in done.stdout


def test_one_that_is_silent_is_unknown() -> None:
    with FakePrinter(Manner(answers=False)) as fake:
        assert probe("--address", fake.address).stdout.startswith("unknown network")


def test_the_printers_of_the_agents_own_settings_are_probed(tmp_path: Path) -> None:
    config = tmp_path / "printer.toml"
    with FakePrinter() as fake:
        config.write_text(
            '[[printer]]\nname = "hall"\n[printer.device]\n'
            f'kind = "network"\naddress = "{fake.address}"\nwidth_dots = 384\n'
        )
        done = probe("--config", str(config), "--save", str(tmp_path / "pages"))
    assert done.returncode == 0
    [page] = (tmp_path / "pages").glob("*-384.png")
    assert Image.open(page).width == 384


def test_a_setting_that_makes_no_sense_is_one_sentence_and_status_2(tmp_path: Path) -> None:
    (tmp_path / "printer.toml").write_text("[device]\nkind = 'laser'\n")
    done = probe("--config", str(tmp_path / "printer.toml"))
    assert done.returncode == 2
    assert done.stderr.startswith("Error: device.kind must be") and done.stderr.count("\n") == 1


def test_what_is_plugged_in_is_found(tmp_path: Path) -> None:
    usb = tmp_path / "sys/bus/usb/devices"
    for name, kind in (("1-1", "07"), ("1-2", "03")):
        (usb / f"{name}:1.0").mkdir(parents=True)
        (usb / f"{name}:1.0" / "bInterfaceClass").write_text(f"{kind}\n")
        (usb / name).mkdir()
        for file, text in (("idVendor", "04b8"), ("idProduct", "0202"), ("product", "TM-T20III")):
            (usb / name / file).write_text(f"{text}\n")
    (tmp_path / "dev/usb").mkdir(parents=True)
    (tmp_path / "dev/usb/lp0").touch()
    (tmp_path / "dev/serial/by-id").mkdir(parents=True)
    (tmp_path / "dev/serial/by-id/usb-FTDI-port0").touch()
    assert [one for one in find(tmp_path) if one.kind != "cups"] == [
        Found("usb", "04b8:0202", "TM-T20III"),
        Found("file", "/dev/usb/lp0", ""),
        Found("serial", "/dev/serial/by-id/usb-FTDI-port0", ""),
    ]

"""Settings: what is said where, and one sentence for each thing that is wrong."""

from pathlib import Path
from typing import Any

import pytest

from printers.device_settings import DeviceSettings, SettingsError
from printers.settings import load

URL = "https://mottak.example"


def written(folder: Path, text: str) -> Path:
    file = folder / "printer.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_an_address_and_a_token_are_enough() -> None:
    settings = load(None, {"url": URL}, "secret")
    [printer] = settings.printers
    assert settings.url == URL and printer.token == "secret"
    assert printer.device == DeviceSettings()


def test_the_token_does_not_show_when_settings_are_shown() -> None:
    assert "secret" not in repr(load(None, {"url": URL}, "secret"))


def test_a_file_sets_everything_and_the_command_line_comes_before_it(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("secret\n")
    file = written(
        tmp_path,
        f"""
        url = "{URL}"
        token_file = "{tmp_path}/token"
        spool = "/var/lib/mottak/printer"
        [device]
        kind = "network"
        address = "192.0.2.7"
        width_dots = 512
        fragment_rows = 24
        patience = 2.5
        """,
    )
    settings = load(file, {"width_dots": 384, "url": None}, None)
    [printer] = settings.printers
    device = printer.device
    assert printer.token == "secret"
    assert printer.spool == Path("/var/lib/mottak/printer")
    assert (device.paper.width_dots, device.paper.fragment_rows) == (384, 24)
    assert device.host_and_port() == ("192.0.2.7", 9100) and device.patience == 2.5


@pytest.mark.parametrize(
    ("address", "read"),
    [
        ("printer.local:9101", ("printer.local", 9101)),
        ("printer.local", ("printer.local", 9100)),
        ("[2001:db8::7]:9100", ("2001:db8::7", 9100)),
    ],
)
def test_a_network_address_is_read(address: str, read: tuple[str, int]) -> None:
    assert DeviceSettings("network", address).host_and_port() == read


def test_a_usb_address_is_read_as_lsusb_shows_it() -> None:
    assert DeviceSettings("usb", "04b8:0202").usb_ids() == (0x04B8, 0x0202)


@pytest.mark.parametrize("address", ["host:port", ":9100", "host:0", "host:70000"])
def test_a_wrong_network_address_is_named(address: str) -> None:
    with pytest.raises(SettingsError, match="host:port"):
        DeviceSettings("network", address).host_and_port()


@pytest.mark.parametrize("address", ["epson", "04b8:", "04b8-0202"])
def test_a_wrong_usb_address_is_named(address: str) -> None:
    with pytest.raises(SettingsError, match="lsusb"):
        DeviceSettings("usb", address).usb_ids()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("urll = 'x'", "urll"),
        ("[device]\nwidth = 512", "device.width"),
        ("[device]\nwidth_dots = '512'", "device.width_dots must be a number"),
        ("[device]\nwidth_dots = true", "device.width_dots must be a number"),
        ("[device]\nwidth_dots = 500", "multiple of 8"),
        ("[device]\nfragment_rows = 0", "device.fragment_rows"),
        ("[device]\nkind = 'laser'", "device.kind"),
        ("[device]\nkind = 'usb'", "--address"),
        ("[device]\npatience = -1", "device.patience"),
        ("[device]\ncut = 'saw'", "device.cut must be partial, full"),
        ("[device]\nstatus_supported = true", "device.status_supported must be text"),
        ("[device]\ndensity = 7", "device.density"),
        ("[device]\ncode_pages = ['cp1']", "device.code_pages"),
        ("[device]\nbaud = 1", "device.baud"),
        ("[device]\nconfirm = 1", "device.confirm must be true or false"),
        ("[device]\ngallery_port = 70000", "device.gallery_port"),
        ("device = 'network'", "device must be a table"),
        ("url = 7", "url must be text"),
        ("token_file = '/does/not/exist'", "token in /does/not/exist"),
        ("= 1", "is not TOML"),
    ],
)
def test_what_is_wrong_in_the_file_is_named_in_one_sentence(
    tmp_path: Path, text: str, named: str
) -> None:
    with pytest.raises(SettingsError, match=named) as error:
        load(written(tmp_path, text), {"url": URL} if "url" not in text else {}, None)
    assert str(error.value).endswith(".") and "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({}, "--url"),
        ({"url": "mottak.example"}, "--url"),
        ({"url": "http://mottak.example:port"}, "--url"),
        ({"url": "http://"}, "--url"),
        ({"url": URL}, "MOTTAK_PRINTER_TOKEN"),
    ],
)
def test_what_is_missing_is_named_with_its_option(options: dict[str, Any], named: str) -> None:
    with pytest.raises(SettingsError, match=named):
        load(None, options, None)


SEVERAL = """
    [[printer]]
    name = "hall"
    token_file = "{0}"
    [printer.device]
    kind = "network"
    address = "192.0.2.7"
    [[printer]]
    name = "desk"
    token_file = "{0}"
    """


def test_several_printers_have_a_token_and_a_spool_each(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("secret")
    file = written(tmp_path, "spool = '/var/spool/m'\n" + SEVERAL.format(tmp_path / "token"))
    printers = load(file, {"url": URL}, None).printers
    assert [(one.name, one.device.kind, one.spool) for one in printers] == [
        ("hall", "network", Path("/var/spool/m/hall")),
        ("desk", "virtual", Path("/var/spool/m/desk")),
    ]


@pytest.mark.parametrize(
    ("change", "options", "named"),
    [
        (("hall", "desk"), {}, "same name"),
        (("hall", "../etc"), {}, "printer.name"),
        (("token_file", "tokenfile"), {}, "printer.tokenfile"),
        (("[[printer]]", "[device]\nkind = 'virtual'\n[[printer]]"), {}, "each its own"),
        (("", ""), {"kind": "usb"}, "no options"),
    ],
)
def test_what_is_wrong_with_several_printers_is_named(
    tmp_path: Path, change: tuple[str, str], options: dict[str, str], named: str
) -> None:
    (tmp_path / "token").write_text("secret")
    text = SEVERAL.format(tmp_path / "token").replace("    ", "").replace(*change, 1)
    with pytest.raises(SettingsError, match=named):
        load(written(tmp_path, text), {"url": URL, **options}, None)


@pytest.mark.parametrize("line", ["too_old = 0", "too_old = 'x'", "keep_days = 0"])
def test_times_that_make_no_sense_are_named(tmp_path: Path, line: str) -> None:
    with pytest.raises(SettingsError, match=line.split()[0]):
        load(written(tmp_path, line), {"url": URL}, "token")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="Cannot read"):
        load(tmp_path / "none.toml", {}, None)


def test_every_setting_is_documented() -> None:
    text = (Path(__file__).resolve().parents[2] / "docs" / "printing.md").read_text()
    names = [
        "url",
        "token_file",
        "spool",
        "too_old",
        "keep_days",
        *DeviceSettings.__dataclass_fields__,
    ]
    assert [name for name in names if f"\n{name} = " not in text] == []

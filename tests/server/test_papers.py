"""An office's own slips: a file that is found wrong before the doors open, not by a visitor."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from server.settings import SettingsError, load
from server.settings.paper import read_paper
from server.texts import Catalogue
from tests.running import ROOT, run_cli, write_config

OWN = 'ticket = [ { text = "{number}", size = "huge" } ]'


def paper(folder: Path, text: str) -> Path:
    (folder / "paper.toml").write_text(text, "utf-8")
    return folder / "paper.toml"


def test_a_file_says_only_what_is_to_be_otherwise(tmp_path: Path) -> None:
    layouts = read_paper(paper(tmp_path, OWN))
    assert [line.value for line in layouts.lines["ticket"]] == ["{number}"]
    assert len(layouts.lines["acute"]) > 3 and layouts.second_language == "nb"


@pytest.mark.parametrize(("text", "says"), [
    ('ticket = [ { text = "{number}" }, { text = "{name}" } ]',
     "ticket, line 2: there is no fact name on this slip"),
    ('ticket = [ { rule = false } ]', "ticket, line 1: write rule = true"),
    ('ticket = []', "ticket: blocks: must be 1 to 100"),
    ('ticket = 3', "ticket has to be a list of lines"),
    ('lapp = []', "lapp is no slip; the ones there are: ticket, sent, acute, come_back, test"),
    ('ticket = ["{number}"]', "ticket, line 1: is one of say, text, qr"),
    ('ticket = [ { text = 3 } ]', "ticket, line 1: text.* in quotes"),
    ('ticket = [ { say = "paper-number", with = "time" } ]', "ticket, line 1: .* in quotes"),
    ('ticket = [ { qr = "x", caption = 1 } ]', "ticket, line 1: .* in quotes"),
    ('second_language = "xx"', "xx has no texts; the ones that do: ar, en"),
    ('first_languages = "nb"', "first_languages is a list"),
    ('ticket = [', "is not TOML"),
])  # fmt: skip
def test_a_wrong_layout_is_one_sentence_that_names_slip_and_line(
    tmp_path: Path, text: str, says: str
) -> None:
    with pytest.raises(ValueError, match=says) as refused:
        read_paper(paper(tmp_path, text))
    assert str(refused.value).startswith(str(tmp_path)) and "\n" not in str(refused.value)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    config = write_config(tmp_path, office='paper = "slips.toml"')
    with pytest.raises(SettingsError, match=r"paper: .*slips\.toml cannot be read"):
        load(config, {})


def test_offices_that_name_no_file_have_none_of_their_own(tmp_path: Path) -> None:
    assert load(write_config(tmp_path), {}).papers == {}


@pytest.mark.parametrize(("line", "says"), [
    ('{ say = "paper-nummer" }', "ticket, line 1: there is no message paper-nummer"),
    ('{ say = "paper-ticket-time" }', "ticket, line 1: paper-ticket-time lacks a value"),
    ('{ qr = "x", caption = "paper-kode" }', "ticket, line 1: there is no message paper-kode"),
    ('{ say = "paper-number", colour = "red" }', "ticket, line 1: colour has no meaning"),
])  # fmt: skip
def test_check_finds_a_slip_that_would_come_out_wrong(tmp_path: Path, line: str, says: str) -> None:
    paper(tmp_path, f"ticket = [ {line} ]")
    done = run_cli("check", "--config", str(write_config(tmp_path, office='paper = "paper.toml"')))
    assert done.returncode == 2
    assert says in done.stderr and done.stderr.count("\n") == 1


def test_the_server_does_not_start_with_one(tmp_path: Path) -> None:
    paper(tmp_path, 'ticket = [ { say = "paper-nummer" } ]')
    config = write_config(tmp_path, office='paper = "paper.toml"')
    done = run_cli("serve", "--port", "0", "--config", str(config))
    assert done.returncode == 2 and "ticket, line 1: there is no message" in done.stderr


def test_the_example_of_the_document_can_be_used_as_it_stands(tmp_path: Path) -> None:
    document = (ROOT / "docs" / "printing.md").read_text("utf-8")
    [example] = re.findall(r"```toml\n(ticket = .*?)```", document, re.DOTALL)
    read_paper(paper(tmp_path, example)).try_out(Catalogue().prove)

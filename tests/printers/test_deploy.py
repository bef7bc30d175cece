"""What is copied onto the machine beside the printer."""

import re

from tests.printers.agent_process import ROOT

FOLDER = ROOT / "deploy" / "printer"


def test_the_rule_gives_printers_to_the_group_lp_and_to_nobody_else() -> None:
    rules = [
        line
        for line in (FOLDER / "60-mottak-printer.rules").read_text().splitlines()
        if line and not line.startswith("#")
    ]
    assert len(rules) == 2
    assert all('GROUP="lp", MODE="0660"' in rule for rule in rules)


def test_the_unit_runs_the_agent_as_nobody_special_and_starts_it_again() -> None:
    unit = (FOLDER / "mottak-printer.service").read_text()
    said = dict(re.findall(r"^(\w+)=(.*)$", unit, re.MULTILINE))
    assert said["ExecStart"].endswith("/mottak printer")
    assert said["User"] != "root" and said["SupplementaryGroups"] == "lp"
    assert said["Restart"] == "always" and "NoNewPrivileges=yes" in unit

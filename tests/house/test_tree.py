"""What stands in the repository holds anywhere: no address or folder of one workplace."""

import re
import subprocess

import pytest

from tests.house.tree import ROOT, texts, toml

COMMANDS = ["demo", "test", "lint", "bench", "lock", "vendor", "join", "icons"]

# Written so that they do not find themselves.
REGISTRIES = re.compile(
    r"pypi[.]org|pythonhosted[.]|npmjs[.]|registry[.]yarnpkg|deb[.]debian[.]|debian[.]org/debian"
)
MACHINE_PATHS = re.compile(r"(?<![\w.])/(?:[r]oot|[h]ome/\w+|[w]ork|[U]sers/\w+)/")


@pytest.mark.parametrize("pattern", [REGISTRIES, MACHINE_PATHS], ids=["registry", "path"])
def test_no_tracked_file_names_a_registry_or_a_folder_of_one_machine(
    pattern: re.Pattern[str],
) -> None:
    assert [
        (name, hit.group()) for name, text in texts().items() if (hit := pattern.search(text))
    ] == []


def test_run_help_names_every_command_and_needs_nothing_installed() -> None:
    done = subprocess.run(
        [ROOT / "run", "--help"],
        cwd="/",
        env={"PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0
    assert re.findall(r"^  ([a-z]+) ", done.stdout, re.MULTILINE) == COMMANDS


def test_every_command_of_run_is_one_of_those_it_names() -> None:
    functions = re.findall(r"^run_(\w+)\(\)", (ROOT / "run").read_text(), re.MULTILINE)
    assert functions == COMMANDS


def test_a_wrong_command_ends_with_status_2_and_says_so() -> None:
    done = subprocess.run([ROOT / "run", "dance"], capture_output=True, text=True)
    assert done.returncode == 2
    assert 'no command "dance"' in done.stderr


def test_every_configured_tool_is_run() -> None:
    runs = {
        "ruff": ".venv/bin/ruff check",
        "mypy": ".venv/bin/mypy",
        "importlinter": ".venv/bin/lint-imports",
        "pytest": ".venv/bin/python -m pytest",
    }
    configured = toml("pyproject.toml")["tool"].keys() - {"hatch"}
    assert configured == runs.keys()
    script = (ROOT / "run").read_text()
    assert [tool for tool, command in runs.items() if command not in script] == []


def test_a_change_is_checked_and_tested_before_it_lands() -> None:
    script = (ROOT / ".ci" / "run").read_text()
    assert "./run lint" in script
    assert "./run test" in script


def test_the_licence_is_the_eupl_in_full() -> None:
    licence = (ROOT / "LICENSE").read_text()
    assert licence.startswith(" " * 22 + "EUROPEAN UNION PUBLIC LICENCE v. 1.2\n")
    assert [f"{article}." in licence for article in range(1, 16)] == [True] * 15
    assert licence.endswith("new EUPL version.\n")

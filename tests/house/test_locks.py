"""The lock files say exactly what is installed, and are in step with what asks for it."""

from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.tree import ROOT, jsonfile, requirements, toml

PYPROJECT = toml("pyproject.toml")


def _wanted(lock: str) -> list[str]:
    project = PYPROJECT["project"]
    wanted: list[str] = project["dependencies"] + PYPROJECT["dependency-groups"]["build"]
    return wanted + (project["optional-dependencies"]["dev"] if lock == "dev.txt" else [])


@pytest.mark.parametrize("lock", ["run.txt", "dev.txt"])
def test_every_dependency_is_locked_at_a_version_that_fits(lock: str) -> None:
    locked = requirements(lock)
    for requirement in map(Requirement, _wanted(lock)):
        version = locked[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), requirement


def test_what_runs_is_tested_at_the_same_versions() -> None:
    assert requirements("run.txt").items() <= requirements("dev.txt").items()


@pytest.mark.parametrize("lock", ["run.txt", "dev.txt"])
def test_every_locked_package_has_its_hashes(lock: str) -> None:
    entries = (ROOT / "requirements" / lock).read_text().replace("\\\n", "").splitlines()
    assert all("--hash=sha256:" in entry for entry in entries)


def test_node_packages_are_exact_hashed_and_without_addresses() -> None:
    wanted: dict[str, str] = jsonfile("package.json")["devDependencies"]
    packages: dict[str, Any] = jsonfile("package-lock.json")["packages"]
    assert packages.pop("")["devDependencies"] == wanted
    assert {name: packages[f"node_modules/{name}"]["version"] for name in wanted} == wanted
    for package in packages.values():
        assert package["integrity"].startswith("sha512-")
        assert "resolved" not in package

"""The tracked files of this repository, for the tests of the house itself."""

import json
import subprocess
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@cache
def tracked() -> tuple[Path, ...]:
    """Files under version control, and those that are about to be."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    names = listed.stdout.decode().split("\0")
    return tuple(ROOT / name for name in names if name and (ROOT / name).is_file())


def texts(*suffixes: str) -> dict[str, str]:
    """Text files by their path in the repository; all of them when no suffix is named."""
    found = {}
    for path in tracked():
        if suffixes and path.suffix not in suffixes:
            continue
        content = path.read_bytes()
        if b"\0" not in content:
            found[str(path.relative_to(ROOT))] = content.decode(errors="replace")
    return found


def toml(name: str) -> dict[str, Any]:
    """One TOML file of the repository."""
    return tomllib.loads((ROOT / name).read_text())


def jsonfile(name: str) -> dict[str, Any]:
    """One JSON file of the repository."""
    content: dict[str, Any] = json.loads((ROOT / name).read_text())
    return content


def requirements(name: str) -> dict[str, str]:
    """Version by normalised package name in one lock file."""
    lines = (ROOT / "requirements" / name).read_text().splitlines()
    pins = [line.split()[0] for line in lines if "==" in line and not line.startswith((" ", "#"))]
    return {package: version for package, _, version in (pin.partition("==") for pin in pins)}

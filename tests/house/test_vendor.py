"""Vendored front-end files: at the pinned versions, licensed, and the ones that pages ask for."""

import re

import pytest

from tests.house.tree import ROOT, jsonfile, texts, toml

VENDOR = ROOT / "server" / "static" / "vendor"
LIB = ROOT / "server" / "static" / "shared" / "lib"
PACKAGES = toml("tools/vendor.toml")["package"]
VERSIONS: dict[str, str] = jsonfile("package.json")["devDependencies"]


def test_the_vendor_folder_holds_what_is_pinned_and_nothing_else() -> None:
    expected = {
        f"{package['folder']}@{VERSIONS[package['npm']]}/{name}"
        for package in PACKAGES
        for kind in ("files", "bundle", "letters", "licences")
        for name in package.get(kind, {}).values()
    } | {
        f"{package['folder']}@{VERSIONS[package['npm']]}/{name}"
        for package in PACKAGES
        for name in package.get("layered", {})
    }
    found = {str(path.relative_to(VENDOR)) for path in VENDOR.rglob("*") if path.is_file()}
    assert found == expected


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: str(package["npm"]))
def test_every_vendored_package_carries_its_licence(package: dict[str, dict[str, str]]) -> None:
    assert "LICENSE" in package["licences"].values()


def test_every_vendored_address_in_use_leads_to_a_file() -> None:
    address = re.compile(r"/static/vendor/([\w.@/-]+\.\w+)")
    used = {
        (name, path)
        for name, text in texts(".html", ".js", ".css", ".py").items()
        if "static/vendor" not in name and not name.startswith("tests/")
        for path in address.findall(text)
    }
    assert used
    assert [(name, path) for name, path in used if not (VENDOR / path).is_file()] == []


@pytest.mark.parametrize("module", sorted(path.stem for path in LIB.glob("*.js")))
def test_what_a_shared_library_exports_has_its_type(module: str) -> None:
    exported = re.findall(r"export \{([^}]*)\}", (LIB / f"{module}.js").read_text())
    names = {name.strip() for group in exported for name in group.split(",") if name.strip()}
    types = (LIB / f"{module}.d.ts").read_text()
    assert names
    assert [name for name in names if not re.search(rf"\b{name}\b", types)] == []

"""Copy the pinned front-end packages of `vendor.toml` into `server/static/vendor/`.

Run by `./run vendor` after `npm ci`, which has checked each package against the
integrity hash in `package-lock.json`.
"""

import json
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
MODULES = ROOT / "node_modules"
VENDOR = ROOT / "server" / "static" / "vendor"
LOCALES = ROOT / "server" / "locales"


def vendor(package: dict[str, Any]) -> Path:
    """Copy one package's files and licences; answers its folder."""
    source = MODULES / package["npm"]
    version = json.loads((source / "package.json").read_text())["version"]
    target = VENDOR / f"{package['folder']}@{version}"
    target.mkdir(parents=True)
    for origin, name in package.get("files", {}).items():
        shutil.copyfile(source / origin, target / name)
    for origin, name in package.get("bundle", {}).items():
        bundle(source / origin, target / name, f"{package['npm']} {version}, see LICENSE")
    for name, parts in package.get("layered", {}).items():
        (target / name).write_text(layered(source / "dist" / "src", parts))
    for origin, name in package.get("letters", {}).items():
        with_letters(source / origin, target / name, own_names())
    for origin, name in package["licences"].items():
        shutil.copyfile(MODULES / origin, target / name)
    return target


def layered(folder: Path, parts: list[tuple[str, list[str]]]) -> str:
    """Some stylesheets of a package, in the cascade layers in which all of it has them."""
    layers = "".join(f"@layer {layer}{{{_all(folder, names)}}}" for layer, names in parts)
    return f"@layer ds.theme, ds.base, ds.components;{layers}\n"


def _all(folder: Path, names: list[str]) -> str:
    return "".join((folder / f"{name}.css").read_text().strip() for name in names)


def bundle(entry: Path, target: Path, credit: str) -> None:
    """Join an ES module and what it imports into one minified file."""
    esbuild = MODULES / ".bin" / "esbuild"
    options = ["--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=warning"]
    banner = f"--banner:js=/*! {credit} */"
    subprocess.run([esbuild, entry, *options, banner, f"--outfile={target}"], check=True)


def with_letters(font: Path, target: Path, letters: str) -> None:
    """Keep what these letters need of a font."""
    subprocess.run(["node", ROOT / "tools" / "letters.mjs", font, target, letters], check=True)


def own_names() -> str:
    """The languages' own names, from the heads of their catalogues."""
    texts = (file.read_text("utf-8") for file in sorted(LOCALES.glob("*.ftl")))
    return "".join(name for text in texts for name in re.findall(r"^### name: (\S+)$", text, re.M))


def main() -> None:
    """Replace the vendor folder by what `vendor.toml` asks for."""
    packages = tomllib.loads((ROOT / "tools" / "vendor.toml").read_text())["package"]
    shutil.rmtree(VENDOR, ignore_errors=True)
    for package in packages:
        print(vendor(package).relative_to(ROOT))


if __name__ == "__main__":
    main()

"""No module of a screen slips past the type checker."""

import subprocess

from tests.house.tree import ROOT, texts


def _checked(project: str) -> set[str]:
    tsc = str(ROOT / "node_modules" / ".bin" / "tsc")
    command = [tsc, "--project", project, "--listFilesOnly"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return {line.removeprefix(f"{ROOT}/") for line in listed.stdout.splitlines()}


def test_every_own_module_is_checked_by_its_types() -> None:
    # What lib/ passes on is vendored; its types stand in the .d.ts files beside it.
    # What joined/ holds is made of checked modules; what a test evaluates in a page is none.
    passed_on = ("server/static/vendor/", "server/static/shared/lib/", "server/static/joined/",
                 "tests/browser/")  # fmt: skip
    own = {name for name in texts(".js") if not name.startswith(passed_on)}
    assert own - _checked(".") - _checked("tests/js") == set()

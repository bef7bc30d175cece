"""The command `python -m printers`: one print agent beside its printer."""

import printers.lean  # noqa: F401  # before all that would bring what it leaves out
from printers.command import main

if __name__ == "__main__":
    main(prog_name="python -m printers")

"""Leave out what libraries bring along and the server never uses.

rich (structlog's tracebacks in colour, which a log in JSON has no use for) and requests (Engine.IO
as a client, which the server is not) are a seventh of its start and 8 MB. Both libraries do without
where they are not installed, and None in `sys.modules` is Python's own way to say so. They look
once, here; commands with progress bars find rich afterwards. Import it before them.
"""

import sys

UNUSED = ("rich", "requests")

for _name in UNUSED:
    sys.modules.setdefault(_name, None)  # type: ignore[arg-type]  # documented, unknown to typeshed

import engineio  # type: ignore[import-untyped]  # noqa: E402, F401
import structlog  # noqa: E402, F401

for _name in UNUSED:
    if sys.modules[_name] is None:
        del sys.modules[_name]

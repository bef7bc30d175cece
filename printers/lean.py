"""Leave out what libraries bring along and the agent never uses.

It shares a small machine with other things: rich (structlog's tracebacks in colour, which a log in
JSON has no use for) and requests (Engine.IO's long polling; the agent speaks websocket alone) are a
fifth of its memory. Both libraries do without where they are not installed, and None in
`sys.modules` is Python's own way to say so. Import it before them.
"""

import sys

UNUSED = ("rich", "requests")

for _name in UNUSED:
    sys.modules.setdefault(_name, None)  # type: ignore[arg-type]  # documented, unknown to typeshed

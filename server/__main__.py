"""`mottak`, also as `python -m server`. gevent's patches come before every other import."""

from gevent import monkey

monkey.patch_all()

import server.lean  # noqa: E402, F401  # before all that would bring what it leaves out
from server.cli import main  # noqa: E402  # only after the patches

if __name__ == "__main__":
    main()

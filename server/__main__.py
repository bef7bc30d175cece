"""`mottak`, also as `python -m server`. gevent's patches come before every other import."""

from gevent import monkey

monkey.patch_all()

from server.cli import main  # noqa: E402  # only after the patches

if __name__ == "__main__":
    main()

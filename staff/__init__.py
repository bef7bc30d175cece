"""The staff's screens: the guide's tablet, the adviser's desk, the manager's pages."""

from staff.pages import blueprint

__all__ = ["blueprint"]

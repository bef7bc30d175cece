"""The visitor's touch screen at the entrance, and the ticket on the visitor's own phone."""

from kiosk.pages import blueprint

__all__ = ["blueprint"]

"""The waiting-room screen: which number goes to which room, seen and heard."""

from display.pages import blueprint

__all__ = ["blueprint"]

"""The one table of API operations; the modules below `api/` fill it."""

from server.web.operations import Operations

operations = Operations()

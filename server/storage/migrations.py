"""Bring a database to this version's schema; refuse one that a newer version has changed."""

from __future__ import annotations

from server.errors import Unavailable
from server.storage.engine import Cursor
from server.storage.schema import MIGRATIONS


def migrate(cursor: Cursor) -> list[str]:
    """Apply what is missing, in order; the caller's transaction makes it all or nothing.

    Raises Unavailable `newer_schema` when the database knows a migration that this code does not.
    """
    cursor.run("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY)")
    done = {str(row[0]) for row in cursor.rows("SELECT name FROM migrations")}
    unknown = done - {name for name, _ in MIGRATIONS}
    if unknown:
        raise Unavailable("newer_schema", migration=max(unknown))
    fresh = [(name, sql) for name, sql in MIGRATIONS if name not in done]
    for name, sql in fresh:
        for statement in filter(None, (part.strip() for part in sql.split(";"))):
            cursor.run(statement)
        cursor.run("INSERT INTO migrations (name) VALUES (?)", (name,))
    return [name for name, _ in fresh]

"""Tokens of devices and staff, answers given before, and failed look-ups in a row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from server.domain.model import Actor
from server.errors import Conflict
from server.storage.engine import Integrity, Statements, insert
from server.storage.rows import ACTOR, actor_of, columns, text_of
from server.usecases.ports import Remembered


class Access(Statements):
    """Who may, and what they were told."""

    def actor_by_token(self, token_hash: str) -> Actor | None:
        row = self._row(
            f"SELECT {columns(ACTOR)} FROM actors WHERE token_hash = ? AND removed_at IS NULL",
            token_hash,
        )
        return actor_of(row) if row else None

    def actors(self, office: str) -> Sequence[Actor]:
        rows = self._rows(
            f"SELECT {columns(ACTOR)} FROM actors"
            " WHERE office = ? AND removed_at IS NULL ORDER BY name, id",
            office,
        )
        return [actor_of(row) for row in rows]

    def add_actor(self, actor: Actor, token_hash: str, at: datetime) -> None:
        try:
            self._run(
                insert("actors", ACTOR + " token_hash made_at"),
                actor.office, actor.id, actor.role.value, actor.name, token_hash, text_of(at),
            )  # fmt: skip
        except Integrity as clash:
            raise Conflict("name_taken", id=actor.id) from clash

    def remove_actor(self, actor_id: str, at: datetime) -> bool:
        sql = "UPDATE actors SET removed_at = ? WHERE office = ? AND id = ? AND removed_at IS NULL"
        return self._run(sql, text_of(at), self._office, actor_id) == 1

    def remembered(self, actor: str, key: str) -> Remembered | None:
        row = self._row(
            "SELECT digest, answer FROM answers WHERE office = ? AND actor = ? AND key = ?",
            self._office, actor, key,
        )  # fmt: skip
        return Remembered(str(row[0]), str(row[1])) if row else None

    def remember(self, actor: str, key: str, answer: Remembered, at: datetime) -> None:
        self._run(
            insert("answers", "office actor key digest answer at"),
            self._office, actor, key, answer.digest, answer.answer, text_of(at),
        )  # fmt: skip

    def forget_answers(self, before: datetime) -> None:
        self._run("DELETE FROM answers WHERE office = ? AND at < ?", self._office, text_of(before))

    def add_miss(self, device: str, now: datetime, since: datetime) -> int:
        row = self._row(
            "INSERT INTO misses (office, device, tries, at) VALUES (?, ?, 1, ?)"
            " ON CONFLICT (office, device) DO UPDATE SET"
            " tries = CASE WHEN misses.at < ? THEN 1 ELSE misses.tries + 1 END, at = excluded.at"
            " RETURNING tries",
            self._office, device, text_of(now), text_of(since),
        )  # fmt: skip
        return int((row or [1])[0] or 1)

    def clear_misses(self, device: str) -> None:
        self._run("DELETE FROM misses WHERE office = ? AND device = ?", self._office, device)

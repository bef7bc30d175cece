"""Tables as named, numbered migrations, in the common subset of SQLite and PostgreSQL.

`office` leads every key, so that the data can be divided by office. Times are ISO 8601 UTC text
of fixed width, which sorts as time in both engines and can be read by an auditor as it stands.
"""

from __future__ import annotations

MIGRATIONS: tuple[tuple[str, str], ...] = (
    (
        "0001_main",
        """
CREATE TABLE offices (
  office TEXT PRIMARY KEY,
  seq INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE actors (
  office TEXT NOT NULL,
  id TEXT NOT NULL,
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  made_at TEXT NOT NULL,
  removed_at TEXT,
  PRIMARY KEY (office, id)
);
CREATE TABLE appointments (
  office TEXT NOT NULL,
  external_id TEXT NOT NULL,
  start_at TEXT NOT NULL,
  end_at TEXT NOT NULL,
  service TEXT,
  adviser TEXT,
  first_name TEXT,
  language TEXT,
  interpreter INTEGER NOT NULL,
  channel TEXT NOT NULL,
  status TEXT NOT NULL,
  code_hash TEXT UNIQUE,
  contact_hash TEXT,
  PRIMARY KEY (office, external_id)
);
CREATE INDEX appointments_start ON appointments (office, start_at);
CREATE INDEX appointments_contact ON appointments (contact_hash, start_at);
CREATE TABLE visits (
  office TEXT NOT NULL,
  id TEXT NOT NULL,
  at TEXT NOT NULL,
  day TEXT NOT NULL,
  arrived_by TEXT NOT NULL,
  actor TEXT NOT NULL,
  verdict TEXT NOT NULL,
  reason TEXT NOT NULL,
  service TEXT,
  appointment TEXT,
  ticket TEXT,
  channel TEXT,
  language TEXT,
  outcome TEXT,
  ended_at TEXT,
  PRIMARY KEY (office, id)
);
CREATE INDEX visits_day ON visits (office, day, verdict);
CREATE INDEX visits_appointment ON visits (office, appointment) WHERE appointment IS NOT NULL;
CREATE INDEX visits_open ON visits (office) WHERE outcome IS NULL;
CREATE TABLE numbers (
  office TEXT NOT NULL,
  day TEXT NOT NULL,
  letter TEXT NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (office, day, letter)
);
CREATE TABLE tickets (
  office TEXT NOT NULL,
  id TEXT NOT NULL,
  token TEXT NOT NULL UNIQUE,
  visit TEXT NOT NULL,
  day TEXT NOT NULL,
  letter TEXT NOT NULL,
  counter INTEGER NOT NULL,
  kind TEXT NOT NULL,
  line TEXT NOT NULL,
  due_at TEXT NOT NULL,
  arrived_at TEXT NOT NULL,
  state TEXT NOT NULL,
  service TEXT,
  adviser TEXT,
  appointment TEXT,
  start_at TEXT,
  reason TEXT,
  language TEXT,
  callable_from TEXT,
  desk TEXT,
  for_desk TEXT,
  called_at TEXT,
  served_at TEXT,
  ended_at TEXT,
  calls INTEGER NOT NULL,
  outcome TEXT,
  PRIMARY KEY (office, id),
  UNIQUE (office, day, letter, counter)
);
CREATE INDEX tickets_open ON tickets (office, state, due_at, line) WHERE ended_at IS NULL;
CREATE INDEX tickets_called ON tickets (office, day, called_at) WHERE called_at IS NOT NULL;
CREATE INDEX tickets_ended ON tickets (office, day, ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX tickets_pace ON tickets (office, service, ended_at) WHERE state = 'done';
CREATE UNIQUE INDEX tickets_one_per_desk ON tickets (office, desk)
  WHERE desk IS NOT NULL AND state IN ('called', 'serving');
CREATE UNIQUE INDEX tickets_one_per_appointment ON tickets (office, appointment)
  WHERE appointment IS NOT NULL AND ended_at IS NULL;
CREATE TABLE events (
  office TEXT NOT NULL,
  seq INTEGER NOT NULL,
  at TEXT NOT NULL,
  type TEXT NOT NULL,
  data TEXT NOT NULL,
  PRIMARY KEY (office, seq)
);
CREATE TABLE answers (
  office TEXT NOT NULL,
  actor TEXT NOT NULL,
  key TEXT NOT NULL,
  digest TEXT NOT NULL,
  answer TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (office, actor, key)
);
CREATE TABLE misses (
  office TEXT NOT NULL,
  device TEXT NOT NULL,
  tries INTEGER NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (office, device)
);
CREATE TABLE policies (
  office TEXT NOT NULL,
  version INTEGER NOT NULL,
  at TEXT NOT NULL,
  by_actor TEXT NOT NULL,
  comment TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (office, version)
);
CREATE TABLE pcs (
  office TEXT NOT NULL,
  number INTEGER NOT NULL,
  since TEXT,
  visit TEXT,
  PRIMARY KEY (office, number)
);
CREATE TABLE messages (
  office TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  until TEXT NOT NULL
);
CREATE TABLE jobs (
  office TEXT NOT NULL,
  id TEXT NOT NULL,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  language TEXT NOT NULL,
  ticket TEXT,
  visit TEXT,
  reason TEXT,
  printer TEXT,
  PRIMARY KEY (office, id)
);
CREATE INDEX jobs_open ON jobs (office, at) WHERE state NOT IN ('printed', 'dismissed');
""",
    ),
    (
        "0002_acts",
        """
CREATE TABLE acts (
  office TEXT NOT NULL,
  seq INTEGER NOT NULL,
  last INTEGER NOT NULL,
  what TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  before TEXT NOT NULL,
  undone INTEGER NOT NULL,
  PRIMARY KEY (office, seq)
);
""",
    ),
    (
        "0003_survey",
        """
CREATE TABLE survey (
  office TEXT NOT NULL,
  day TEXT NOT NULL,
  letter TEXT NOT NULL,
  question TEXT NOT NULL,
  answer INTEGER NOT NULL,
  given INTEGER NOT NULL,
  shown INTEGER NOT NULL,
  PRIMARY KEY (office, day, letter, question, answer)
);
CREATE TABLE survey_keys (
  office TEXT NOT NULL,
  key TEXT NOT NULL,
  day TEXT NOT NULL,
  PRIMARY KEY (office, key)
);
""",
    ),
    (
        "0004_leases",
        """
ALTER TABLE jobs ADD COLUMN spool TEXT;
ALTER TABLE jobs ADD COLUMN leased_until TEXT;
""",
    ),
    (
        # All that a wait is estimated from stands in the index: no row of a ticket is opened.
        "0005_pace",
        """
DROP INDEX tickets_pace;
CREATE INDEX tickets_pace ON tickets (office, service, ended_at, served_at) WHERE state = 'done';
""",
    ),
)

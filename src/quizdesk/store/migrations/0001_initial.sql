-- SPDX-License-Identifier: MIT
-- The first schema: learners, questions as they were asked, attempts, items, marks.
-- Instants are UTC text of fixed width, so that they sort as text. JSON is what engine/plain writes.

CREATE TABLE learner (
    -- AUTOINCREMENT: an erased learner's number is never given to another, here or in a backup.
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    -- The name without regard to case and form, by which two learners are told apart.
    name_key TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL
) STRICT;

-- A question as it was when asked, kept once however often it is asked: an attempt can be
-- reviewed and marked again after the bank has changed.
CREATE TABLE question_version (
    id INTEGER PRIMARY KEY,
    bank_id TEXT NOT NULL,
    question_id TEXT NOT NULL,
    digest TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (bank_id, question_id, digest)
) STRICT;

CREATE TABLE attempt (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    bank_id TEXT NOT NULL,
    quiz TEXT NOT NULL,
    -- Text, for a seed may be larger than SQLite's integers.
    seed TEXT NOT NULL,
    started_at TEXT NOT NULL,
    handed_in_at TEXT,
    abandoned_at TEXT,
    used_s REAL NOT NULL,
    away_s REAL NOT NULL,
    position INTEGER NOT NULL,
    -- The program that may write to the attempt, and when it last did.
    holder TEXT,
    holder_seen_at TEXT
) STRICT;

CREATE INDEX attempt_handed_in ON attempt (learner, handed_in_at, id)
    WHERE handed_in_at IS NOT NULL;
CREATE INDEX attempt_open ON attempt (learner, started_at)
    WHERE handed_in_at IS NULL AND abandoned_at IS NULL;
-- Serves the erasing of a learner and the export of one.
CREATE INDEX attempt_learner ON attempt (learner, number);

CREATE TABLE item (
    id INTEGER PRIMARY KEY,
    attempt INTEGER NOT NULL REFERENCES attempt (number) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    question_version INTEGER NOT NULL REFERENCES question_version (id),
    shown_order TEXT NOT NULL,
    out_of INTEGER NOT NULL,
    response TEXT NOT NULL,
    -- NULL while the response is blank.
    responded_at TEXT,
    is_final INTEGER NOT NULL CHECK (is_final IN (0, 1)),
    is_flagged INTEGER NOT NULL CHECK (is_flagged IN (0, 1)),
    is_seen INTEGER NOT NULL CHECK (is_seen IN (0, 1)),
    -- Whether a mark stands in the table of marks; it finds what a crash left unmarked.
    is_marked INTEGER NOT NULL DEFAULT 0 CHECK (is_marked IN (0, 1)),
    spent_s REAL NOT NULL,
    UNIQUE (attempt, place)
) STRICT;

CREATE INDEX item_question ON item (question_version);
CREATE INDEX item_unmarked ON item (attempt) WHERE is_final = 1 AND is_marked = 0;

-- Revisions of marks, never changed once written: the highest revision counts.
CREATE TABLE mark (
    item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    marked_by TEXT NOT NULL,
    why TEXT NOT NULL,
    at TEXT NOT NULL,
    awarded INTEGER NOT NULL,
    out_of INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (item, revision)
) STRICT, WITHOUT ROWID;

CREATE VIEW current_mark AS
    SELECT * FROM mark AS one
    WHERE revision = (SELECT max(revision) FROM mark AS other WHERE other.item = one.item);

-- What the program never does, the file refuses as well.
CREATE TRIGGER final_response_stands
BEFORE UPDATE OF response, is_final ON item
WHEN old.is_final = 1 AND (new.response <> old.response OR new.is_final = 0)
BEGIN
    SELECT RAISE(ABORT, 'a final response stands');
END;

CREATE TRIGGER mark_is_not_rewritten
BEFORE UPDATE ON mark
BEGIN
    SELECT RAISE(ABORT, 'a mark is revised by a further one');
END;

-- SPDX-License-Identifier: MIT
-- What is remembered, what made it so, and what each learner plans.

-- A unit of a learner: a question, or one mark point of a short answer ('' where it is the whole
-- question). It follows from the reviews, and is kept so that nothing has to be reckoned again.
CREATE TABLE memory (
    id INTEGER PRIMARY KEY,
    learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    bank_id TEXT NOT NULL,
    question_id TEXT NOT NULL,
    point TEXT NOT NULL,
    stability REAL NOT NULL,
    difficulty REAL NOT NULL,
    reviewed_at TEXT NOT NULL,
    reviews INTEGER NOT NULL,
    UNIQUE (learner, bank_id, question_id, point)
) STRICT;

-- Every time a unit was asked. A revised mark changes the grade, and what followed from it.
CREATE TABLE review (
    memory INTEGER NOT NULL REFERENCES memory (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    grade TEXT NOT NULL,
    -- The chance of a right response by guessing, and as predicted before; NULL the first time.
    guess REAL NOT NULL,
    predicted REAL,
    -- What the whole item took.
    seconds REAL NOT NULL,
    -- The memory as it was before; NULL the first time.
    stability REAL,
    difficulty REAL,
    reviewed_at TEXT,
    reviews INTEGER NOT NULL,
    PRIMARY KEY (memory, at, item)
) STRICT, WITHOUT ROWID;

CREATE INDEX review_item ON review (item);

-- Learners whose memories have yet to be made from their attempts.
CREATE TABLE memory_to_build (
    learner INTEGER PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE
) STRICT;

INSERT INTO memory_to_build SELECT DISTINCT learner FROM attempt;

-- The exam day is a date without a time: "2027-06-04".
CREATE TABLE plan (
    learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    bank_id TEXT NOT NULL,
    exam_on TEXT,
    minutes_a_day INTEGER NOT NULL,
    PRIMARY KEY (learner, bank_id)
) STRICT, WITHOUT ROWID;

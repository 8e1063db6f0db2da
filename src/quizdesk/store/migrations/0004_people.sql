-- SPDX-License-Identifier: MIT
-- Several people at one computer: a latch before each one's page, what is arranged for each, and
-- how each likes the program to be.

-- What checks a PIN: a slow hash with its salt. NULL: the page has no latch.
ALTER TABLE learner ADD COLUMN latch TEXT;

CREATE TABLE arrangement (
    learner INTEGER PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
    extra_percent INTEGER NOT NULL DEFAULT 0 CHECK (extra_percent >= 0),
    has_rest_breaks INTEGER NOT NULL DEFAULT 0 CHECK (has_rest_breaks IN (0, 1)),
    -- JSON: the learner's own settings by name. NULL: those of the computer still hold.
    settings TEXT
) STRICT;

-- What was arranged when an attempt began, and its breaks as JSON: [[began, ended or null], ...].
ALTER TABLE attempt ADD COLUMN extra_percent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attempt ADD COLUMN has_rest_breaks INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attempt ADD COLUMN rests TEXT NOT NULL DEFAULT '[]';

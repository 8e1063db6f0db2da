-- SPDX-License-Identifier: MIT
-- What is practised that is no question: dates, terms, events placed on a line of years.

-- Each time a thing was practised, with the memory as it was afterwards. The newest row of a thing
-- is what is remembered of it now: found by the key alone, however many rows there are.
CREATE TABLE practice (
    learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    bank_id TEXT NOT NULL,
    -- What was asked of the thing: 'date', 'term', 'name' or 'place'.
    drill TEXT NOT NULL,
    thing TEXT NOT NULL,
    at TEXT NOT NULL,
    share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
    stability REAL NOT NULL,
    difficulty REAL NOT NULL,
    reviews INTEGER NOT NULL,
    PRIMARY KEY (learner, bank_id, drill, thing, at)
) STRICT, WITHOUT ROWID;

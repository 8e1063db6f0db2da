-- SPDX-License-Identifier: MIT
-- How many items of an attempt have a response that is not blank, counted when it is handed in, so
-- that a calendar of months need not look at every item. NULL while nobody has counted.
ALTER TABLE attempt ADD COLUMN answers INTEGER;

UPDATE attempt SET answers = (
    SELECT count(responded_at) FROM item WHERE item.attempt = attempt.number
) WHERE handed_in_at IS NOT NULL;

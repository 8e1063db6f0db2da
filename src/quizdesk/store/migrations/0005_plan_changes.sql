-- SPDX-License-Identifier: MIT
-- When a plan was made: of two that come together from two computers the later one counts.

-- NULL: made by a version that did not say.
ALTER TABLE plan ADD COLUMN changed_at TEXT;

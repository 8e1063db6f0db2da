-- SPDX-License-Identifier: MIT
-- Finds what people have corrected among very many marks that nobody has.
CREATE INDEX mark_by_person ON mark (item) WHERE marked_by IN ('learner', 'teacher');

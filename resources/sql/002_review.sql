-- SPDX-License-Identifier: GPL-3.0-or-later
-- Review: comments, what each person last looked at, decisions that say more, and the one way in which a
-- content may go.

-- What a decision says besides its act and note: canonical JSON, '' if nothing.
ALTER TABLE decision ADD COLUMN details TEXT NOT NULL DEFAULT '';

-- Derived: where each comment belongs. Its words stay in its revisions.
CREATE TABLE comment (
    entity INTEGER PRIMARY KEY REFERENCES entity (id),
    head INTEGER NOT NULL REFERENCES revision (id),
    promise INTEGER NOT NULL REFERENCES entity (id),
    reply_to BLOB,
    is_open INTEGER NOT NULL
) STRICT;
CREATE INDEX comment_by_promise ON comment (promise);
CREATE INDEX comment_open ON comment (promise) WHERE is_open = 1;

-- Derived: which revisions were blanked, and the revision of the redaction that says who, when and why.
CREATE TABLE redaction (
    revision INTEGER PRIMARY KEY REFERENCES revision (id),
    recorded INTEGER NOT NULL REFERENCES revision (id)
) STRICT;

-- How far each person has followed each promise; no part of the history. `seen` is the newest row of
-- `revision` at that moment.
CREATE TABLE looked (
    person BLOB NOT NULL CHECK (length(person) = 16),
    promise BLOB NOT NULL CHECK (length(promise) = 16),
    revision BLOB NOT NULL CHECK (length(revision) = 32),
    seen INTEGER NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (person, promise)
) STRICT, WITHOUT ROWID;

-- A content may be blanked once its redaction is recorded; one that was packed against it is packed anew
-- on its own; and the depth of those behind it follows. Nothing else.
DROP TRIGGER content_is_never_changed;
CREATE TRIGGER content_is_never_changed BEFORE UPDATE ON content
WHEN NOT (NEW.revision = OLD.revision AND (
    (NEW.codec = 3 AND NEW.base IS NULL AND NEW.depth = 0 AND NEW.size = 0 AND length(NEW.bytes) = 0
        AND EXISTS (SELECT 1 FROM redaction WHERE redaction.revision = OLD.revision))
    OR (NEW.codec IN (0, 1) AND OLD.codec = 2 AND NEW.base IS NULL AND NEW.depth = 0 AND NEW.size = OLD.size
        AND EXISTS (SELECT 1 FROM redaction WHERE redaction.revision = OLD.base))
    OR (NEW.codec = OLD.codec AND NEW.base = OLD.base AND NEW.size = OLD.size AND NEW.bytes = OLD.bytes
        AND NEW.depth = 1 + (SELECT depth FROM content AS before WHERE before.revision = NEW.base))))
BEGIN SELECT RAISE(ABORT, 'a content is never changed'); END;

-- The salt goes with the content: what is left betrays nothing about it.
DROP TRIGGER revision_is_never_changed;
CREATE TRIGGER revision_is_never_changed BEFORE UPDATE ON revision
WHEN NOT (NEW.salt = '' AND NEW.id = OLD.id AND NEW.hash = OLD.hash AND NEW.entity = OLD.entity
    AND NEW.parent IS OLD.parent AND NEW.other_parent IS OLD.other_parent AND NEW.writer = OLD.writer
    AND NEW.sequence = OLD.sequence AND NEW.previous IS OLD.previous AND NEW.author = OLD.author
    AND NEW.at = OLD.at AND NEW.reason = OLD.reason AND NEW.note = OLD.note AND NEW.commitment = OLD.commitment
    AND EXISTS (SELECT 1 FROM redaction WHERE redaction.revision = OLD.id))
BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;

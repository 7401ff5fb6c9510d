-- SPDX-License-Identifier: GPL-3.0-or-later
-- A file may go with the last content that named it, in the redaction that blanks that content.

-- The files that go, each with a revision that named it, while a redaction is made; empty at rest.
CREATE TABLE leaving_blob (
    hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    blanked INTEGER NOT NULL REFERENCES revision (id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER blob_leaves_with_a_redaction BEFORE INSERT ON leaving_blob
WHEN NOT EXISTS (SELECT 1 FROM redaction JOIN content ON content.revision = redaction.revision
                 WHERE redaction.revision = NEW.blanked AND content.codec = 3)
BEGIN SELECT RAISE(ABORT, 'a blob leaves with a redaction'); END;

DROP TRIGGER blob_piece_is_never_deleted;
CREATE TRIGGER blob_piece_is_never_deleted BEFORE DELETE ON blob_piece
WHEN NOT EXISTS (SELECT 1 FROM leaving_blob WHERE leaving_blob.hash = OLD.hash)
BEGIN SELECT RAISE(ABORT, 'a blob is never deleted'); END;

DROP TRIGGER blob_is_never_deleted;
CREATE TRIGGER blob_is_never_deleted BEFORE DELETE ON blob
WHEN NOT EXISTS (SELECT 1 FROM leaving_blob WHERE leaving_blob.hash = OLD.hash)
BEGIN SELECT RAISE(ABORT, 'a blob is never deleted'); END;

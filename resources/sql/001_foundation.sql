-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sources (what people did) first, then what is derived from them and can be rebuilt at any time.

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One line of revisions for each installation's copy of this workspace.
CREATE TABLE writer (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    place TEXT NOT NULL UNIQUE,
    last_sequence INTEGER NOT NULL DEFAULT 0,
    last_revision INTEGER REFERENCES revision (id)
) STRICT;

CREATE TABLE entity (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    kind TEXT NOT NULL
) STRICT;
CREATE INDEX entity_by_kind ON entity (kind) WHERE kind NOT IN ('promise', 'evidence', 'decision', 'assignment');

CREATE TABLE revision (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    entity INTEGER NOT NULL REFERENCES entity (id),
    parent INTEGER REFERENCES revision (id),
    other_parent INTEGER REFERENCES revision (id),
    writer INTEGER NOT NULL REFERENCES writer (id),
    sequence INTEGER NOT NULL,
    previous INTEGER REFERENCES revision (id),
    author INTEGER NOT NULL REFERENCES entity (id),
    at TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    salt TEXT NOT NULL,
    commitment BLOB NOT NULL CHECK (length(commitment) = 32),
    UNIQUE (writer, sequence)
) STRICT;
CREATE INDEX revision_by_entity ON revision (entity);

-- codec 0: the content itself; 1: zstd; 2: zstd with the content of `base` as prefix.
CREATE TABLE content (
    revision INTEGER PRIMARY KEY REFERENCES revision (id),
    codec INTEGER NOT NULL,
    base INTEGER REFERENCES revision (id),
    depth INTEGER NOT NULL,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE blob (
    hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    size INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE blob_piece (
    hash BLOB NOT NULL REFERENCES blob (hash),
    piece INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (hash, piece)
) STRICT;

-- Unsaved typing: one slot for each entity and person, overwritten freely, no part of the history.
CREATE TABLE draft (
    entity BLOB NOT NULL CHECK (length(entity) = 16),
    person BLOB NOT NULL CHECK (length(person) = 16),
    base BLOB,
    content BLOB NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (entity, person)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER revision_is_never_changed BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;
CREATE TRIGGER revision_is_never_deleted BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END;
CREATE TRIGGER content_is_never_changed BEFORE UPDATE ON content
BEGIN SELECT RAISE(ABORT, 'a content is never changed'); END;
CREATE TRIGGER content_is_never_deleted BEFORE DELETE ON content
BEGIN SELECT RAISE(ABORT, 'a content is never deleted'); END;
CREATE TRIGGER entity_is_never_changed BEFORE UPDATE ON entity
BEGIN SELECT RAISE(ABORT, 'an entity is never changed'); END;
CREATE TRIGGER entity_is_never_deleted BEFORE DELETE ON entity
BEGIN SELECT RAISE(ABORT, 'an entity is never deleted'); END;
CREATE TRIGGER writer_keeps_its_name BEFORE UPDATE OF id, uuid, place ON writer
BEGIN SELECT RAISE(ABORT, 'a writer keeps its name'); END;
CREATE TRIGGER writer_only_goes_on BEFORE UPDATE OF last_sequence ON writer
WHEN NEW.last_sequence <> OLD.last_sequence + 1
BEGIN SELECT RAISE(ABORT, 'a writer only goes on'); END;
CREATE TRIGGER writer_is_never_deleted BEFORE DELETE ON writer
BEGIN SELECT RAISE(ABORT, 'a writer is never deleted'); END;
CREATE TRIGGER blob_is_never_changed BEFORE UPDATE ON blob
BEGIN SELECT RAISE(ABORT, 'a blob is never changed'); END;
CREATE TRIGGER blob_is_never_deleted BEFORE DELETE ON blob
BEGIN SELECT RAISE(ABORT, 'a blob is never deleted'); END;
CREATE TRIGGER blob_piece_is_never_changed BEFORE UPDATE ON blob_piece
BEGIN SELECT RAISE(ABORT, 'a blob is never changed'); END;
CREATE TRIGGER blob_piece_is_never_deleted BEFORE DELETE ON blob_piece
BEGIN SELECT RAISE(ABORT, 'a blob is never deleted'); END;

-- Derived: the revisions of an entity that no other revision was made from.
CREATE TABLE head (
    entity INTEGER NOT NULL REFERENCES entity (id),
    revision INTEGER NOT NULL REFERENCES revision (id),
    PRIMARY KEY (entity, revision)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER revision_moves_head AFTER INSERT ON revision
BEGIN
    DELETE FROM head WHERE entity = NEW.entity AND revision IN (NEW.parent, NEW.other_parent);
    INSERT INTO head (entity, revision) VALUES (NEW.entity, NEW.id);
    UPDATE writer SET last_sequence = NEW.sequence, last_revision = NEW.id WHERE id = NEW.writer;
END;

-- Derived: what lists, filters and counts show of a promise.
CREATE TABLE promise (
    entity INTEGER PRIMARY KEY REFERENCES entity (id),
    head INTEGER NOT NULL REFERENCES revision (id),
    mandate BLOB NOT NULL,
    number INTEGER NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    theme BLOB,
    verdict TEXT NOT NULL,
    deadline TEXT,
    changed_at TEXT NOT NULL,
    state TEXT NOT NULL,
    approved INTEGER REFERENCES revision (id),
    published INTEGER REFERENCES revision (id),
    published_at TEXT,
    assigned BLOB,
    origin_list TEXT,
    origin_row TEXT,
    UNIQUE (mandate, number)
) STRICT;
CREATE INDEX promise_by_origin ON promise (origin_list, origin_row) WHERE origin_list IS NOT NULL;
CREATE INDEX promise_by_state ON promise (state) WHERE state <> 'draft';
CREATE INDEX promise_online ON promise (published) WHERE published IS NOT NULL;

CREATE TABLE evidence (
    entity INTEGER PRIMARY KEY REFERENCES entity (id),
    head INTEGER NOT NULL REFERENCES revision (id),
    key TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    date TEXT,
    address TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_by_address ON evidence (address) WHERE address <> '';

CREATE TABLE decision (
    entity INTEGER PRIMARY KEY REFERENCES entity (id),
    decided INTEGER NOT NULL REFERENCES revision (id),
    promise INTEGER NOT NULL REFERENCES entity (id),
    revision INTEGER NOT NULL REFERENCES revision (id),
    act TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX decision_by_promise ON decision (promise, decided);
CREATE INDEX decision_by_revision ON decision (revision, decided);

-- Derived: the words of each promise's head, accents folded. Holds no copy of the text.
CREATE VIRTUAL TABLE search USING fts5 (
    title, quote, summary, body,
    content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

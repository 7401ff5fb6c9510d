// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/document_reading.h"
#include "core/workflow/editing_desk.h"
#include "core/workflow/quote_check.h"

namespace tenue
{

/// The evidence of a dossier as its newest text cites it.
struct CitedPiece {
    Loaded<Promise> dossier;
    EvidenceId id;
    RevisionId base; ///< the evidence's newest revision
    Evidence value; ///< at that revision
};

/// Kept copies of what evidence stands on: taking them in, getting them out, looking for quotes in them.
///
/// A copy belongs to a piece of evidence like its title: it comes and goes with its revisions. The bytes stay
/// in the workspace, each file once, until a redaction takes the last revision that names them.
class EvidenceDesk : public QObject
{
    Q_OBJECT

public:
    EvidenceDesk(const Session &session, EditingDesk &editing, QObject *parent = nullptr);

    /// Keeps the bytes and the words, and says what an evidence will name them by. The file is read once more,
    /// piece by piece; refused if it has changed since it was read.
    Result<Capture> keep(const ReadDocument &document);

    /// The evidence called `key` of a dossier; a sentence names those that there are if none is.
    Result<CitedPiece> find(const PromiseId &promise, const QString &key) const;
    /// Saves `changed` and the dossier that then cites it, as EditingDesk::save() does.
    Result<Saved> save(const CitedPiece &piece, const Evidence &changed, const QString &note);

    /// Writes the copy to `path`, byte for byte, whatever was there. Nothing is left there if the bytes
    /// are not those that were kept.
    Result<> writeCopy(const Capture &capture, const QString &path) const;
    /// Writes the copy into `folder` for a program to show, and says where; read only. Of a web page it is its
    /// words: a saved page may still ask its makers for more, or run what they wrote.
    Result<QString> writeForReading(const Capture &capture, const QString &folder) const;
    Result<CheckedQuotes> checkQuotes(const Evidence &evidence) const;

private:
    Result<> writeBlob(const ContentHash &blob, const QString &path) const;

    Session m_session;
    EditingDesk &m_editing;
    mutable QuoteChecker m_quotes;
};

/// The copy of `evidence` that `reference` names: its place in the list from 1, the first characters of its
/// SHA-256, or its file name.
Result<qsizetype> findCapture(const Evidence &evidence, const QString &reference);

} // namespace tenue

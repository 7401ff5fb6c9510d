// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/evidence_desk.h"

#include "core/base/file_writer.h"
#include "core/base/words.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <cerrno>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Error badInput(const QString &message)
{
    return { Error::Kind::BadInput, message };
}

} // namespace

EvidenceDesk::EvidenceDesk(const Session &session, EditingDesk &editing, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_editing(editing)
    , m_quotes(session.workspace)
{
}

Result<Capture> EvidenceDesk::keep(const ReadDocument &document)
{
    if (m_session.workspace.isReadOnly())
        return readOnlyWorkspace();
    QFile file(document.path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(document.path, ENOENT);
    Capture capture { .blob = document.hash,
                      .name = document.name,
                      .mediaType = document.mediaType,
                      .size = static_cast<int>(document.size),
                      .takenAt = m_session.clock.now() };
    return m_session.workspace.database().atomically([&]() -> Result<Capture> {
        auto blobs = m_session.workspace.blobs();
        if (auto kept = blobs.keep(file, document.hash, document.size); !kept)
            return kept.error();
        if (document.words) {
            const auto words = blobs.keep(*document.words);
            if (!words)
                return words.error();
            capture.text = *words;
        }
        if (document.cleaned) {
            const auto cleaned = blobs.keep(*document.cleaned);
            if (!cleaned)
                return cleaned.error();
            capture.cleaned = CleanedCopy { *cleaned, static_cast<int>(document.cleaned->size()) };
        }
        if (auto good = capture.check(); !good)
            return good.error();
        return capture;
    });
}

Result<CitedPiece> EvidenceDesk::find(const PromiseId &promise, const QString &key) const
{
    auto dossier = m_editing.open(promise);
    if (!dossier)
        return dossier.error();
    QStringList keys;
    for (const auto &cited : dossier->value.evidence) {
        const auto newest = m_session.workspace.entities().find<Evidence>(entityOf(cited.evidence));
        if (!newest)
            return newest.error();
        if (!*newest)
            continue;
        keys.append((*newest)->value.key);
        if (keys.last() == key)
            return CitedPiece { *std::move(dossier), cited.evidence, (*newest)->revision, (*newest)->value };
    }
    if (keys.isEmpty())
        return badInput(translate("EvidenceDesk", "This promise has no evidence: add it in the dossier first."));
    return badInput(
        translate("EvidenceDesk", "This promise has no evidence %1; it has: %2.").arg(quoted(key), keys.join(u", "_s)));
}

Result<Saved> EvidenceDesk::save(const CitedPiece &piece, const Evidence &changed, const QString &note)
{
    return m_editing.save({ .promise = PromiseId(piece.dossier.entity.uuid()),
                            .base = piece.dossier.revision,
                            .value = piece.dossier.value,
                            .evidence = { { piece.id, piece.base, changed } },
                            .note = note });
}

Result<> EvidenceDesk::writeCopy(const Capture &capture, const QString &path) const
{
    return writeBlob(capture.blob, path);
}

Result<QString> EvidenceDesk::writeForReading(const Capture &capture, const QString &folder) const
{
    const bool isPage = capture.mediaType == "text/html"_L1;
    if (isPage && !capture.text)
        return badInput(translate("EvidenceDesk", "No words could be read from this page: save it as a file."));
    // The ending follows the content, so that no other program gets it than one for such files.
    const auto *format = captureFormatOf(isPage ? u"text/plain"_s : capture.mediaType);
    const QDir place(folder + u'/' + capture.blob.shortForm());
    const auto path = place.filePath(
        u"%1.%2"_s.arg(QFileInfo(capture.name).completeBaseName(), QLatin1StringView(format ? format->suffix : "txt")));
    if (QFileInfo::exists(path))
        return path;
    if (!place.mkpath(u"."_s))
        return fileError(place.path(), EACCES);
    if (auto written = writeBlob(isPage ? *capture.text : capture.blob, path); !written)
        return written.error();
    QFile::setPermissions(path, QFile::ReadOwner);
    return path;
}

Result<> EvidenceDesk::writeBlob(const ContentHash &blob, const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(path, EACCES);
    const auto written = m_session.workspace.blobs().readPieces(blob, [&](const QByteArray &piece) -> Result<> {
        return file.write(piece) == piece.size() ? Result<>() : Result<>(fileError(path, ENOSPC));
    });
    if (!written) {
        file.cancelWriting();
        return written;
    }
    return file.commit() ? syncToDisk(path) : Result<>(fileError(path, EIO));
}

Result<CheckedQuotes> EvidenceDesk::checkQuotes(const Evidence &evidence) const
{
    return m_quotes.check(evidence);
}

Result<qsizetype> findCapture(const Evidence &evidence, const QString &reference)
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < evidence.captures.size(); ++i) {
        const auto &capture = evidence.captures[i];
        const bool isHash = reference.size() >= 6 && capture.blob.toString().startsWith(reference);
        if (reference == QString::number(i + 1) || reference == capture.name || isHash)
            found.append(i);
    }
    if (found.size() == 1)
        return found.first();
    if (evidence.captures.isEmpty())
        return badInput(translate("EvidenceDesk", "No copy of %1 is kept.").arg(quoted(evidence.key)));
    return badInput(
        translate("EvidenceDesk",
                  "%1 names no kept copy of %2, or several: give its number, its file name or the beginning of "
                  "its SHA-256.")
            .arg(quoted(reference), quoted(evidence.key)));
}

} // namespace tenue

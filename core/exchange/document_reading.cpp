// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/document_reading.h"

#include "core/base/file_writer.h"
#include "core/base/words.h"
#include "core/exchange/document_format.h"
#include "core/exchange/encoding_detection.h"
#include "core/exchange/page_words.h"
#include "core/exchange/pdf_text.h"
#include "core/exchange/picture_cleaning.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 PieceSize = 1024 * 1024;

Error refusal(const QString &message)
{
    return { Error::Kind::BadInput, message };
}

Result<> checkFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileError(path, ENOENT);
    if (!info.isFile())
        return refusal(
            translate("DocumentReading", "%1 is no file: choose a file to keep.").arg(quoted(info.fileName())));
    if (info.size() == 0)
        return refusal(translate("DocumentReading", "%1 is empty: choose another file.").arg(quoted(info.fileName())));
    if (info.size() > Capture::LargestSize)
        return refusal(translate("DocumentReading", "%1 is too large to be kept (%2): 64 MB at most.")
                           .arg(quoted(info.fileName()), sizeInWords(info.size())));
    return {};
}

Result<ContentHash> hashOf(QFile &file)
{
    ContentHasher hasher;
    while (!file.atEnd()) {
        const auto piece = file.read(PieceSize);
        if (piece.isEmpty())
            return fileError(file.fileName(), EIO);
        hasher.add(piece);
    }
    return hasher.result();
}

Result<QByteArray> plainWords(const QByteArray &bytes)
{
    const auto encoding = findEncoding(bytes);
    if (!encoding)
        return encoding.error();
    return encoding->encoding.toUtf8(bytes);
}

void readWords(ReadDocument &document, QFile &file)
{
    const auto words = [&]() -> Result<QByteArray> {
        if (document.mediaType == "application/pdf"_L1)
            return wordsOfPdf(document.path);
        if (!file.seek(0))
            return fileError(document.path, EIO);
        const auto bytes = file.readAll();
        return document.mediaType == "text/html"_L1 ? wordsOfPage(bytes) : plainWords(bytes);
    }();
    if (!words)
        document.fault = words.error().message;
    else if (words->trimmed().isEmpty())
        document.fault = translate("DocumentReading",
                                   "This file holds pictures of words, or none: quotes cannot be looked for in it.");
    else
        document.words = *words;
}

void cleanPicture(ReadDocument &document, QFile &file)
{
    const auto clean = file.seek(0) ? cleanedPicture(file.readAll(), document.mediaType)
                                    : Result<QByteArray>(fileError(document.path, EIO));
    if (clean)
        document.cleaned = *clean;
    else
        document.fault = clean.error().message;
}

} // namespace

Result<ReadDocument> readDocument(const QString &path)
{
    if (auto good = checkFile(path); !good)
        return good.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, EACCES);
    const auto format = recogniseDocument(file.peek(RecognisedBytes));
    if (!format)
        return format.error();
    const auto size = file.size();
    const auto hash = hashOf(file);
    if (!hash)
        return hash.error();
    ReadDocument document { .path = path,
                            .name = safeFileName(QFileInfo(path).fileName()),
                            .mediaType = QString::fromLatin1((*format)->mediaType),
                            .hash = *hash,
                            .size = size };
    if (document.mediaType.startsWith("image/"_L1))
        cleanPicture(document, file);
    else
        readWords(document, file);
    return document;
}

} // namespace tenue

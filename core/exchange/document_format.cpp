// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/document_format.h"

#include "core/base/words.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Error unknownKind()
{
    return { Error::Kind::BadInput,
             translate("DocumentFormat",
                       "This file is of no kind that can be kept: choose a PDF, a web page, a text or a picture (PNG, "
                       "JPEG, WebP).") };
}

bool isPicture(QByteArrayView head, QByteArrayView mediaType)
{
    if (mediaType == "image/png")
        return head.startsWith("\x89PNG\r\n\x1a\n") && head.sliced(8).indexOf("IHDR") == 4;
    if (mediaType == "image/jpeg")
        return head.startsWith("\xFF\xD8\xFF");
    return mediaType == "image/webp" && head.startsWith("RIFF") && head.size() > 12 && head.sliced(8, 4) == "WEBP";
}

/// The letters of the beginning in lower case, whatever the encoding: byte order marks and the zero bytes of
/// UTF-16 taken out.
QByteArray plainStart(QByteArrayView head)
{
    QByteArray start;
    for (const char c : head) {
        if (c != 0 && uchar(c) < 0x80)
            start += c;
    }
    return start.toLower().trimmed();
}

bool isTag(const QByteArray &start, QByteArrayView tag)
{
    if (!start.startsWith(tag))
        return false;
    const char next = start.size() > tag.size() ? start[tag.size()] : '>';
    return tag == "<!--" || !((next >= 'a' && next <= 'z') || (next >= '0' && next <= '9') || next == '-');
}

bool isPage(const QByteArray &start)
{
    static constexpr const char *Tags[]
        = { "<!doctype html", "<html", "<head", "<body", "<script", "<iframe", "<style", "<title", "<table",
            "<div",           "<h1",   "<font", "<a",    "<b",      "<br",     "<p",     "<!--",   "<meta" };
    if (std::any_of(std::begin(Tags), std::end(Tags), [&](const char *tag) { return isTag(start, tag); }))
        return true;
    // XHTML comes behind its declaration.
    return start.startsWith("<?xml") && start.contains("<html");
}

/// No text of any encoding that is known here has other control characters than these.
bool isText(QByteArrayView head)
{
    const bool isWide = head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
    return std::all_of(head.begin(), head.end(), [&](char c) {
        const auto byte = uchar(c);
        return byte >= 0x20 || (byte >= 0x09 && byte <= 0x0D) || byte == 0x1B || (isWide && byte <= 0x20);
    });
}

const CaptureFormat *formatOf(const char *mediaType)
{
    return captureFormatOf(QString::fromLatin1(mediaType));
}

} // namespace

Result<const CaptureFormat *> recogniseDocument(QByteArrayView head)
{
    if (head.isEmpty())
        return Error { Error::Kind::BadInput, translate("DocumentFormat", "This file is empty: choose another.") };
    if (head.startsWith("%PDF-"))
        return formatOf("application/pdf");
    for (const auto *picture : { "image/png", "image/jpeg", "image/webp" }) {
        if (isPicture(head, picture))
            return formatOf(picture);
    }
    if (!isText(head))
        return unknownKind();
    return formatOf(isPage(plainStart(head)) ? "text/html" : "text/plain");
}

} // namespace tenue

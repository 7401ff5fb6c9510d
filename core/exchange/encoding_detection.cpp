// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding_detection.h"

#include "core/base/words.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Error refusal(const QString &message)
{
    return { Error::Kind::BadInput, message };
}

TextEncoding encodingNamed(const char *name)
{
    return TextEncoding::named(QString::fromLatin1(name)).value();
}

/// The length of the UTF-8 sequence of two to four bytes at `at`; 0 if there is none.
int sequenceAt(const QByteArray &bytes, qsizetype at)
{
    const auto lead = uchar(bytes[at]);
    const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || lead > 0xF4 || at + length > bytes.size())
        return 0;
    return QByteArrayView(bytes).sliced(at, length).isValidUtf8() ? length : 0;
}

/// True for UTF-8 with a few faults; false where the bytes were never UTF-8. Characters of two bytes
/// and more hardly ever come about by chance, so a text with more of them than faults was meant so.
bool isDamagedUtf8(const QByteArray &bytes)
{
    qsizetype sequences = 0;
    qsizetype faults = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = uchar(bytes[i]) < 0x80 ? 1 : sequenceAt(bytes, i);
        sequences += length > 1;
        faults += length == 0;
        i += std::max(length, 1);
    }
    return sequences > faults;
}

/// UTF-16 of a language in Latin letters has a zero byte in most of its units, always on one side.
std::optional<TextEncoding> utf16Within(const QByteArray &bytes)
{
    const qsizetype sample = std::min<qsizetype>(bytes.size(), 4096) / 2 * 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < sample; i += 2) {
        even += bytes[i] == 0;
        odd += bytes[i + 1] == 0;
    }
    const qsizetype many = sample * 4 / 10 / 2; // four units in ten
    if (sample < 4 || (even > 0 && odd > 0))
        return std::nullopt;
    if (odd > many)
        return encodingNamed("UTF-16LE");
    if (even > many)
        return encodingNamed("UTF-16BE");
    return std::nullopt;
}

Result<> refuseOtherFormats(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refusal(translate("TextEncoding",
                                 "This is a workbook or an archive, not a text file: open it in the spreadsheet, save "
                                 "the sheet as CSV, and import that."));
    if (bytes.startsWith("%PDF-"))
        return refusal(translate("TextEncoding", "This is a PDF, not a table: import a CSV or JSON file."));
    if (bytes.startsWith("SQLite format 3"))
        return refusal(
            translate("TextEncoding", "This is a database or a workspace, not a table: import a CSV or JSON file."));
    return {};
}

} // namespace

QString FoundEncoding::description() const
{
    switch (clue) {
    case EncodingClue::Named:
    case EncodingClue::ValidUtf8:
        return encoding.name();
    case EncodingClue::ByteOrderMark:
        return translate("TextEncoding", "%1 (byte order mark)").arg(encoding.name());
    case EncodingClue::ZeroBytes:
        return translate("TextEncoding", "%1 (recognised by its zero bytes)").arg(encoding.name());
    case EncodingClue::NotUtf8:
        return translate("TextEncoding", "%1 (supposed, since it is not UTF-8)").arg(encoding.name());
    }
    Q_UNREACHABLE();
}

Result<FoundEncoding> findEncoding(const QByteArray &bytes)
{
    if (const auto good = refuseOtherFormats(bytes); !good)
        return good.error();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return FoundEncoding { encodingNamed("UTF-8"), EncodingClue::ByteOrderMark };
    if (bytes.startsWith("\xFF\xFE"))
        return FoundEncoding { encodingNamed("UTF-16LE"), EncodingClue::ByteOrderMark };
    if (bytes.startsWith("\xFE\xFF"))
        return FoundEncoding { encodingNamed("UTF-16BE"), EncodingClue::ByteOrderMark };
    if (const auto utf16 = utf16Within(bytes))
        return FoundEncoding { *utf16, EncodingClue::ZeroBytes };

    const auto utf8 = encodingNamed("UTF-8");
    const auto decoded = utf8.toUtf8(bytes);
    if (decoded)
        return FoundEncoding { utf8, EncodingClue::ValidUtf8 };
    if (bytes.contains('\0') || isDamagedUtf8(bytes))
        return decoded.error();
    return FoundEncoding { encodingNamed("windows-1252"), EncodingClue::NotUtf8 };
}

} // namespace tenue

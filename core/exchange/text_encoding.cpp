// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include "core/base/words.h"

#include <QtCore/QScopeGuard>

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

struct KnownEncoding {
    const char *name; ///< as people write it
    const char *iconvName;
    const char *aliases; ///< as aliasForm() writes them, between spaces
    int unitSize;
};

constexpr std::array<KnownEncoding, 8> Known { {
    { "UTF-8", "UTF-8", " utf8 utf8bom utf8sig ", 1 },
    { "windows-1252", "CP1252", " windows1252 cp1252 ansi ", 1 },
    { "UTF-16LE", "UTF-16LE", " utf16le utf16 unicode ", 2 },
    { "UTF-16BE", "UTF-16BE", " utf16be ", 2 },
    { "ISO-8859-1", "ISO-8859-1", " iso88591 latin1 88591 ", 1 },
    { "ISO-8859-15", "ISO-8859-15", " iso885915 latin9 885915 ", 1 },
    { "ISO-8859-2", "ISO-8859-2", " iso88592 latin2 88592 ", 1 },
    { "windows-1250", "CP1250", " windows1250 cp1250 ", 1 },
} };

constexpr int Utf8 = 0;
constexpr int Windows1252 = 1;
constexpr int Utf16Little = 2;
constexpr int Utf16Big = 3;

Error refusal(const QString &message)
{
    return { Error::Kind::BadInput, message };
}

/// The name without what people write differently: "ISO_8859-1" and "iso8859-1" are one.
QString aliasForm(const QString &name)
{
    QString form;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            form += c;
    }
    return form;
}

QByteArray byteOrderMark(int index)
{
    switch (index) {
    case Utf8:
        return "\xEF\xBB\xBF"_ba;
    case Utf16Little:
        return "\xFF\xFE"_ba;
    case Utf16Big:
        return "\xFE\xFF"_ba;
    default:
        return {};
    }
}

/// The physical line, from 1, on which the byte at `offset` stands. CRLF, LF and CR all end one.
qsizetype lineAt(const QByteArray &bytes, qsizetype offset, int index)
{
    const int unit = Known[size_t(index)].unitSize;
    const int low = index == Utf16Big ? 1 : 0;
    qsizetype line = 1;
    char before = 0;
    for (qsizetype i = 0; i + unit <= offset; i += unit) {
        const char c = unit == 1 || bytes[i + 1 - low] == 0 ? bytes[i + low] : 'x';
        if (c == '\r' || (c == '\n' && before != '\r'))
            ++line;
        before = c;
    }
    return line;
}

Error badByte(const QByteArray &bytes, qsizetype offset, int index)
{
    const auto value = QString::number(uchar(bytes[offset]), 16).toUpper().rightJustified(2, u'0');
    return refusal(translate("TextEncoding",
                             "Line %1 holds a byte (%2 in hexadecimal, byte %3 of the file) that is no character in "
                             "%4: choose the right encoding, or save the file again as UTF-8.")
                       .arg(lineAt(bytes, offset, index))
                       .arg(value)
                       .arg(offset + 1)
                       .arg(QLatin1StringView(Known[size_t(index)].name)));
}

Error nulByte(const QByteArray &bytes, qsizetype offset, int index)
{
    return refusal(translate("TextEncoding",
                             "This is no text file: line %1 holds a zero byte (byte %2 of the file). Save the table "
                             "as CSV, and import that.")
                       .arg(lineAt(bytes, offset, index))
                       .arg(offset + 1));
}

Error cutOff()
{
    return refusal(translate(
        "TextEncoding", "The file ends in the middle of a character: it was cut off. Export or download it again."));
}

/// The converter's answer: the UTF-8, or at which byte of `bytes` it stopped, and why.
struct Conversion {
    QByteArray utf8;
    qsizetype stoppedAt = 0;
    int errorNumber = 0;
};

Conversion convert(const QByteArray &bytes, qsizetype from, const char *iconvName)
{
    Conversion done;
    const iconv_t converter = iconv_open("UTF-8", iconvName);
    if (converter == iconv_t(-1)) {
        done.errorNumber = errno;
        return done;
    }
    const auto close = qScopeGuard([&] { iconv_close(converter); });
    // One byte or one UTF-16 unit gives at most three bytes of UTF-8.
    done.utf8.resize((bytes.size() - from) * 3 + 4);
    char *in = const_cast<char *>(bytes.constData()) + from; // iconv() only reads it
    char *out = done.utf8.data();
    size_t inLeft = size_t(bytes.size() - from);
    size_t outLeft = size_t(done.utf8.size());
    if (iconv(converter, &in, &inLeft, &out, &outLeft) == size_t(-1))
        done.errorNumber = errno;
    done.stoppedAt = in - bytes.constData();
    done.utf8.truncate(out - done.utf8.constData());
    return done;
}

/// ISO 8859 has control codes where the Windows encodings have letters and quotation marks: a file
/// that uses them is not what it is called.
qsizetype firstHighControl(const QByteArray &bytes)
{
    const auto found
        = std::find_if(bytes.begin(), bytes.end(), [](char c) { return uchar(c) >= 0x80 && uchar(c) < 0xA0; });
    return found == bytes.end() ? -1 : found - bytes.begin();
}

bool isIso8859(int index)
{
    return QLatin1StringView(Known[size_t(index)].name).startsWith("ISO-8859"_L1);
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

/// Where UTF-8 is damaged; -1 where the bytes were never UTF-8. Characters of two bytes and more
/// hardly ever come about by chance, so a text with more of them than faults was meant as UTF-8.
qsizetype damageInUtf8(const QByteArray &bytes)
{
    qsizetype firstFault = -1;
    qsizetype sequences = 0;
    qsizetype faults = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = uchar(bytes[i]) < 0x80 ? 1 : sequenceAt(bytes, i);
        if (length > 1)
            ++sequences;
        if (length == 0 && faults++ == 0)
            firstFault = i;
        i += std::max(length, 1);
    }
    return sequences > faults ? firstFault : -1;
}

/// UTF-16 of a language in Latin letters has a zero byte in most of its units, always on one side.
std::optional<int> utf16Within(const QByteArray &bytes)
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
        return Utf16Little;
    if (even > many)
        return Utf16Big;
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

TextEncoding known(int index)
{
    return *TextEncoding::named(QLatin1StringView(Known[size_t(index)].name));
}

} // namespace

std::optional<TextEncoding> TextEncoding::named(const QString &name)
{
    const QByteArray wanted = ' ' + aliasForm(name).toUtf8() + ' ';
    for (size_t i = 0; i < Known.size(); ++i) {
        if (wanted.size() > 2 && QByteArrayView(Known[i].aliases).contains(wanted))
            return TextEncoding(int(i));
    }
    return std::nullopt;
}

QStringList TextEncoding::names()
{
    QStringList all;
    for (const auto &encoding : Known)
        all.append(QString::fromLatin1(encoding.name));
    return all;
}

QString TextEncoding::name() const
{
    return QString::fromLatin1(Known[size_t(m_index)].name);
}

Result<QByteArray> TextEncoding::toUtf8(const QByteArray &bytes) const
{
    const auto &encoding = Known[size_t(m_index)];
    const auto mark = byteOrderMark(m_index);
    const qsizetype start = !mark.isEmpty() && bytes.startsWith(mark) ? mark.size() : 0;
    if (const auto control = isIso8859(m_index) ? firstHighControl(bytes) : -1; control >= 0)
        return badByte(bytes, control, m_index);
    if (encoding.unitSize == 1) {
        if (const auto nul = bytes.indexOf('\0'); nul >= 0)
            return nulByte(bytes, nul, m_index);
    }
    if (m_index == Utf8 && bytes.isValidUtf8())
        return start == 0 ? bytes : bytes.mid(start);
    auto converted = convert(bytes, start, encoding.iconvName);
    if (converted.errorNumber == EINVAL && converted.stoppedAt > 0)
        return cutOff();
    if (converted.errorNumber == EILSEQ)
        return badByte(bytes, converted.stoppedAt, m_index);
    if (converted.errorNumber != 0)
        return Error { Error::Kind::System,
                       translate("TextEncoding", "This machine cannot read the encoding %1.").arg(name()),
                       QString::number(converted.errorNumber) };
    if (const auto nul = converted.utf8.indexOf('\0'); nul >= 0)
        return nulByte(bytes, start + QString::fromUtf8(converted.utf8.first(nul)).size() * 2, m_index);
    return converted.utf8;
}

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
    for (const int index : { Utf8, Utf16Little, Utf16Big }) {
        if (bytes.startsWith(byteOrderMark(index)))
            return FoundEncoding { known(index), EncodingClue::ByteOrderMark };
    }
    if (const auto utf16 = utf16Within(bytes))
        return FoundEncoding { known(*utf16), EncodingClue::ZeroBytes };
    if (const auto nul = bytes.indexOf('\0'); nul >= 0)
        return nulByte(bytes, nul, Utf8);
    if (bytes.isValidUtf8())
        return FoundEncoding { known(Utf8), EncodingClue::ValidUtf8 };
    if (const auto damage = damageInUtf8(bytes); damage >= 0)
        return badByte(bytes, damage, Utf8);
    return FoundEncoding { known(Windows1252), EncodingClue::NotUtf8 };
}

} // namespace tenue

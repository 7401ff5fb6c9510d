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

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table.h"

#include "core/base/words.h"
#include "core/exchange/delimited_text.h"
#include "core/exchange/json_table.h"
#include "core/exchange/encoding_detection.h"

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

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return translate("Table", "comma");
    case ';':
        return translate("Table", "semicolon");
    case '\t':
        return translate("Table", "tab");
    case '|':
        return translate("Table", "vertical bar");
    default:
        return quoted(QString(QLatin1Char(delimiter)));
    }
}

Result<FoundEncoding> encodingOf(const QByteArray &bytes, const QString &wanted)
{
    if (wanted.isEmpty())
        return findEncoding(bytes);
    const auto encoding = TextEncoding::named(wanted);
    if (!encoding)
        return refusal(translate("Table", "The encoding %1 is not known: choose one of %2.")
                           .arg(quoted(wanted), TextEncoding::names().join(u", "_s)));
    return FoundEncoding { *encoding, EncodingClue::Named };
}

bool looksLikeJson(const QByteArray &utf8)
{
    const auto first = std::find_if(utf8.begin(), utf8.end(), [](char c) { return uchar(c) > ' '; });
    return first != utf8.end() && (*first == '[' || *first == '{');
}

} // namespace

QString Table::description() const
{
    QStringList parts { translate("Table", "%n row(s)", nullptr, int(rows.size())) };
    if (format.type == TableType::Json) {
        parts.append(u"JSON"_s);
        if (!format.key.isEmpty())
            parts.append(quoted(format.key));
    } else {
        parts.append(delimiterName(format.delimiter.value_or(',')));
    }
    parts.append(encodingFound);
    return parts.join(u" · "_s);
}

QString Table::placeName(qsizetype place) const
{
    return format.type == TableType::Json ? translate("Table", "entry %1").arg(place)
                                          : translate("Table", "line %1").arg(place);
}

Result<Table> readTable(const QByteArray &bytes, const TableFormat &format)
{
    if (bytes.isEmpty())
        return refusal(translate("Table", "The file is empty: choose the one that holds the table."));
    if (bytes.size() > DelimitedLimits::Bytes)
        return refusal(translate("Table", "The file is larger than %1 MB: divide it, and import the parts.")
                           .arg(DelimitedLimits::Bytes / 1024 / 1024));
    const auto encoding = encodingOf(bytes, format.encoding);
    if (!encoding)
        return encoding.error();
    const auto utf8 = encoding->encoding.toUtf8(bytes);
    if (!utf8)
        return utf8.error();
    const bool isJson = format.type ? *format.type == TableType::Json : looksLikeJson(*utf8);
    auto table = isJson ? readJsonTable(*utf8, format) : readDelimitedText(*utf8, format);
    if (!table)
        return table;
    table->format.encoding = encoding->encoding.name();
    table->encodingFound = encoding->description();
    return table;
}

QString columnLetters(qsizetype column)
{
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + ushort((rest - 1) % 26)));
    return letters;
}

} // namespace tenue

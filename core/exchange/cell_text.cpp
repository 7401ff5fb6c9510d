// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_text.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QChar VerticalTab = u'\v'; // spreadsheets and word processors break lines with it
constexpr QChar LineSeparator = u'\u2028';
constexpr QChar ParagraphSeparator = u'\u2029';

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\f' || c == VerticalTab || c == LineSeparator || c == ParagraphSeparator;
}

bool isOrdinarySpace(QChar c)
{
    return c == u' ' || c == u'\t' || isLineBreak(c);
}

QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace

bool isKeepable(const QString &cell)
{
    const bool hasControl = std::any_of(cell.begin(), cell.end(), [](QChar c) {
        const bool isControl = c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
        return isControl && c != u'\t' && !isLineBreak(c);
    });
    return !hasControl && cell.isValidUtf16();
}

QString oneLine(const QString &cell)
{
    QString line;
    line.reserve(cell.size());
    for (const QChar c : cell) {
        if (!isOrdinarySpace(c))
            line += c;
        else if (!line.isEmpty() && line.back() != u' ')
            line += u' ';
    }
    return composed(line.trimmed());
}

QString severalLines(const QString &cell)
{
    QString text;
    text.reserve(cell.size());
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const bool isSecondHalf = cell[i] == u'\n' && i > 0 && cell[i - 1] == u'\r';
        if (!isSecondHalf)
            text += isLineBreak(cell[i]) ? u'\n' : cell[i];
    }
    return composed(text.trimmed());
}

QStringList textsIn(const QString &cell, const QString &separator)
{
    QString divided = severalLines(cell);
    if (!separator.isEmpty())
        divided.replace(separator, u"\n"_s);
    QStringList texts;
    for (const auto &part : divided.split(u'\n')) {
        if (const auto text = oneLine(part); !text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

QString comparable(const QString &cell)
{
    QString text = composed(cell).simplified().toCaseFolded();
    text.replace(u" %"_s, u"%"_s);
    return text;
}

} // namespace tenue

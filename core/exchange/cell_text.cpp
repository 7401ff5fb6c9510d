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

/// In NFC. Most texts are already, and what stands below the first combining mark always is.
QString composed(const QString &text)
{
    constexpr char16_t firstCombiningMark = 0x300;
    const bool isPlain
        = std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= firstCombiningMark; });
    return isPlain ? text : text.normalized(QString::NormalizationForm_C);
}

/// True if oneLine() would change nothing but its form: then the cell's own bytes are shared.
bool isOneLine(const QString &cell)
{
    QChar before = u' ';
    for (const QChar c : cell) {
        if (isLineBreak(c) || c == u'\t' || (c == u' ' && before == u' '))
            return false;
        before = c;
    }
    return cell.isEmpty() || !(cell.front().isSpace() || cell.back().isSpace());
}

bool hasStrangeLineBreak(const QString &cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c != u'\n' && isLineBreak(c); });
}

} // namespace

bool isBlank(const QString &cell)
{
    return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isSpace(); });
}

bool isKeepable(const QString &cell)
{
    bool hasSurrogates = false;
    for (const QChar c : cell) {
        const bool isControl = c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
        if (isControl && c != u'\t' && !isLineBreak(c))
            return false;
        hasSurrogates = hasSurrogates || c.isSurrogate();
    }
    return !hasSurrogates || cell.isValidUtf16();
}

QString oneLine(const QString &cell)
{
    if (isOneLine(cell))
        return composed(cell);
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
    if (!hasStrangeLineBreak(cell))
        return composed(cell.trimmed());
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

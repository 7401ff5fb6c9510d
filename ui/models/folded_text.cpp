// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/folded_text.h"

#include <QtCore/QString>

#include <algorithm>

namespace tenue
{

namespace
{

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
}

void appendFolded(QString &to, QChar letter)
{
    if (letter.category() == QChar::Mark_NonSpacing)
        return;
    switch (letter.unicode()) {
    case 0x2019:
    case 0x02bc:
        to += u'\'';
        return;
    case 0x0153: // ligatures that no normal form takes apart
        to += u"oe";
        return;
    case 0x00e6:
        to += u"ae";
        return;
    case 0x00f8:
        to += u'o';
        return;
    case 0x0142:
        to += u'l';
        return;
    default:
        to += letter.isSpace() ? QChar(u' ') : letter;
    }
}

} // namespace

QByteArray folded(QStringView text)
{
    if (isPlain(text)) {
        QByteArray plain = text.toLatin1();
        std::transform(plain.begin(), plain.end(), plain.begin(),
                       [](char letter) { return letter >= 'A' && letter <= 'Z' ? char(letter + 32) : letter; });
        return plain;
    }
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(apart.size());
    for (const auto letter : apart)
        appendFolded(result, letter);
    return result.toUtf8();
}

} // namespace tenue

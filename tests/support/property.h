// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <rapidcheck.h>

#include <string>
#include <vector>

/// What rapidcheck needs to make up Qt's values. Use: `QVERIFY(rc::check("…", [] { … }));`, with
/// `LIBRARIES dep::rapidcheck` in the test's CMake line.
namespace tenue::any
{

/// Text as it can come from anywhere a person types or pastes: accents alone and composed, quotes,
/// control characters, narrow spaces, right-to-left, characters beyond the first plane. No NUL and no
/// lone surrogate, so every one of them can be kept.
inline rc::Gen<QString> text()
{
    const auto letter = rc::gen::weightedOneOf<char32_t>({
        { 8, rc::gen::map(rc::gen::inRange<int>(0x20, 0x7f), [](int c) { return static_cast<char32_t>(c); }) },
        { 1, rc::gen::map(rc::gen::inRange<int>(0x01, 0x20), [](int c) { return static_cast<char32_t>(c); }) },
        { 4, rc::gen::map(rc::gen::inRange<int>(0xa0, 0x370), [](int c) { return static_cast<char32_t>(c); }) },
        { 1,
          rc::gen::element<char32_t>(0x202f, 0x2019, 0x00ab, 0x2028, 0x202e, 0x05d0, 0x212b, 0xfb01, 0xfffd, 0x1f5f3,
                                     0x10ffff) },
    });
    return rc::gen::map(rc::gen::container<std::u32string>(letter),
                        [](const std::u32string &letters) { return QString::fromStdU32String(letters); });
}

/// Text in Unicode NFC, as a canonical content holds it.
inline rc::Gen<QString> composedText()
{
    return rc::gen::map(text(), [](const QString &raw) { return raw.normalized(QString::NormalizationForm_C); });
}

inline rc::Gen<QStringList> composedTexts()
{
    return rc::gen::map(rc::gen::container<std::vector<QString>>(composedText()),
                        [](const std::vector<QString> &all) { return QStringList(all.begin(), all.end()); });
}

/// A day from 1900 to 2100, or none (an invalid QDate).
inline rc::Gen<QDate> day()
{
    return rc::gen::map(rc::gen::inRange<int>(-1, 73'000),
                        [](int n) { return n < 0 ? QDate() : QDate(1900, 1, 1).addDays(n); });
}

} // namespace tenue::any

/// rapidcheck prints values of counter-examples with this.
inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << '"' << text.toStdString() << '"';
}

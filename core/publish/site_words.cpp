// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site_words.h"

#include "core/base/words.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// %1 … %9 replaced in one pass: a value that holds "%2" stays as it is.
template <typename Values>
QString filled(const QString &text, const Values &values)
{
    auto size = text.size();
    for (const auto &value : values)
        size += value.size();
    QString result;
    result.reserve(size);
    qsizetype done = 0;
    for (auto at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 1)) {
        const int index = at + 1 < text.size() ? text[at + 1].digitValue() : 0;
        if (index < 1 || index > static_cast<int>(values.size()))
            continue;
        result += QStringView(text).mid(done, at - done);
        result += *(values.begin() + (index - 1));
        done = at + 2;
        ++at;
    }
    result += QStringView(text).mid(done);
    return result;
}

/// A number stays with what it counts at the end of a line.
QString countedText(QString text)
{
    return text.replace(u"%1 "_s, u"%1\u00a0"_s);
}

/// The form of "de" that stands before `name` in French; other languages have one text for all forms.
const char *formBefore(const QString &name)
{
    const auto word = name.section(u' ', 0, 0).toLower();
    if (name.contains(u' ') && (word == "le"_L1 || word == "les"_L1))
        return word == "le"_L1 ? "of-le" : "of-les";
    if (word.isEmpty() || word == "onze"_L1 || word == "oui"_L1)
        return "of";
    const auto letter = word.normalized(QString::NormalizationForm_D).front();
    if (letter == u'h' || letter == u'y')
        return "of-unsure";
    return u"aeiouæœ"_s.contains(letter) ? "of-elided" : "of";
}

} // namespace

Result<SiteWords> SiteWords::read(SiteLanguage language)
{
    QFile file(u":/tenue/site/words.%1.json"_s.arg(nameOf(language)));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const auto object = isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    if (object.isEmpty())
        return Error { Error::Kind::System,
                       translate("Site", "The words of the public site are missing: install the program again."),
                       file.fileName() };
    SiteWords words;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isString()) {
            words.m_texts.emplace(it.key().toStdString(), it->toString());
        } else if (it->isObject()) {
            words.m_texts.emplace(it.key().toStdString(), countedText(it->toObject()["other"_L1].toString()));
            words.m_singulars.emplace(it.key().toStdString(), countedText(it->toObject()["one"_L1].toString()));
        }
    }
    for (const auto &month : object["months"_L1].toArray())
        words.m_months.append(month.toString());
    words.m_zeroIsSingular = language == SiteLanguage::French;
    return words;
}

const QString &SiteWords::text(const char *key) const
{
    static const QString none;
    const auto found = m_texts.find(std::string_view(key));
    Q_ASSERT_X(found != m_texts.end(), "SiteWords", key);
    return found == m_texts.end() ? none : found->second;
}

QString SiteWords::text(const char *key, std::initializer_list<QString> values) const
{
    return filled(text(key), values);
}

QString SiteWords::counted(const char *key, int count, std::initializer_list<QString> values) const
{
    const bool isSingular = count == 1 || (count == 0 && m_zeroIsSingular);
    const auto singular = m_singulars.find(std::string_view(key));
    Q_ASSERT_X(singular != m_singulars.end(), "SiteWords", key);
    const bool useSingular = isSingular && singular != m_singulars.end();
    return filled(useSingular ? singular->second : text(key), QStringList { number(count) } + values);
}

std::optional<QString> SiteWords::find(const QString &key) const
{
    const auto found = m_texts.find(key.toStdString());
    if (found == m_texts.end())
        return std::nullopt;
    return found->second;
}

QString SiteWords::date(const QDate &day) const
{
    if (!day.isValid())
        return {};
    return text(day.day() == 1 ? "date-first" : "date",
                { QString::number(day.day()), m_months[day.month() - 1], QString::number(day.year()) });
}

QString SiteWords::month(const QDate &day) const
{
    return day.isValid() ? text("month", { {}, m_months[day.month() - 1], QString::number(day.year()) }) : QString();
}

QString SiteWords::number(qint64 value) const
{
    auto digits = QString::number(value);
    for (auto at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, text("thousands"));
    return digits;
}

QString SiteWords::percentTenths(qint64 part, qint64 whole) const
{
    const qint64 tenths = whole == 0 ? 0 : (part * 2000 + whole) / (whole * 2);
    return text("percent", { number(tenths / 10) + text("decimal") + QString::number(tenths % 10) });
}

QString SiteWords::percentWhole(qint64 part, qint64 whole) const
{
    return text("percent", { QString::number(whole == 0 ? 0 : (part * 200 + whole) / (whole * 2)) });
}

QString SiteWords::points(int tenths) const
{
    const int size = std::abs(tenths);
    const QString figure = number(size / 10) + text("decimal") + QString::number(size % 10);
    const QString sign = tenths == 0 ? QString() : QString(tenths < 0 ? u'\u2212' : u'+') + u'\u00a0';
    return text(size < 20 ? "point" : "points", { sign + figure });
}

QString SiteWords::listed(const QStringList &things) const
{
    if (things.size() < 2)
        return things.join(QString());
    return text("list-and", { things.first(things.size() - 1).join(u", "_s), things.last() });
}

QString SiteWords::belongingTo(const QString &name) const
{
    const auto known = name.trimmed();
    return text(formBefore(known), { known, known.section(u' ', 1) });
}

} // namespace tenue

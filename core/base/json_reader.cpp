// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"

#include "core/base/words.h"

namespace tenue
{

JsonReader::JsonReader(const QJsonObject &object, const QString &path)
    : m_object(object)
    , m_path(path)
{
}

QJsonValue JsonReader::member(const char *key) const
{
    return m_object.value(QLatin1StringView(key));
}

QString JsonReader::text(const char *key)
{
    const auto value = member(key);
    if (!value.isString() && !value.isNull() && !value.isUndefined())
        fail(key, Wanted::Text);
    return value.toString();
}

std::optional<int> JsonReader::optionalNumber(const char *key)
{
    const auto value = member(key);
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    constexpr int impossible = std::numeric_limits<int>::min();
    const int number = value.toInt(impossible);
    if (number == impossible) {
        fail(key, Wanted::Number);
        return std::nullopt;
    }
    return number;
}

int JsonReader::number(const char *key, int otherwise)
{
    return optionalNumber(key).value_or(otherwise);
}

bool JsonReader::flag(const char *key)
{
    const auto value = member(key);
    if (!value.isBool() && !value.isNull() && !value.isUndefined())
        fail(key, Wanted::Flag);
    return value.toBool();
}

QDate JsonReader::date(const char *key)
{
    const QString written = text(key);
    if (written.isEmpty())
        return {};
    const auto date = QDate::fromString(written, Qt::ISODate);
    if (!date.isValid() || written.size() != 10)
        fail(key, Wanted::Date);
    return date;
}

QList<QDate> JsonReader::dates(const char *key)
{
    QList<QDate> all;
    for (const auto &written : texts(key)) {
        const auto date = QDate::fromString(written, Qt::ISODate);
        if (!date.isValid() || written.size() != 10)
            fail(key, Wanted::Date);
        all.append(date);
    }
    return all;
}

QDateTime JsonReader::moment(const char *key)
{
    const QString written = text(key);
    if (written.isEmpty())
        return {};
    const auto moment = QDateTime::fromString(written, Qt::ISODate);
    if (!moment.isValid() || moment.timeSpec() != Qt::UTC || written.size() != 20)
        fail(key, Wanted::Moment);
    return moment;
}

QUrl JsonReader::address(const char *key)
{
    const QString written = text(key);
    if (written.isEmpty())
        return {};
    QUrl url(written, QUrl::StrictMode);
    if (!url.isValid())
        fail(key, Wanted::Address);
    return url;
}

QStringList JsonReader::texts(const char *key)
{
    QStringList all;
    const auto elements = array(key, Wanted::Texts);
    for (const auto &element : elements) {
        if (element.isString())
            all.append(element.toString());
        else
            fail(key, Wanted::Texts);
    }
    return all;
}

QJsonObject JsonReader::object(const char *key)
{
    const auto value = member(key);
    if (!value.isObject() && !value.isNull() && !value.isUndefined())
        fail(key, Wanted::Object);
    return value.toObject();
}

std::optional<RevisionId> JsonReader::revision(const char *key)
{
    const QString written = text(key);
    if (written.isEmpty())
        return std::nullopt;
    const auto parsed = RevisionId::parse(written);
    if (!parsed)
        fail(key, Wanted::Revision);
    return parsed;
}

QJsonArray JsonReader::array(const char *key, Wanted wanted)
{
    const auto value = member(key);
    if (!value.isArray() && !value.isNull() && !value.isUndefined())
        fail(key, wanted);
    return value.toArray();
}

QString JsonReader::elementPath(const char *key, qsizetype index) const
{
    return m_path + QLatin1StringView(key) + u'[' + QString::number(index + 1) + u"]."; // people count from 1
}

void JsonReader::adopt(const JsonReader &inner)
{
    if (m_problem.isEmpty())
        m_problem = inner.m_problem;
}

void JsonReader::refuse(const char *key, const QString &why)
{
    if (m_problem.isEmpty())
        m_problem = translate("JsonReader", "%1: %2").arg(m_path + QLatin1StringView(key), why);
}

void JsonReader::fail(const char *key, Wanted wanted)
{
    switch (wanted) {
    case Wanted::Text:
        return refuse(key, translate("JsonReader", "a text is wanted here"));
    case Wanted::Number:
        return refuse(key, translate("JsonReader", "a whole number is wanted here"));
    case Wanted::Flag:
        return refuse(key, translate("JsonReader", "true or false is wanted here"));
    case Wanted::Date:
        return refuse(key, translate("JsonReader", "a date like 2024-05-15 is wanted here"));
    case Wanted::Moment:
        return refuse(key, translate("JsonReader", "a moment like 2024-05-15T06:00:00Z is wanted here"));
    case Wanted::Address:
        return refuse(key, translate("JsonReader", "a web address is wanted here"));
    case Wanted::Texts:
        return refuse(key, translate("JsonReader", "a list of texts is wanted here"));
    case Wanted::Object:
        return refuse(key, translate("JsonReader", "an object is wanted here"));
    case Wanted::Objects:
        return refuse(key, translate("JsonReader", "a list of objects is wanted here"));
    case Wanted::Id:
        return refuse(key, translate("JsonReader", "an identifier (UUID) is wanted here"));
    case Wanted::Revision:
        return refuse(key, translate("JsonReader", "a revision (64 hexadecimal digits) is wanted here"));
    }
}

Error JsonReader::problem() const
{
    return { Error::Kind::BadInput, translate("JsonReader", "This cannot be read: %1.").arg(m_problem) };
}

QJsonValue jsonOf(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonOf(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'")) : QJsonValue();
}

QJsonArray jsonOf(const QList<QDate> &dates)
{
    QJsonArray array;
    for (const auto &date : dates)
        array.append(date.toString(Qt::ISODate));
    return array;
}

QJsonValue jsonOf(const QUrl &address)
{
    return address.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(address.toEncoded()));
}

} // namespace tenue

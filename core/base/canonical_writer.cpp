// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_writer.h"

#include "core/base/words.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <vector>

namespace tenue
{

namespace
{

constexpr double LargestWholeNumber = 9007199254740991.0; // 2^53 - 1, RFC 8785 §3.2.2.3
constexpr int DeepestNesting = 100;

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\'; });
}

using Members = std::vector<std::pair<QString, QJsonValue>>;

// QJsonObject keeps its members sorted, but by code point: RFC 8785 wants UTF-16 units. The names are
// brought into NFC first, since that can change their order, and make two of them the same.
Members sortedMembers(const QJsonObject &object)
{
    Members members;
    members.reserve(static_cast<size_t>(object.size()));
    for (auto it = object.begin(); it != object.end(); ++it)
        members.emplace_back(it.key().normalized(QString::NormalizationForm_C), it.value());
    std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) {
        return std::lexicographical_compare(a.first.begin(), a.first.end(), b.first.begin(), b.first.end());
    });
    return members;
}

} // namespace

bool CanonicalWriter::value(const QJsonValue &value, int depth)
{
    if (depth > DeepestNesting)
        return fail(translate("CanonicalJson", "it is nested too deeply"));
    switch (value.type()) {
    case QJsonValue::Null:
        m_out += "null";
        return true;
    case QJsonValue::Bool:
        m_out += value.toBool() ? "true" : "false";
        return true;
    case QJsonValue::Double:
        return number(value);
    case QJsonValue::String:
        return string(value.toString());
    case QJsonValue::Array:
        return array(value.toArray(), depth);
    case QJsonValue::Object:
        return object(value.toObject(), depth);
    case QJsonValue::Undefined:
        break;
    }
    return fail(translate("CanonicalJson", "a value is missing"));
}

bool CanonicalWriter::object(const QJsonObject &object, int depth)
{
    const auto members = sortedMembers(object);
    m_out += '{';
    bool first = true;
    QString before;
    for (const auto &[key, member] : members) {
        if (!first) {
            if (key == before)
                return fail(translate("CanonicalJson", "two members have the same name %1").arg(quoted(key)));
            m_out += ',';
        }
        first = false;
        before = key;
        if (!string(key))
            return false;
        m_out += ':';
        if (!value(member, depth + 1)) {
            m_where.prepend(m_where.isEmpty() ? key : QString(key + u'.'));
            return false;
        }
    }
    m_out += '}';
    return true;
}

QString CanonicalWriter::problem() const
{
    return m_where.isEmpty() ? m_problem : QString(translate("CanonicalJson", "%1: %2").arg(m_where, m_problem));
}

bool CanonicalWriter::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

bool CanonicalWriter::array(const QJsonArray &array, int depth)
{
    m_out += '[';
    bool first = true;
    for (const auto &element : array) {
        if (!first)
            m_out += ',';
        first = false;
        if (!value(element, depth + 1))
            return false;
    }
    m_out += ']';
    return true;
}

bool CanonicalWriter::number(const QJsonValue &value)
{
    const double number = value.toDouble();
    if (!std::isfinite(number) || std::trunc(number) != number || std::abs(number) > LargestWholeNumber)
        return fail(translate("CanonicalJson", "only whole numbers can be kept"));
    m_out += QByteArray::number(static_cast<qint64>(number));
    return true;
}

bool CanonicalWriter::string(const QString &raw)
{
    if (isPlainAscii(raw)) {
        m_out += '"';
        m_out += raw.toLatin1();
        m_out += '"';
        return true;
    }
    const QString text = raw.normalized(QString::NormalizationForm_C);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull())
            return fail(translate("CanonicalJson", "the text holds a NUL character"));
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            return fail(translate("CanonicalJson", "the text holds half of a character (a lone surrogate)"));
    }
    escape(text.toUtf8());
    return true;
}

// Stretches that need no escape are taken whole: nearly all of a text is.
void CanonicalWriter::escape(const QByteArray &utf8)
{
    m_out += '"';
    const char *stretch = utf8.constBegin();
    for (const char *at = stretch; at != utf8.constEnd(); ++at) {
        if (static_cast<unsigned char>(*at) >= 0x20 && *at != '"' && *at != '\\')
            continue;
        m_out.append(stretch, at - stretch);
        escape(*at);
        stretch = at + 1;
    }
    m_out.append(stretch, utf8.constEnd() - stretch);
    m_out += '"';
}

void CanonicalWriter::escape(char c)
{
    static constexpr char digits[] = "0123456789abcdef";
    static constexpr std::string_view letters = "\"\"\\\\\bb\ff\nn\rr\tt";
    for (size_t i = 0; i < letters.size(); i += 2) {
        if (letters[i] == c) {
            m_out += '\\';
            m_out += letters[i + 1];
            return;
        }
    }
    m_out += "\\u00";
    m_out += digits[c >> 4];
    m_out += digits[c & 15];
}

} // namespace tenue

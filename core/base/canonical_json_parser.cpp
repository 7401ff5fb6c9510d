// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_json_parser.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <cstring>
#include <optional>

namespace tenue
{

namespace
{

constexpr int DeepestNesting = 100;
constexpr int MostDigits = 15; // a double holds them all

/// Reads what the canonical form can hold; fails, without a word, on everything else.
class Parser
{
public:
    Parser(const QByteArray &bytes, const MemberFilter &wants)
        : m_at(bytes.constBegin())
        , m_end(bytes.constEnd())
        , m_wants(wants)
    {
    }

    std::optional<QJsonObject> whole()
    {
        QJsonObject result;
        if (!take('{') || !object(result, 0) || m_at != m_end)
            return std::nullopt;
        return result;
    }

private:
    bool take(char wanted)
    {
        if (m_at == m_end || *m_at != wanted)
            return false;
        ++m_at;
        return true;
    }
    bool take(const char *word)
    {
        const auto length = static_cast<qsizetype>(std::strlen(word));
        if (m_end - m_at < length || std::memcmp(m_at, word, static_cast<size_t>(length)) != 0)
            return false;
        m_at += length;
        return true;
    }

    // After its brace.
    bool object(QJsonObject &result, int depth)
    {
        if (take('}'))
            return true;
        do {
            QString key;
            QJsonValue member;
            if (!take('"') || !string(key) || !take(':'))
                return false;
            if (depth == 0 && m_wants && !m_wants(key)) {
                if (!skip(1))
                    return false;
                continue;
            }
            if (!value(member, depth + 1) || result.contains(key))
                return false;
            result.insert(key, member);
        } while (take(','));
        return take('}');
    }

    bool array(QJsonArray &result, int depth)
    {
        if (take(']'))
            return true;
        do {
            QJsonValue element;
            if (!value(element, depth + 1))
                return false;
            result.append(element);
        } while (take(','));
        return take(']');
    }

    bool value(QJsonValue &result, int depth)
    {
        if (m_at == m_end || depth > DeepestNesting)
            return false;
        if (take('"')) {
            QString text;
            const bool isGood = string(text);
            result = text;
            return isGood;
        }
        if (take('{')) {
            QJsonObject members;
            const bool isGood = object(members, depth);
            result = members;
            return isGood;
        }
        if (take('[')) {
            QJsonArray elements;
            const bool isGood = array(elements, depth);
            result = elements;
            return isGood;
        }
        return word(result) || number(result);
    }

    /// Over a value that nobody wants, without making it.
    bool skip(int depth)
    {
        if (m_at == m_end || depth > DeepestNesting)
            return false;
        if (take('"'))
            return skipString();
        const char end = *m_at == '{' ? '}' : *m_at == '[' ? ']' : '\0';
        if (end == '\0') {
            QJsonValue simple;
            return word(simple) || number(simple);
        }
        ++m_at;
        if (take(end))
            return true;
        do {
            if (end == '}' && (!take('"') || !skipString() || !take(':')))
                return false;
            if (!skip(depth + 1))
                return false;
        } while (take(','));
        return take(end);
    }

    // After its quotation mark.
    bool skipString()
    {
        for (; m_at != m_end; ++m_at) {
            if (*m_at == '"') {
                ++m_at;
                return true;
            }
            if (*m_at == '\\' && ++m_at == m_end)
                return false;
        }
        return false;
    }

    bool word(QJsonValue &result)
    {
        if (take("true"))
            result = true;
        else if (take("false"))
            result = false;
        else if (take("null"))
            result = QJsonValue::Null;
        else
            return false;
        return true;
    }

    bool number(QJsonValue &result)
    {
        const bool isNegative = take('-');
        const char *start = m_at;
        qint64 whole = 0;
        for (; m_at != m_end && *m_at >= '0' && *m_at <= '9'; ++m_at)
            whole = m_at - start < MostDigits ? whole * 10 + (*m_at - '0') : whole;
        const auto digits = m_at - start;
        if (digits == 0 || digits > MostDigits || (digits > 1 && *start == '0') || (isNegative && whole == 0))
            return false;
        if (m_at != m_end && (*m_at == '.' || *m_at == 'e' || *m_at == 'E'))
            return false;
        result = isNegative ? -whole : whole;
        return true;
    }

    // After its quotation mark; stretches without an escape are taken whole.
    bool string(QString &result)
    {
        for (;;) {
            const char *stretch = m_at;
            while (m_at != m_end && *m_at != '"' && *m_at != '\\') {
                if (static_cast<unsigned char>(*m_at) < 0x20)
                    return false;
                ++m_at;
            }
            if (m_at == m_end)
                return false;
            const auto text = QString::fromUtf8(stretch, m_at - stretch);
            if (text.contains(QChar::ReplacementCharacter)) // perhaps no UTF-8
                return false;
            result = result.isEmpty() ? text : result + text;
            if (*m_at++ == '"')
                return true;
            if (!escape(result))
                return false;
        }
    }

    bool escape(QString &result)
    {
        static constexpr char escapes[] = "\"\"\\\\b\bf\fn\nr\rt\t";
        if (m_at == m_end)
            return false;
        for (const char *known = escapes; *known != 0; known += 2) {
            if (*m_at == *known) {
                result += QLatin1Char(known[1]);
                ++m_at;
                return true;
            }
        }
        return false;
    }

    const char *m_at;
    const char *m_end;
    const MemberFilter &m_wants;
};

} // namespace

QJsonObject objectOf(const QByteArray &bytes, const MemberFilter &wants)
{
    if (auto object = Parser(bytes, wants).whole())
        return *std::move(object);
    auto object = QJsonDocument::fromJson(bytes).object();
    for (auto member = object.begin(); wants && member != object.end();)
        member = wants(member.key()) ? std::next(member) : object.erase(member);
    return object;
}

} // namespace tenue

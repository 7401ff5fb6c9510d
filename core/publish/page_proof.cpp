// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/page_proof.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <algorithm>
#include <array>
#include <cstring>

namespace tenue
{

namespace
{

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/// Takes the text of a page. It is never longer than what it is taken from: every reference and every attribute is
/// shorter as text.
class ShownText
{
public:
    explicit ShownText(qsizetype longest)
        : m_bytes(longest, Qt::Uninitialized)
        , m_end(m_bytes.data())
    {
    }

    void append(QByteArrayView bytes)
    {
        Q_ASSERT(bytes.size() <= m_bytes.constData() + m_bytes.size() - m_end);
        std::memcpy(m_end, bytes.data(), static_cast<size_t>(bytes.size()));
        m_end += bytes.size();
    }
    /// Text as it stands between tags or in an attribute; spaces are left out.
    void appendDecoded(QByteArrayView text)
    {
        char *to = m_end;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (isSpace(c))
                continue;
            const auto end = c == '&' ? text.indexOf(';', i) : -1;
            if (end < 0) {
                *to++ = c;
                continue;
            }
            m_end = to;
            appendReference(text.sliced(i + 1, end - i - 1));
            to = m_end;
            i = end;
        }
        m_end = to;
    }

    QByteArray taken()
    {
        m_bytes.truncate(m_end - m_bytes.constData());
        return std::move(m_bytes);
    }

private:
    /// What stands between "&" and ";".
    void appendReference(QByteArrayView name)
    {
        if (name.startsWith('#')) {
            const bool isHexadecimal = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
            bool isNumber = false;
            const char32_t code
                = name.sliced(isHexadecimal ? 2 : 1).toByteArray().toUInt(&isNumber, isHexadecimal ? 16 : 10);
            if (isNumber)
                append(QString::fromUcs4(&code, 1).toUtf8());
            return;
        }
        struct Named {
            const char *name;
            const char *text;
        };
        static constexpr std::array<Named, 5> Known {
            { { "amp", "&" }, { "lt", "<" }, { "gt", ">" }, { "quot", "\"" }, { "nbsp", "\xc2\xa0" } }
        };
        const auto found
            = std::find_if(Known.begin(), Known.end(), [&](const Named &each) { return name == each.name; });
        Q_ASSERT(found != Known.end());
        if (found != Known.end())
            append(found->text);
    }

    QByteArray m_bytes;
    char *m_end;
};

/// One start or end tag: what stands between "<" and ">".
class Tag
{
public:
    explicit Tag(QByteArrayView inside)
        : m_inside(inside)
    {
        const auto end = std::find_if(inside.begin() + (isEnd() ? 1 : 0), inside.end(),
                                      [](char c) { return isSpace(c) || c == '/'; });
        m_nameEnd = end - inside.begin();
    }

    bool isEnd() const { return m_inside.startsWith('/'); }
    QByteArrayView name() const { return m_inside.first(m_nameEnd).sliced(isEnd() ? 1 : 0); }
    /// True if no end tag follows.
    bool isVoid() const
    {
        static constexpr std::array<QByteArrayView, 7> Voids { "br", "hr", "img", "input", "link", "meta", "wbr" };
        return m_inside.endsWith('/') || std::find(Voids.begin(), Voids.end(), name()) != Voids.end();
    }

    /// Calls `take(name, value)` for each attribute that has a value, `takeBare(name)` for the others.
    template <typename Take>
    void eachAttribute(Take take) const
    {
        qsizetype at = m_nameEnd;
        while (at < m_inside.size()) {
            while (at < m_inside.size() && (isSpace(m_inside[at]) || m_inside[at] == '/'))
                ++at;
            const auto begin = at;
            while (at < m_inside.size() && !isSpace(m_inside[at]) && m_inside[at] != '=' && m_inside[at] != '/')
                ++at;
            if (at == begin)
                break;
            const auto attribute = m_inside.sliced(begin, at - begin);
            QByteArrayView value;
            if (at + 1 < m_inside.size() && m_inside[at] == '=' && m_inside[at + 1] == '"') {
                const auto end = m_inside.indexOf('"', at + 2);
                value = m_inside.sliced(at + 2, (end < 0 ? m_inside.size() : end) - at - 2);
                at = end < 0 ? m_inside.size() : end + 1;
            }
            take(attribute, value);
        }
    }

private:
    QByteArrayView m_inside;
    qsizetype m_nameEnd = 0;
};

class Reader
{
public:
    explicit Reader(QByteArrayView html)
        : m_html(html)
        , m_text(html.size())
    {
    }

    QByteArray read()
    {
        const auto html = m_html;
        qsizetype at = 0;
        while (at < html.size()) {
            const auto open = html.indexOf('<', at);
            const auto end = open < 0 ? html.size() : open;
            if (m_depth > 0 && m_leftOut == 0)
                m_text.appendDecoded(html.sliced(at, end - at));
            if (open < 0)
                break;
            const auto close = endOfTag(html, open);
            take(Tag(html.sliced(open + 1, close - open - 1)));
            at = close + 1;
        }
        return m_text.taken();
    }

private:
    // ">" may stand in a value.
    static qsizetype endOfTag(QByteArrayView html, qsizetype open)
    {
        bool isQuoted = false;
        for (qsizetype i = open; i < html.size(); ++i) {
            if (html[i] == '"')
                isQuoted = !isQuoted;
            else if (html[i] == '>' && !isQuoted)
                return i;
        }
        return html.size();
    }

    void take(const Tag &tag)
    {
        if (m_depth == 0) {
            if (!tag.isEnd() && tag.name() == "main")
                m_depth = 1;
            return;
        }
        if (tag.isEnd()) {
            m_leftOut = m_leftOut == m_depth ? 0 : m_leftOut;
            --m_depth;
            return;
        }
        if (!tag.isVoid())
            ++m_depth;
        if (m_leftOut == 0)
            takeAttributes(tag);
    }

    void takeAttributes(const Tag &tag)
    {
        static constexpr std::array<QByteArrayView, 4> Shown { "cite", "datetime", "href", "src" };
        std::array<QByteArrayView, 4> values;
        tag.eachAttribute([&](QByteArrayView name, QByteArrayView value) {
            if (name == "data-proof" && !tag.isVoid())
                m_leftOut = m_depth;
            for (size_t i = 0; i < Shown.size(); ++i) {
                if (name == Shown[i])
                    values[i] = value;
            }
        });
        for (size_t i = 0; i < Shown.size() && m_leftOut == 0; ++i) {
            if (values[i].isNull())
                continue;
            m_text.append(Shown[i]);
            m_text.append("=");
            m_text.appendDecoded(values[i]);
        }
    }

    QByteArrayView m_html;
    ShownText m_text;
    int m_depth = 0; ///< elements open, main included; 0 outside of it
    int m_leftOut = 0; ///< the depth of the element that is left out; 0 if none is
};

} // namespace

QByteArray visibleTextOf(QByteArrayView html)
{
    return Reader(html).read();
}

ContentHash fingerprintOf(QByteArrayView html)
{
    return ContentHash::of(visibleTextOf(html));
}

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/texts_ahead.h"

#include <QtConcurrent/QtConcurrentRun>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Texts made in one go: enough to make a thread worth while, few enough to stay small.
constexpr qsizetype AtOnce = 64;
constexpr qsizetype MostAhead = 2;

Result<Promise> textIn(const Result<CanonicalJson> &content)
{
    if (!content)
        return content.error();
    return Promise::fromJson(content->object([](const QString &member) { return member != "body"_L1; }));
}

} // namespace

TextsAhead::~TextsAhead()
{
    for (auto &texts : m_ahead)
        texts.waitForFinished();
}

Result<Promise> TextsAhead::take(const RevisionId &revision)
{
    while (!m_ready.contains(revision)) {
        while (m_next < m_wanted.size() && m_ahead.size() < MostAhead)
            begin();
        if (m_ahead.isEmpty())
            return textIn(m_revisions.content(revision));
        m_ready.insert(m_ahead.dequeue().takeResult());
    }
    return *m_ready.take(revision);
}

void TextsAhead::begin()
{
    QList<std::pair<RevisionId, Result<CanonicalJson>>> contents;
    const auto end = std::min(m_next + AtOnce, m_wanted.size());
    for (; m_next < end; ++m_next)
        contents.append({ m_wanted[m_next], m_revisions.content(m_wanted[m_next]) });
    m_ahead.enqueue(QtConcurrent::run([contents = std::move(contents)] {
        Texts texts;
        for (const auto &[revision, content] : contents)
            texts.insert(revision, textIn(content));
        return texts;
    }));
}

} // namespace tenue

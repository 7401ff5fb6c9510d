// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/author_tips.h"

#include "ui/editor/markdown_editor.h"
#include "ui/editor/writing_area.h"
#include "ui/models/authorship_words.h"

#include <QtGui/QCursor>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace tenue
{

AuthorTips::AuthorTips(Desks &desks, const OpenDossier &dossier, WritingArea &writing, QObject *parent)
    : QObject(parent)
    , m_desks(desks)
    , m_dossier(dossier)
    , m_writing(writing)
{
    connect(&writing, &WritingArea::authorTipWanted, this, &AuthorTips::tell);
}

QString AuthorTips::wordsAt(const QString &text, qsizetype position) const
{
    const auto sentences = sentencesOf(text);
    const auto here = std::find_if(sentences.cbegin(), sentences.cend(), [position](const TextRange &range) {
        return range.from <= position && position < range.end();
    });
    if (here == sentences.cend())
        return {};
    const auto words = QStringView(text).sliced(here->from, here->length);
    const auto isHere = [&](const SentenceAuthorship &each) {
        return each.main >= 0 && QStringView(m_authorship.text).sliced(each.range.from, each.range.length) == words;
    };
    // A sentence that stands there twice is the one at the same place.
    const auto place = here - sentences.cbegin();
    if (place < m_authorship.sentences.size() && isHere(m_authorship.sentences[place]))
        return authorshipWords(m_authorship, m_authorship.sentences[place], m_catalogue) + u'\n'
            + evidenceWords(m_authorship.sentences[place]);
    const auto found = std::find_if(m_authorship.sentences.cbegin(), m_authorship.sentences.cend(), isHere);
    if (found == m_authorship.sentences.cend())
        return tr("Changed since the last revision, and not saved yet.");
    return authorshipWords(m_authorship, *found, m_catalogue) + u'\n' + evidenceWords(*found);
}

void AuthorTips::tell(int position, const QPoint &at)
{
    m_position = position;
    m_at = at;
    const auto base = m_dossier.isOpen() ? m_dossier.base() : std::nullopt;
    const bool isKnown = base && m_revision == base;
    QToolTip::showText(at, isKnown ? wordsAt(m_writing.body(), position) : QString(), m_writing.editor().viewport());
    if (base && !isKnown && !m_finding.isRunning())
        find(*base);
}

void AuthorTips::find(const RevisionId &revision)
{
    const auto installation = Installation::ofThisUser();
    if (!installation)
        return;
    m_finding.start(
        [path = m_desks.workspace().path(), promise = m_dossier.id(), revision, installation = *installation](
            Progress &progress) { return findAuthorship(path, promise, revision, installation, progress); },
        [this](const FoundAuthorship &found) {
            auto catalogue = Catalogue::load(m_desks.workspace());
            if (!found.authorship || !catalogue)
                return;
            m_revision = found.revision;
            m_authorship = *found.authorship;
            m_catalogue = *std::move(catalogue);
            if (QCursor::pos() == m_at)
                tell(m_position, m_at);
        });
}

} // namespace tenue

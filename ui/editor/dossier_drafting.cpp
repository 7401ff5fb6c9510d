// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/dossier_drafting.h"

#include "ui/editor/writing_area.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

DossierDrafting::DossierDrafting(Desks &desks, OpenDossier &dossier, WritingArea &writing, QObject *parent)
    : QObject(parent)
    , m_desks(desks)
    , m_dossier(dossier)
    , m_writing(writing)
{
    connect(&writing, &WritingArea::wordAddRequested, this, &DossierDrafting::addWord);
    connect(&desks.drafting(), &DraftingDesk::wordsChanged, this, &DossierDrafting::readWords);
    connect(&desks.drafting(), &DraftingDesk::templateSaved, this, &DossierDrafting::readTemplates);
}

void DossierDrafting::begin()
{
    if (const auto settings = m_desks.newsroom().siteSettings())
        m_writing.setLanguage(settings->value.language);
    if (const auto profile = m_desks.drafting().typography())
        m_writing.setHouseStyle(*profile);
    readWords();
    m_mandate = {};
}

void DossierDrafting::refresh()
{
    if (m_mandate != m_dossier.promise().mandate)
        readTemplates();
}

void DossierDrafting::readWords()
{
    if (const auto words = m_desks.drafting().words())
        m_writing.setWords(*words, !m_desks.workspace().isReadOnly());
    else
        Q_EMIT failed(words.error());
}

void DossierDrafting::readTemplates()
{
    m_mandate = m_dossier.promise().mandate;
    const auto offered = m_desks.drafting().templatesFor(m_mandate);
    if (!offered) {
        Q_EMIT failed(offered.error());
        return;
    }
    QList<DossierTemplate> templates;
    for (const auto &each : *offered)
        templates.append(each.value);
    m_writing.setTemplates(templates);
}

void DossierDrafting::addWord(const QString &word)
{
    if (const auto added = m_desks.drafting().addWord(word); !added)
        Q_EMIT failed(added.error());
}

void DossierDrafting::showClaims(const QList<DossierFinding> &findings)
{
    QList<TextSpot> spots;
    for (const auto &finding : findings) {
        if (finding.rule == "uncited-claims"_L1 && !finding.waiver)
            spots.append({ int(finding.place.start), finding.message });
    }
    // In the order of the text, whatever their weight.
    std::sort(spots.begin(), spots.end(), [](const TextSpot &a, const TextSpot &b) { return a.start < b.start; });
    m_writing.setClaims(spots);
}

} // namespace tenue

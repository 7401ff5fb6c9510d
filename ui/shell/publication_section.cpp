// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/publication_section.h"

#include "ui/publishing/publication_page.h"

namespace tenue
{

using namespace Qt::StringLiterals;

PublicationSection::PublicationSection(const SectionSurroundings &surroundings)
    : WorkspaceSection(Key, "globe"_L1, tr("Publication"))
    , m_surroundings(surroundings)
{
}

Result<QWidget *> PublicationSection::makePage()
{
    const auto installation = Installation::ofThisUser();
    if (!installation)
        return installation.error();
    m_publication = new PublicationPage(m_surroundings.desks, *installation, m_surroundings.prompts);
    connect(m_publication, &PublicationPage::promiseOpened, this, &WorkspaceSection::promiseOpened);
    connect(m_publication, &PublicationPage::countsChanged, this, [this](const QString &words) {
        m_countWords = words;
        Q_EMIT countsChanged(words);
    });
    return m_publication;
}

void PublicationSection::refresh()
{
    m_publication->refresh();
}

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newsroom_section.h"

#include "ui/browse/catalogue_page.h"

namespace tenue
{

using namespace Qt::StringLiterals;

NewsroomSection::NewsroomSection(const SectionSurroundings &surroundings)
    : WorkspaceSection(Key, "newspaper"_L1, tr("Newsroom"))
    , m_surroundings(surroundings)
{
}

Result<QWidget *> NewsroomSection::makePage()
{
    m_catalogue = new CataloguePage(m_surroundings.desks, m_surroundings.prompts);
    return m_catalogue;
}

void NewsroomSection::refresh()
{
    m_catalogue->refresh();
}

void NewsroomSection::startReply(const PromiseId &promise)
{
    if (m_catalogue)
        m_catalogue->startReply(promise);
}

QString NewsroomSection::part() const
{
    return m_catalogue ? QString::number(m_catalogue->currentSection()) : QString();
}

void NewsroomSection::showPart(const QString &part)
{
    if (m_catalogue)
        m_catalogue->showSection(CataloguePage::Section(part.toInt()));
}

bool NewsroomSection::mayLeave()
{
    return !m_catalogue || m_catalogue->mayLeave();
}

void NewsroomSection::askToLeave(const std::function<void()> &go)
{
    m_catalogue->askToLeave(go);
}

} // namespace tenue

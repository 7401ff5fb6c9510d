// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_section.h"

#include "ui/shell/newsroom_section.h"
#include "ui/shell/publication_section.h"
#include "ui/shell/review_section.h"

namespace tenue
{

WorkspaceSection::WorkspaceSection(QLatin1StringView key, QLatin1StringView icon, const QString &name)
    : m_key(key)
    , m_icon(icon)
    , m_name(name)
{
}

Result<QWidget *> WorkspaceSection::page()
{
    if (!m_page) {
        const auto made = makePage();
        if (!made)
            return made.error();
        m_page = *made;
    }
    return m_page;
}

std::vector<std::unique_ptr<WorkspaceSection>> newSections(const SectionSurroundings &surroundings)
{
    std::vector<std::unique_ptr<WorkspaceSection>> sections;
    sections.push_back(std::make_unique<ReviewSection>(surroundings));
    sections.push_back(std::make_unique<PublicationSection>(surroundings));
    sections.push_back(std::make_unique<NewsroomSection>(surroundings));
    return sections;
}

} // namespace tenue

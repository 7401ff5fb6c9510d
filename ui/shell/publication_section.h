// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace_section.h"

namespace tenue
{

class PublicationPage;

/// What changes online with the next export, and the export.
class PublicationSection : public WorkspaceSection
{
    Q_OBJECT

public:
    static constexpr QLatin1StringView Key { "publication" };

    explicit PublicationSection(const SectionSurroundings &surroundings);

    void refresh() override;
    QString countWords() const override { return m_countWords; }

protected:
    Result<QWidget *> makePage() override;

private:
    const SectionSurroundings m_surroundings;
    PublicationPage *m_publication = nullptr;
    QString m_countWords;
};

} // namespace tenue

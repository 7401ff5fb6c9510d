// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace_section.h"

namespace tenue
{

class CataloguePage;

/// Mandates, themes, source documents, scales, staff, site.
class NewsroomSection : public WorkspaceSection
{
    Q_OBJECT

public:
    static constexpr QLatin1StringView Key { "newsroom" };

    explicit NewsroomSection(const SectionSurroundings &surroundings);

    /// A new question to those who are judged, about `promise`.
    void startReply(const PromiseId &promise);
    void refresh() override;
    QString part() const override;
    void showPart(const QString &part) override;
    bool mayLeave() override;
    void askToLeave(const std::function<void()> &go) override;

protected:
    Result<QWidget *> makePage() override;

private:
    const SectionSurroundings m_surroundings;
    CataloguePage *m_catalogue = nullptr;
};

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"
#include "ui/widgets/side_bar_button.h"

class QButtonGroup;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace tenue
{

class ElidedLabel;
class InitialsDisc;
class MandateChooser;
class TextLabel;

/// A search somebody keeps at hand.
struct SavedSearch {
    QString key;
    QString name;
    int count = 0;
};

/// The left edge of the window: whose promises, the sections, saved searches, who I am.
///
/// 216 px wide, or a rail of 56 px with icons alone.
class SideBar : public Panel
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    void setMandate(const QString &place, const QString &term);
    /// Opened by the mandate's button; stays its owner's.
    void setMandateMenu(QMenu *menu);

    /// Returns the section's index. `keys` is shown in the tool tip: "Ctrl+1".
    int addSection(QLatin1StringView icon, const QString &text, const QString &keys);
    void setCount(int section, int count, CountKind kind, const QString &spoken);
    int currentSection() const;
    /// Emits nothing.
    void setCurrentSection(int section);

    void setSavedSearches(const QList<SavedSearch> &searches);
    void setPerson(const QString &name, const QString &initials, const QString &role);

    bool isRail() const { return m_isRail; }
    void setRail(bool isRail);

Q_SIGNALS:
    void sectionChosen(int section);
    void savedSearchChosen(const QString &key);
    /// What can be done with it shall be offered, at `anchor`.
    void savedSearchMenuRequested(const QString &key, QWidget *anchor);
    void settingsPressed();

private:
    Panel *newPersonLine();

    MandateChooser *m_mandate;
    QButtonGroup *m_sections;
    QVBoxLayout *m_sectionColumn;
    TextLabel *m_searchesTitle;
    QVBoxLayout *m_searchColumn;
    InitialsDisc *m_disc;
    ElidedLabel *m_name;
    ElidedLabel *m_role;
    QToolButton *m_settings;
    bool m_isRail = false;
};

} // namespace tenue

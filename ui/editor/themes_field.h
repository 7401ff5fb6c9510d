// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desks.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QToolButton;

namespace tenue
{

class TextLabel;

/// The themes of a promise: the main one, any others, and a new one named on the spot.
class ThemesField : public QWidget
{
    Q_OBJECT

public:
    explicit ThemesField(Desks &desks, QWidget *parent = nullptr);

    /// Emits nothing. The first is the main theme.
    void setThemes(const QList<ThemeId> &themes);
    QList<ThemeId> themes() const { return m_themes; }

Q_SIGNALS:
    void edited();

private:
    void refresh();
    void chooseMain();
    void toggleOther(const ThemeId &theme, bool isChosen);
    void addTheme();

    Desks &m_desks;
    QList<ThemeId> m_themes;
    QComboBox *m_main;
    QToolButton *m_others;
    QMenu *m_menu;
    QLineEdit *m_newName;
    TextLabel *m_fault;
};

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtGui/QFont>
#include <QtGui/QPalette>

class QApplication;

namespace tenue
{

/// Which of the two tables of colours is used. `System` follows the lightness of the desktop.
enum class ColourTheme { System, Light, Dark };

/// What a person chose about the look. An empty family means the shipped one.
struct LookChoice {
    ColourTheme theme = ColourTheme::System;
    QString sansFamily = {};
    QString serifFamily = {};
    int percent = 100; ///< size of letters, from 100 to 200, on top of what the system asks for
};

/// Gives the application its style, palette, style sheet and fonts, and changes them while it runs.
///
/// Made once, before any window. A high-contrast palette of the system is kept as it is, whatever
/// the theme. Text is at least 13 px and grows where the system's font is larger than usual.
class Look : public QObject
{
    Q_OBJECT

public:
    explicit Look(QApplication &application, const LookChoice &choice = {});

    void choose(const LookChoice &choice);
    void setTheme(ColourTheme theme);
    /// Windows made afterwards fit; those that are open have the heights of before.
    void setPercent(int percent);
    const LookChoice &choice() const { return m_choice; }
    /// True while the dark colours are in use.
    bool isDark() const;

private:
    void applyFonts();
    void applyColours();
    bool systemIsDark() const;

    QApplication &m_application;
    const QPalette m_systemPalette;
    const QFont m_systemFont;
    LookChoice m_choice;
};

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QGridLayout;

namespace tenue
{

class Look;
class Settings;
enum class ColourTheme;

/// What a person chooses about the program on this computer: language, colours, size of letters.
/// Each choice holds at once and is kept.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Sizes that are offered, in per cent.
    static const QList<int> &sizes();

    /// Both outlive it.
    SettingsDialog(Settings &settings, Look &look, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &language);
    void themeChosen(tenue::ColourTheme theme);
    /// The look has it already; windows that are open need to be made anew to fit.
    void textSizeChosen();

private:
    void addLanguage(QGridLayout *grid, int row);
    void addTheme(QGridLayout *grid, int row);
    void addTextSize(QGridLayout *grid, int row);

    Settings &m_settings;
    Look &m_look;
};

} // namespace tenue

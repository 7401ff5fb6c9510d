// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"
#include "ui/widgets/message_strip.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace tenue
{

class ProfileForm;
class ProgressLine;
class RecentList;
class SegmentedChoice;
class StartCard;
class StripStack;

/// The first page: what the program is, who sits here, and the ways in.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(Settings &settings, QWidget *parent = nullptr);

    /// Shows recents as they are now.
    void refresh();
    /// Why nothing was opened, and what can be done about it.
    void showError(const Error &error, const QList<StripAction> &actions = {});
    /// Says that something takes a while; an empty sentence: no longer.
    void setBusy(const QString &sentence);
    /// What was typed so far. False, with the name marked, if there is no name.
    bool hasProfile();

Q_SIGNALS:
    void exampleRequested();
    void createRequested();
    void openRequested();
    void recentChosen(const QString &path);
    void languageChosen(const QString &language);

private:
    QWidget *newLeft();
    QWidget *newRight();
    QWidget *newReasons(QWidget *parent);
    QWidget *newLanguageRow(QWidget *parent);
    void addWaysIn(QVBoxLayout *column);

    Settings &m_settings;
    StripStack *m_strips;
    ProfileForm *m_profile;
    StartCard *m_example;
    StartCard *m_create;
    StartCard *m_open;
    RecentList *m_recents;
    ProgressLine *m_progress;
    QVBoxLayout *m_ways;
    QWidget *m_cards;
};

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/suggestion_desk.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QScrollArea;

namespace tenue
{

class SuggestedChangeRow;
class TextLabel;

/// A suggestion, change by change: each is accepted or refused, with the mouse or with A and R; what is
/// accepted becomes one revision.
class SuggestionPage : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionPage(QWidget *parent = nullptr);

    /// `heading` says whose it is and when it was made.
    void show(const SuggestionView &view, const QList<SuggestedChange> &changes, const QString &heading,
              bool canAnswer);
    /// What the desk refused.
    void showFault(const QString &sentence);

Q_SIGNALS:
    /// These changes shall be taken; the others not, because of `answer`.
    void acceptChosen(const tenue::SuggestionId &suggestion, const QList<int> &changes, const QString &answer);
    void refuseChosen(const tenue::SuggestionId &suggestion, const QString &answer);
    void backRequested();

private:
    void arrange();
    void addKeys();
    void addKey(const QString &name, const QString &words, const QKeySequence &keys, const std::function<void()> &act);
    void setCurrent(int row);
    void decide(int choice);
    void decideAll(int choice);
    void refresh();
    void apply();
    void askForAnswer(const QString &sentence, const QString &act, bool isWanted, QWidget &anchor,
                      const std::function<void(const QString &)> &answered);
    QList<int> accepted() const;

    SuggestionId m_suggestion;
    QList<SuggestedChangeRow *> m_rows;
    int m_current = -1;
    bool m_canAnswer = false;
    TextLabel *m_heading;
    TextLabel *m_note;
    TextLabel *m_summary;
    TextLabel *m_fault;
    QScrollArea *m_scroll;
    QPushButton *m_acceptAll;
    QPushButton *m_refuseAll;
    QPushButton *m_apply;
};

} // namespace tenue

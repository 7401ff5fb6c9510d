// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/open_dossier.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace tenue
{

/// What colleagues propose for the dossier: who, when, how much; open ones first. Takes no room while
/// there is none.
class SuggestionList : public QWidget
{
    Q_OBJECT

public:
    SuggestionList(Desks &desks, OpenDossier &dossier, QWidget *parent = nullptr);

    /// Returns how many wait for an answer.
    int refresh();

Q_SIGNALS:
    void opened(const tenue::SuggestionId &suggestion);

private:
    void addRow(const SuggestionView &view);

    Desks &m_desks;
    OpenDossier &m_dossier;
    QByteArray m_shown; ///< what the rows say
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
};

/// "Open", "Accepted" …
QString wordOf(SuggestionState state);

} // namespace tenue

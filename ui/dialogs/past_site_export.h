// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desks.h"

#include <QtCore/QObject>

class QAction;
class QWidget;

namespace tenue
{

class LongWork;
class Prompts;

/// Writes the public site as it was at a moment of the past to a folder of its own.
class PastSiteExport : public QObject
{
    Q_OBJECT

public:
    PastSiteExport(Desks &desks, Prompts &prompts, QWidget *window);

    QAction *action() const { return m_action; }

Q_SIGNALS:
    /// For the status strip.
    void succeeded(const QString &words);
    void failed(const tenue::Error &error);

private:
    void ask();
    void chooseFolder(const QDateTime &moment);
    void write(const QString &folder, const QDateTime &moment);

    Desks &m_desks;
    Prompts &m_prompts;
    QWidget *m_window;
    LongWork *m_writing;
    QAction *m_action;
};

} // namespace tenue

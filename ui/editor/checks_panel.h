// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/open_dossier.h"

#include <QtWidgets/QWidget>

class QListWidget;

namespace tenue
{

class EmptyState;

/// What the author should look at before submitting.
class ChecksPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPanel(OpenDossier &dossier, QWidget *parent = nullptr);

    /// Checks again, with the analysis as it is now; returns how many findings there are.
    int refresh(const QString &summary, const QString &body);

private:
    OpenDossier &m_dossier;
    QListWidget *m_list;
    EmptyState *m_empty;
};

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/site_export.h"
#include "ui/widgets/panel.h"

class QListWidget;

namespace tenue
{

class TextLabel;

/// What to look at before readers do; each line leads to the dossier. Takes no room while empty.
class FindingsPanel : public Panel
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    void setFindings(const QList<PublicationFinding> &findings);

Q_SIGNALS:
    void promiseOpened(const tenue::PromiseId &promise);

private:
    QList<PublicationFinding> m_findings;
    TextLabel *m_title;
    QListWidget *m_list;
};

} // namespace tenue

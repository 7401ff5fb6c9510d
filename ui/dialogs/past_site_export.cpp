// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/past_site_export.h"

#include "core/base/words.h"
#include "core/workflow/site_export.h"
#include "ui/widgets/decision_dialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/long_work.h"
#include "ui/widgets/prompts.h"

#include <QtGui/QAction>
#include <QtWidgets/QTimeEdit>

namespace tenue
{

using namespace Qt::StringLiterals;

PastSiteExport::PastSiteExport(Desks &desks, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_desks(desks)
    , m_prompts(prompts)
    , m_window(window)
    , m_writing(new LongWork(this))
    , m_action(new QAction(iconNamed("calendar"_L1), tr("E&xport the site as it was on…"), this))
{
    m_action->setObjectName(u"exportPastSite"_s);
    connect(m_action, &QAction::triggered, this, &PastSiteExport::ask);
}

void PastSiteExport::ask()
{
    auto *dialog = new DecisionDialog(
        tr("The site as it was on a day"),
        tr("Writes the pages, with the content that readers had at that moment, to an empty folder. The site that is "
           "online is not touched."),
        tr("Choose a folder…"), DecisionDialog::Weight::Plain, m_window);
    const auto fields = dialog->addMoment(tr("&Day and time"));
    // A day means all of it.
    fields.time->setTime(QTime(23, 59));
    dialog->addCondition([fields] { return fields.moment().isValid() ? QString() : tr("Choose a day first."); });
    connect(dialog, &DecisionDialog::confirmed, this, [this, dialog, fields] {
        const auto moment = fields.moment();
        dialog->accept();
        chooseFolder(moment);
    });
    dialog->open();
}

void PastSiteExport::chooseFolder(const QDateTime &moment)
{
    m_prompts.chooseFolder({ .title = tr("An empty folder for the site as it was") }, this,
                           [this, moment](const QString &folder) { write(folder, moment); });
}

void PastSiteExport::write(const QString &folder, const QDateTime &moment)
{
    const auto installation = Installation::ofThisUser();
    if (!installation) {
        Q_EMIT failed(installation.error());
        return;
    }
    SiteExport wanted { m_desks.workspace().path(), folder };
    wanted.asOf = moment;
    wanted.of = SiteOf::ThatMoment;
    m_action->setEnabled(false);
    m_writing->start(
        [wanted, installation = *installation](Progress &progress) {
            return exportSite(wanted, installation, progress);
        },
        [this, folder, moment](const Result<SiteExportReport> &report) {
            m_action->setEnabled(true);
            if (!report)
                Q_EMIT failed(report.error());
            else
                Q_EMIT succeeded(tr("The site as it was on %1 is in %2").arg(momentInWords(moment), quoted(folder)));
        });
}

} // namespace tenue

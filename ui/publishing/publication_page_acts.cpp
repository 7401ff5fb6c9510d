// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the publication page do.
#include "core/pictures/card_painter.h"
#include "ui/publishing/after_export_panel.h"
#include "ui/publishing/destination_panel.h"
#include "ui/publishing/publication_page.h"
#include "ui/publishing/site_previewer.h"
#include "ui/widgets/long_work.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/strip_stack.h"
#include "ui/widgets/wait_cursor.h"

#include <QtCore/QLocale>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

namespace tenue
{

using namespace Qt::StringLiterals;

void PublicationPage::publishApproved()
{
    const auto approved = m_desks.workspace().promises().inState(WorkflowState::Approved);
    if (!approved) {
        m_strips->add({ u"approved"_s, StripKind::Error, approved.error().message });
        return;
    }
    const WaitCursor waiting;
    int published = 0;
    m_strips->remove(u"approved"_s);
    for (const auto &row : *approved) {
        const auto done = m_desks.publication().publish(row.promise, row.approved.value_or(row.head));
        if (!done) {
            m_strips->add({ u"approved"_s, StripKind::Error, done.error().message });
            break;
        }
        ++published;
    }
    if (published > 0 && !m_strips->keys().contains(u"approved"_s))
        m_strips->add(
            { u"approved"_s, StripKind::Info,
              tr("%n dossiers have been published. They go online with the next export.", nullptr, published) });
    refresh();
}

void PublicationPage::startPublication()
{
    if (m_destination->folder().isEmpty())
        return m_destination->chooseFolder();
    const auto gone = static_cast<int>(m_model->lines().of(PublicationGroup::Disappears).size());
    if (gone == 0)
        return exportNow();
    enum Answer { Stop, Publish };
    const Question question {
        .title = tr("%n pages will disappear from the site", nullptr, gone),
        .sentence = tr("Readers who follow a link to them will find nothing. The dossiers stay in the workspace."),
        .answers = { tr("Cancel"), tr("Publish") },
        .defaultAnswer = Stop,
        .escapeAnswer = Stop,
        .isDangerous = true,
    };
    m_prompts.ask(question, this, [this](int answer) {
        if (answer == Publish)
            exportNow();
    });
}

void PublicationPage::exportNow()
{
    if (isExporting())
        return;
    m_strips->remove(u"export"_s);
    const auto &after = m_destination->afterExport();
    const PublicationRun wanted { { .workspacePath = m_desks.workspace().path(),
                                    .folder = m_destination->folder(),
                                    .baseAddress = m_destination->baseAddress(),
                                    .drawCard = drawSocialCard },
                                  after.timeStampAuthority(),
                                  after.command() };
    m_exporting->start([wanted, installation = m_installation](
                           Progress &progress) { return runPublication(wanted, installation, progress); },
                       [this](const Result<PublicationOutcome> &outcome) { showOutcome(outcome); });
    m_destination->progress().start(tr("Writing the pages"));
    m_destination->setWorking(true);
    showButton();
}

void PublicationPage::showOutcome(const Result<PublicationOutcome> &outcome)
{
    m_destination->setWorking(false);
    m_strips->remove(u"after"_s);
    m_destination->afterExport().setOutput(outcome ? outcome->output : QStringList());
    showButton();
    refresh();
    if (!outcome) {
        const bool isStopped = outcome.error().kind == Error::Kind::Cancelled;
        m_strips->add(
            { u"export"_s, isStopped ? StripKind::Info : StripKind::Error,
              isStopped ? tr("Publication was stopped. The site is as it was before.") : outcome.error().message });
        return;
    }
    const QLocale locale;
    const auto &report = outcome->report;
    const auto written
        = tr("The site is up to date: %1 files written, %2 unchanged, %3 removed.")
              .arg(locale.toString(report.written), locale.toString(report.unchanged), locale.toString(report.removed));
    const auto open = [path = report.indexPath] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    m_strips->add({ u"export"_s,
                    StripKind::Info,
                    outcome->isStamped ? tr("%1 It carries a time stamp.").arg(written) : written,
                    { { tr("Open the site"), open } } });
    if (outcome->afterwards)
        m_strips->add({ u"after"_s, StripKind::Error, outcome->afterwards->message });
}

void PublicationPage::connectPreview()
{
    m_previewPage->setObjectName(u"previewPage"_s);
    m_previewPage->setToolTip(tr("Look at the page of the promise that is selected, with its newest text."));
    m_preview->setObjectName(u"preview"_s);
    m_preview->setToolTip(tr("Look at the site as it would be, in the browser. Readers see nothing."));
    connect(m_preview, &QPushButton::clicked, this, [this] { m_previewer->showSite(m_installation); });
    connect(m_previewPage, &QPushButton::clicked, this, [this] {
        if (const auto *line = m_model->lineAt(m_list->currentIndex()))
            m_previewer->showPage(m_installation, line->promise);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PublicationPage::showPreviewButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PublicationPage::showPreviewButtons);
    connect(m_previewer, &SitePreviewer::startedOrEnded, this, [this] {
        if (m_previewer->isRunning())
            m_strips->remove(u"preview"_s);
        showPreviewButtons();
    });
    connect(m_previewer, &SitePreviewer::shown, this, &PublicationPage::showPreview);
    connect(m_previewer, &SitePreviewer::failed, this, [this](const Error &error) {
        m_strips->add({ u"preview"_s, StripKind::Error, error.message });
    });
    showPreviewButtons();
}

void PublicationPage::showPreviewButtons()
{
    m_preview->setEnabled(!m_previewer->isRunning());
    m_previewPage->setEnabled(!m_previewer->isRunning() && m_model->lineAt(m_list->currentIndex()));
}

void PublicationPage::showPreview(const QString &path)
{
    const auto open = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    m_strips->add({ u"preview"_s,
                    StripKind::Info,
                    tr("The preview shows what is not online yet. Readers do not see it."),
                    { { tr("Open the preview"), open } } });
}

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publishing/publication_page.h"

#include "core/pictures/card_painter.h"
#include "core/workflow/site_preview.h"
#include "ui/publishing/after_export_panel.h"
#include "ui/publishing/destination_panel.h"
#include "ui/publishing/findings_panel.h"
#include "ui/publishing/publication_delegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/long_work.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/strip_stack.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtCore/QDir>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTreeView>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QString settingsKey(const Workspace &workspace, QLatin1StringView name)
{
    return u"publication/"_s + workspace.identity() + u'/' + name;
}

Result<PublicationLines> compareElsewhere(const QString &path, const QString &folder, const Installation &installation)
{
    const auto workspace = Workspace::open(path, Workspace::Access::ReadOnly, installation);
    if (!workspace)
        return workspace.error();
    return loadPublicationLines(**workspace, folder);
}

} // namespace

PublicationPage::PublicationPage(Desks &desks, const Installation &installation, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_installation(installation)
    , m_prompts(prompts)
    , m_model(new PublicationModel(this))
    , m_list(new QTreeView)
    , m_empty(new EmptyState("globe"_L1, tr("Nothing has been published yet"),
                             tr("Dossiers come here once they are approved and published.")))
    , m_listOrEmpty(new QStackedWidget)
    , m_findings(new FindingsPanel)
    , m_destination(new DestinationPanel(prompts))
    , m_strips(new StripStack)
    , m_summary(new ElidedLabel({}, TextStyle::Interface, Tone::Second))
    , m_preview(newButton(tr("Pre&view"), ButtonKind::Plain))
    , m_publish(newButton({}, ButtonKind::Primary, "upload"_L1))
    , m_comparing(new LongWork(this))
    , m_exporting(new LongWork(this))
    , m_previewing(new LongWork(this))
{
    setObjectName(u"publicationPage"_s);
    m_strips->setObjectName(u"strips"_s);
    setUpList();
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(m_empty);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(m_findings);
    list->addWidget(m_listOrEmpty, 1);
    body->addLayout(list, 1);
    body->addWidget(m_destination);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(newHead());
    column->addWidget(m_strips);
    column->addLayout(body, 1);
    m_compareSoon.setSingleShot(true);
    connect(&m_compareSoon, &QTimer::timeout, this, &PublicationPage::compare);
    connect(m_findings, &FindingsPanel::promiseOpened, this, &PublicationPage::promiseOpened);
    connect(m_destination, &DestinationPanel::destinationChanged, this, &PublicationPage::keepDestination);
    connect(m_destination, &DestinationPanel::publishApprovedPressed, this, &PublicationPage::publishApproved);
    connect(&m_destination->progress(), &ProgressLine::cancelPressed, m_exporting, &LongWork::cancel);
    connect(m_exporting, &LongWork::progressed, &m_destination->progress(), &ProgressLine::setProgress);
    connect(&desks.publication(), &PublicationDesk::published, this, &PublicationPage::refresh);
    connect(&desks.review(), &ReviewDesk::decided, this, &PublicationPage::refresh);
    restoreDestination();
    showButton();
    refresh();
}

PublicationPage::~PublicationPage()
{
    // A field that loses the focus while it goes still says that its editing is finished.
    m_destination->disconnect(this);
}

Panel *PublicationPage::newHead()
{
    m_publish->setObjectName(u"publish"_s);
    m_summary->setObjectName(u"summary"_s);
    auto *head = new Panel(Ground::Window, Qt::BottomEdge);
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::Xs);
    words->addWidget(new TextLabel(tr("Publication"), TextStyle::PageTitle));
    words->addWidget(m_summary);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Space::PageMargin, Space::L, Space::PageMargin, Space::M);
    row->setSpacing(Space::L);
    row->addLayout(words, 1);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setToolTip(tr("Look at the site as it would be, in the browser. Readers see nothing."));
    row->addWidget(m_preview);
    row->addWidget(m_publish);
    connect(m_preview, &QPushButton::clicked, this, &PublicationPage::preview);
    connect(m_publish, &QPushButton::clicked, this, &PublicationPage::startPublication);
    return head;
}

void PublicationPage::setUpList()
{
    m_list->setObjectName(u"pages"_s);
    m_list->setAccessibleName(tr("What changes online"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PublicationDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setIndentation(0);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMouseTracking(true);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!m_model->lineAt(index))
            m_list->setExpanded(index, !m_list->isExpanded(index));
    });
    connect(m_list, &QTreeView::activated, this, &PublicationPage::openLine);
}

void PublicationPage::openLine(const QModelIndex &index)
{
    if (const auto *line = m_model->lineAt(index))
        Q_EMIT promiseOpened(line->promise);
}

bool PublicationPage::isExporting() const
{
    return m_exporting->isRunning();
}

void PublicationPage::restoreDestination()
{
    const QSettings settings;
    m_destination->setDestination(settings.value(settingsKey(m_desks.workspace(), "folder"_L1)).toString(),
                                  settings.value(settingsKey(m_desks.workspace(), "address"_L1)).toUrl());
    m_destination->afterExport().setValues(settings.value(settingsKey(m_desks.workspace(), "command"_L1)).toString(),
                                           settings.value(settingsKey(m_desks.workspace(), "authority"_L1)).toUrl());
}

void PublicationPage::keepDestination()
{
    QSettings settings;
    settings.setValue(settingsKey(m_desks.workspace(), "folder"_L1), m_destination->folder());
    settings.setValue(settingsKey(m_desks.workspace(), "address"_L1), m_destination->baseAddress());
    settings.setValue(settingsKey(m_desks.workspace(), "command"_L1), m_destination->afterExport().command());
    settings.setValue(settingsKey(m_desks.workspace(), "authority"_L1),
                      m_destination->afterExport().timeStampAuthority());
    refresh();
}

void PublicationPage::refresh()
{
    m_compareSoon.start(0);
}

void PublicationPage::compare()
{
    showApproved();
    if (const auto settings = m_desks.newsroom().siteSettings())
        m_destination->setUsualAddress(settings->value.baseAddress);
    if (m_comparing->isRunning() || m_exporting->isRunning()) {
        m_compareSoon.start(100);
        return;
    }
    m_comparing->start(
        [path = m_desks.workspace().path(), folder = m_destination->folder(),
         installation = m_installation](Progress &) { return compareElsewhere(path, folder, installation); },
        [this](const Result<PublicationLines> &lines) {
            if (lines) {
                m_strips->remove(u"compare"_s);
                showLines(*lines);
            } else {
                m_strips->add({ u"compare"_s, StripKind::Error, lines.error().message });
            }
        });
}

void PublicationPage::showLines(const PublicationLines &lines)
{
    m_model->setLines(lines);
    m_findings->setFindings(lines.findings);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto index = m_model->index(row, 0);
        m_list->setExpanded(index, m_model->groupOf(index) != PublicationGroup::Unchanged);
    }
    m_listOrEmpty->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
    m_summary->setText(m_destination->folder().isEmpty()
                           ? tr("Choose the folder of the site to see what will change in it")
                           : lines.hasEarlierSite ? tr("What will change online since the last export to this folder")
                                                  : tr("The folder holds no site yet: all pages are new"));
    showButton();
    const QLocale locale;
    Q_EMIT countsChanged(
        tr("%1 · %2").arg(tr("%n changes", nullptr, lines.changeCount()), tr("%n pages", nullptr, lines.pageCount())));
}

void PublicationPage::showButton()
{
    const int changes = m_model->lines().changeCount();
    const bool isBusy = isExporting();
    if (isBusy)
        m_publish->setText(tr("Publishing…"));
    else if (m_destination->folder().isEmpty())
        m_publish->setText(tr("Choose the folder…"));
    else if (changes == 0)
        m_publish->setText(tr("Update the site"));
    else
        m_publish->setText(tr("Publish %n changes", nullptr, changes));
    m_publish->setEnabled(!isBusy);
}

void PublicationPage::showApproved()
{
    const auto approved = m_desks.workspace().promises().inState(WorkflowState::Approved);
    if (!approved) {
        m_strips->add({ u"approved"_s, StripKind::Error, approved.error().message });
        return;
    }
    QString reason;
    if (!approved->isEmpty()) {
        const auto &first = approved->first();
        const auto may = m_desks.publication().mayPublish(first.promise, first.approved.value_or(first.head));
        reason = may ? QString() : may.error().message;
    }
    m_destination->setApproved(static_cast<int>(approved->size()), reason);
}

void PublicationPage::publishApproved()
{
    const auto approved = m_desks.workspace().promises().inState(WorkflowState::Approved);
    if (!approved) {
        m_strips->add({ u"approved"_s, StripKind::Error, approved.error().message });
        return;
    }
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

void PublicationPage::preview()
{
    if (m_previewing->isRunning())
        return;
    m_strips->remove(u"preview"_s);
    m_preview->setEnabled(false);
    const SitePreview wanted { m_desks.workspace().path(),
                               QDir::tempPath() + u"/tenue-preview-"_s + m_desks.workspace().identity().left(16) };
    m_previewing->start([wanted, installation = m_installation](
                            Progress &progress) { return previewSite(wanted, installation, progress); },
                        [this](const Result<SiteExportReport> &report) { showPreview(report); });
}

void PublicationPage::showPreview(const Result<SiteExportReport> &report)
{
    m_preview->setEnabled(true);
    if (!report) {
        m_strips->add({ u"preview"_s, StripKind::Error, report.error().message });
        return;
    }
    const auto open = [path = report->indexPath] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    m_strips->add({ u"preview"_s,
                    StripKind::Info,
                    tr("The preview shows the site with everything that is approved. Readers do not see it."),
                    { { tr("Open the preview"), open } } });
    open();
}

} // namespace tenue

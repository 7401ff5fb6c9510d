// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publishing/publication_page.h"

#include "ui/publishing/after_export_panel.h"
#include "ui/publishing/destination_panel.h"
#include "ui/publishing/findings_panel.h"
#include "ui/publishing/publication_delegate.h"
#include "ui/publishing/site_previewer.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/long_work.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/strip_stack.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QLocale>
#include <QtCore/QSettings>
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
    , m_previewPage(newButton(tr("Preview the pa&ge"), ButtonKind::Plain))
    , m_preview(newButton(tr("Pre&view"), ButtonKind::Plain))
    , m_publish(newButton({}, ButtonKind::Primary, "upload"_L1))
    , m_comparing(new LongWork(this))
    , m_exporting(new LongWork(this))
    , m_previewer(new SitePreviewer(desks, this))
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
    connectPreview();
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
    row->addWidget(m_previewPage);
    row->addWidget(m_preview);
    row->addWidget(m_publish);
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

} // namespace tenue

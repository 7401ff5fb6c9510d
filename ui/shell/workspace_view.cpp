// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_view.h"

#include "core/base/words.h"
#include "ui/browse/promises_page.h"
#include "ui/dialogs/past_site_export.h"
#include "ui/editor/dossier_page.h"
#include "ui/publishing/site_previewer.h"
#include "ui/shell/profile_form.h"
#include "ui/shell/saved_searches.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/side_bar.h"
#include "ui/widgets/strip_stack.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int OutsideMilliseconds = 2000;

QString termOf(const Mandate &mandate)
{
    if (!mandate.from.isValid())
        return {};
    if (!mandate.to.isValid())
        return WorkspaceView::tr("Mandate from %1").arg(mandate.from.year());
    return WorkspaceView::tr("Mandate %1–%2").arg(mandate.from.year()).arg(mandate.to.year());
}

} // namespace

WorkspaceView::WorkspaceView(std::unique_ptr<Workspace> workspace, const StaffId &person, const Clock &clock,
                             Prompts &prompts, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_desks(std::move(workspace), clock, person)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_decisions(new DecisionActions(m_desks, this))
    , m_pastSite(new PastSiteExport(m_desks, m_prompts, this))
    , m_previewer(new SitePreviewer(m_desks, this))
    , m_previewPage(new QAction(iconNamed("globe"_L1), tr("Preview the page in the bro&wser"), this))
    , m_searches(new SavedSearches(settings, m_desks.workspace().identity(), person, this))
    , m_sideBar(new SideBar(this))
    , m_mandateMenu(new QMenu(this))
    , m_pages(new QStackedWidget(this))
    , m_promises(new PromisesPage(m_desks))
{
    setObjectName(u"workspaceView"_s);
    m_pages->addWidget(m_promises);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sideBar);
    row->addWidget(m_pages, 1);
    addSections({ m_desks, m_prompts });
    connectPromises();
    connectBackups();
    connectDecisions();
    connectPreview();
    connectSearches();
    connect(m_sideBar, &SideBar::settingsPressed, this, &WorkspaceView::settingsRequested);
    m_sideBar->setMandateMenu(m_mandateMenu);
    fitSideBar();
    m_outside.setInterval(OutsideMilliseconds);
    connect(&m_outside, &QTimer::timeout, this, &WorkspaceView::lookOutside);
    connect(&m_desks.newsroom(), &NewsroomDesk::saved, this, [this] {
        showMandates();
        showPerson();
    });
}

void WorkspaceView::addSections(const SectionSurroundings &surroundings)
{
    m_sideBar->addSection("list-checks"_L1, tr("Promises"), u"Ctrl+1"_s);
    m_sections = newSections(surroundings);
    int place = Promises;
    for (const auto &section : m_sections) {
        ++place;
        m_sideBar->addSection(section->icon(), section->name(), u"Ctrl+%1"_s.arg(place + 1));
        connectSection(place, *section);
    }
    m_sideBar->setCurrentSection(Promises);
    connect(m_sideBar, &SideBar::sectionChosen, this, qOverload<int>(&WorkspaceView::showSection));
}

void WorkspaceView::connectSection(int place, WorkspaceSection &section)
{
    connect(&section, &WorkspaceSection::succeeded, this, &WorkspaceView::succeeded);
    connect(&section, &WorkspaceSection::promiseOpened, this, &WorkspaceView::openDossier);
    connect(&section, &WorkspaceSection::listRequested, this, &WorkspaceView::showInList);
    connect(&section, &WorkspaceSection::subjectChanged, &m_subjectDue, qOverload<>(&QTimer::start));
    connect(&section, &WorkspaceSection::actionsChanged, this, [this, &section] {
        if (sectionInFront() != &section)
            return;
        fitSideBar();
        Q_EMIT pageChanged();
    });
    connect(&section, &WorkspaceSection::countsChanged, this, [this, &section](const QString &words) {
        if (sectionInFront() == &section)
            Q_EMIT countsChanged(words);
    });
    connect(&section, &WorkspaceSection::waitingChanged, this, [this, place](int count, const QString &spoken) {
        m_sideBar->setCount(place, count > 0 ? count : -1, CountKind::Waiting, spoken);
    });
}

void WorkspaceView::connectPromises()
{
    connect(m_promises, &PromisesPage::countsChanged, this, &WorkspaceView::showCounts);
    connect(m_promises, &PromisesPage::openRequested, this, &WorkspaceView::openDossier);
    connect(m_promises, &PromisesPage::historyRequested, this, &WorkspaceView::openHistory);
    connect(m_promises, &PromisesPage::currentChanged, &m_subjectDue, qOverload<>(&QTimer::start));
    connect(m_promises, &PromisesPage::newRequested, this, &WorkspaceView::writeNewDossier);
    connect(m_promises, &PromisesPage::importRequested, this, &WorkspaceView::openImport);
    connect(m_promises, &PromisesPage::succeeded, this, &WorkspaceView::succeeded);
    connect(m_promises, &PromisesPage::firstPainted, this, [this] {
        m_outside.start();
        // The list is worth more than the numbers beside the sections.
        QTimer::singleShot(0, this, &WorkspaceView::countWaiting);
        Q_EMIT listPainted();
    });
}

void WorkspaceView::connectBackups()
{
    connect(&m_backups, &BackupKeeper::made, this, [this](const QDateTime &at) {
        Q_EMIT succeeded(tr("Backed up at %1.").arg(timeInWords(at.toLocalTime().time())));
    });
    connect(&m_backups, &BackupKeeper::failed, this, [this](const Error &error) {
        m_promises->strips().add({ .key = u"backup"_s, .kind = StripKind::Warning, .sentence = error.message });
    });
}

// A dossier keeps what was typed when its page goes: the workspace has to be open still.
WorkspaceView::~WorkspaceView()
{
    m_pages->disconnect(this);
    if (m_dossier)
        m_dossier->disconnect(this);
    delete m_pages;
}

Result<> WorkspaceView::load()
{
    if (auto loaded = m_promises->load(); !loaded)
        return loaded;
    m_promises->arrange(m_settings.promisesArrangement());
    showMandates();
    showPerson();
    showStrips();
    offerRecovery();
    m_promises->focusTable();
    return {};
}

void WorkspaceView::countWaiting()
{
    for (const auto &section : m_sections)
        section->countWaiting();
}

void WorkspaceView::showStrips()
{
    auto &workspace = m_desks.workspace();
    if (workspace.isReadOnly())
        m_promises->strips().add(
            { .key = u"read-only"_s,
              .kind = StripKind::Warning,
              .sentence = tr("This workspace can only be read: the file or its folder is protected, or a newer "
                             "version of Tenue wrote it."),
              .canBeClosed = false });
    if (workspace.beganNewLine())
        tell(u"new-line"_s,
             tr("This file is older than what was last written here: a backup or a copy was put in its place. Nothing "
                "is lost; what is written from now on is marked as a new line of revisions."));
    if (workspace.endedBadly())
        m_promises->strips().add({ .key = u"ended-badly"_s,
                                   .kind = StripKind::Info,
                                   .sentence = tr("The program was stopped in the middle of a write last time. What "
                                                  "was saved is there.") });
}

void WorkspaceView::showError(const Error &error)
{
    m_promises->strips().add({ .key = u"failure"_s, .kind = StripKind::Error, .sentence = error.message });
}

void WorkspaceView::tell(const QString &key, const QString &sentence)
{
    m_promises->strips().add({ .key = key, .kind = StripKind::Info, .sentence = sentence });
}

void WorkspaceView::showPerson()
{
    const auto *staff = m_promises->catalogue().staff(m_desks.person());
    if (staff)
        m_sideBar->setPerson(staff->name, staff->initials, wordOf(staff->role));
    else
        m_sideBar->setPerson(tr("Reader"), u"–"_s, {});
}

void WorkspaceView::showMandate(const std::optional<MandateId> &mandate)
{
    m_mandate = mandate;
    const auto *chosen = mandate ? m_promises->catalogue().mandate(*mandate) : nullptr;
    if (chosen)
        m_sideBar->setMandate(chosen->institutions.isEmpty() ? chosen->title : chosen->institutions.first(),
                              termOf(*chosen));
    else
        m_sideBar->setMandate(QFileInfo(m_desks.workspace().path()).completeBaseName(),
                              m_promises->catalogue().mandates().isEmpty() ? tr("No mandate yet") : tr("All mandates"));
    m_promises->setMandate(mandate);
}

void WorkspaceView::showMandates()
{
    const auto &mandates = m_promises->catalogue().mandates();
    fillMandateMenu();
    // The first mandate is the one that people came for; a second changes nothing of what they look at.
    const bool isOnly = mandates.size() == 1 && m_mandateCount == 0;
    m_mandateCount = mandates.size();
    showMandate(isOnly ? std::optional(MandateId(mandates.first().entity.uuid())) : m_mandate);
}

void WorkspaceView::fillMandateMenu()
{
    m_mandateMenu->clear();
    const auto add = [this](const QString &text, const std::optional<MandateId> &mandate) {
        auto *action = m_mandateMenu->addAction(text);
        connect(action, &QAction::triggered, this, [this, mandate] { showMandate(mandate); });
    };
    add(tr("All mandates"), std::nullopt);
    for (const auto &each : m_promises->catalogue().mandates())
        add(each.value.title, MandateId(each.entity.uuid()));
}

void WorkspaceView::lookOutside()
{
    if (!m_desks.workspace().hasChangedOutside())
        return;
    m_promises->reload();
    if (isWriting())
        m_dossier->refresh();
    else if (auto *section = sectionInFront())
        section->refresh();
}

bool WorkspaceView::mayLeave()
{
    rememberPlace();
    for (size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->mayLeave())
            continue;
        enterSection(static_cast<int>(i) + 1);
        m_sections[i]->askToLeave([] {});
        return false;
    }
    return !m_dossier || m_dossier->mayLeave();
}

// Qt would go in the order in which widgets were made.
bool WorkspaceView::focusNextPrevChild(bool next)
{
    auto *from = window()->focusWidget();
    auto *stop = from ? tabStopAfter(*this, *from, next ? 1 : -1) : nullptr;
    if (!stop)
        return QWidget::focusNextPrevChild(next);
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (auto *each = stop->parentWidget(); each; each = each->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(each))
            scroll->ensureWidgetVisible(stop);
    }
    return true;
}

} // namespace tenue

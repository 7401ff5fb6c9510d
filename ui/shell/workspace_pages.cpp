// SPDX-License-Identifier: GPL-3.0-or-later
// How the open workspace goes from one page to another.
#include "core/workflow/recovery_desk.h"
#include "ui/browse/promises_page.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/replace_dialog.h"
#include "ui/editor/dossier_page.h"
#include "ui/editor/recovery_dialog.h"
#include "ui/shell/workspace_view.h"
#include "ui/widgets/side_bar.h"
#include "ui/widgets/strip_stack.h"

#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Under this width a dossier needs the room of the side bar.
constexpr int RoomForSideBar = 1500;

} // namespace

QStringList WorkspaceView::sectionNames() const
{
    QStringList names { tr("Promises") };
    for (const auto &section : m_sections)
        names.append(section->name());
    return names;
}

int WorkspaceView::section() const
{
    return m_sideBar->currentSection();
}

WorkspaceSection *WorkspaceView::sectionAt(int section) const
{
    return section == Promises ? nullptr : m_sections[static_cast<size_t>(section) - 1].get();
}

void WorkspaceView::leavePage(const std::function<void()> &go)
{
    auto *inFront = sectionInFront();
    if (inFront && inFront->pageIfMade() && m_pages->currentWidget() == inFront->pageIfMade())
        inFront->askToLeave(go);
    else if (!isWriting() || m_dossier->mayLeave())
        go();
}

void WorkspaceView::showSection(int section)
{
    if (section < 0 || section > static_cast<int>(m_sections.size()))
        return;
    const bool isHere = !isWriting() && section == this->section();
    if (isHere && section != Promises)
        return enterSection(section);
    leavePage([this, section] { isWriting() && section == Promises ? backToList() : enterSection(section); });
}

void WorkspaceView::showSection(const QString &key)
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                    [&key](const auto &section) { return section->key() == key; });
    showSection(found == m_sections.end() ? Promises : static_cast<int>(found - m_sections.begin()) + 1);
}

void WorkspaceView::enterSection(int section)
{
    QWidget *page = m_promises;
    if (auto *entered = sectionAt(section)) {
        const auto made = entered->page();
        if (!made) {
            m_sideBar->setCurrentSection(Promises);
            m_pages->setCurrentWidget(m_promises);
            return showError(made.error());
        }
        page = *made;
        if (m_pages->indexOf(page) < 0)
            m_pages->addWidget(page);
        entered->refresh();
    }
    m_sideBar->setCurrentSection(section);
    m_pages->setCurrentWidget(page);
    fitSideBar();
    showCounts();
    if (!m_isGoingBack)
        m_visited.visit({ section });
    Q_EMIT statusChanged(SaveState::None, {});
    Q_EMIT pageChanged();
}

void WorkspaceView::showCounts()
{
    const auto *inFront = sectionInFront();
    Q_EMIT countsChanged(isWriting() ? QString() : inFront ? inFront->countWords() : m_promises->countWords());
}

void WorkspaceView::focusPage()
{
    if (m_pages->currentWidget() == m_promises)
        m_promises->focusTable();
    else
        m_pages->currentWidget()->setFocus();
}

void WorkspaceView::goTo(const std::optional<Place> &place)
{
    if (!place)
        return;
    m_isGoingBack = true;
    if (place->dossier)
        openDossier(*place->dossier);
    else
        showSection(place->section);
    m_isGoingBack = false;
}

void WorkspaceView::openImport()
{
    const auto installation = Installation::ofThisUser();
    if (!installation)
        return showError(installation.error());
    auto *dialog = new ImportDialog(m_desks, *installation, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const QString &words) {
        m_promises->reload();
        showMandates();
        // An empty list could not have the focus.
        connect(m_promises, &PromisesPage::promisesChanged, m_promises, &PromisesPage::focusTable,
                Qt::SingleShotConnection);
        m_promises->strips().add({ .key = u"import"_s, .sentence = words });
    });
    dialog->open();
}

void WorkspaceView::openReplace()
{
    // What is typed here is a draft: a dossier with one is left as it is, and that is said.
    if (isWriting() && !m_dossier->mayLeave())
        return;
    auto *dialog = new ReplaceDialog(m_desks, this);
    connect(dialog, &ReplaceDialog::replaced, this, [this] {
        m_promises->reload();
        if (isWriting())
            m_dossier->refresh();
    });
    dialog->open();
}

void WorkspaceView::offerRecovery()
{
    const auto left = RecoveryDesk(m_desks, programRecoveryFolder()).leftBehind();
    if (!left) {
        showError(left.error());
        return;
    }
    m_promises->strips().remove(u"recovery"_s);
    if (left->isEmpty())
        return;
    m_promises->strips().add({ .key = u"recovery"_s,
                               .kind = StripKind::Warning,
                               .sentence = tr("%n text(s) that were typed and not kept in the workspace can be "
                                              "recovered.",
                                              nullptr, int(left->size())),
                               .actions = { { tr("Look at them"), [this] { showRecovery(); } } },
                               .canBeClosed = false });
}

void WorkspaceView::showRecovery()
{
    auto *dialog = new RecoveryDialog(m_desks, programRecoveryFolder(), this);
    connect(dialog, &RecoveryDialog::openRequested, this, &WorkspaceView::openDossier);
    connect(dialog, &QDialog::finished, this, &WorkspaceView::offerRecovery);
    dialog->open();
}

DossierPage &WorkspaceView::dossier()
{
    if (m_dossier)
        return *m_dossier;
    m_dossier = new DossierPage(m_desks, m_prompts);
    m_pages->addWidget(m_dossier);
    connect(m_dossier, &DossierPage::backRequested, this, &WorkspaceView::backToList);
    connect(m_dossier, &DossierPage::historyRequested, this, &WorkspaceView::openHistory);
    connect(m_dossier, &DossierPage::replyRequested, this, &WorkspaceView::startReply);
    connect(m_dossier, &DossierPage::neighbourRequested, this, &WorkspaceView::showNeighbour);
    connect(m_dossier, &DossierPage::subjectChanged, &m_subjectDue, qOverload<>(&QTimer::start));
    m_dossier->setMoreActions(m_decisions->judgingActions() + m_decisions->reviewActions()
                              + m_decisions->publicationActions() + QList { m_previewPage });
    connect(m_dossier, &DossierPage::statusChanged, this, &WorkspaceView::statusChanged);
    connect(m_dossier, &DossierPage::focusModeChanged, m_sideBar, &QWidget::setHidden);
    m_dossier->setWritingLook(m_settings.writingLook());
    connect(m_dossier, &DossierPage::writingLookChanged, this,
            [this](const WritingLook &look) { m_settings.setWritingLook(look); });
    connect(m_dossier, &DossierPage::leavingAllowed, this, &WorkspaceView::backToList);
    return *m_dossier;
}

bool WorkspaceView::isWriting() const
{
    return m_dossier && m_pages->currentWidget() == m_dossier;
}

QList<QAction *> WorkspaceView::writingActions(Commands::Place place) const
{
    switch (place) {
    case Commands::Place::Edit:
        return m_dossier->writingActions(WritingGroup::Edit);
    case Commands::Place::View:
        return m_dossier->writingActions(WritingGroup::View);
    case Commands::Place::Text:
        return m_dossier->writingActions(WritingGroup::Text);
    case Commands::Place::Promise:
        return m_dossier->dossierActions();
    case Commands::Place::Review:
        return m_dossier->reviewActions();
    default:
        return {};
    }
}

void WorkspaceView::openDossier(const PromiseId &promise)
{
    leavePage([this, promise] {
        dossier().open(promise);
        showDossier();
        if (!m_isGoingBack)
            m_visited.visit({ section(), promise });
    });
}

void WorkspaceView::writeNewDossier()
{
    const auto &mandates = m_promises->catalogue().mandates();
    if (mandates.isEmpty())
        return showError({ Error::Kind::BadInput,
                           tr("A promise belongs to a mandate: import a spreadsheet or add a mandate first.") });
    leavePage([this, &mandates] {
        dossier().openNew(m_mandate.value_or(MandateId(mandates.last().entity.uuid())));
        showDossier();
    });
}

void WorkspaceView::showDossier()
{
    m_pages->setCurrentWidget(m_dossier);
    m_dossier->focusText();
    fitSideBar();
    showCounts();
    Q_EMIT pageChanged();
}

void WorkspaceView::showNeighbour(int step)
{
    const auto promise = isWriting() ? std::optional(m_dossier->promise()) : m_promises->current();
    const auto neighbour = promise ? m_promises->neighbour(*promise, step) : std::nullopt;
    if (!neighbour)
        return;
    m_promises->setCurrent(*neighbour);
    if (isWriting())
        openDossier(*neighbour);
}

void WorkspaceView::backToList()
{
    if (!isWriting() || !m_dossier->mayLeave())
        return;
    const auto promise = m_dossier->promise();
    enterSection(Promises);
    if (!promise.isNull())
        m_promises->setCurrent(promise);
    m_promises->focusTable();
}

void WorkspaceView::fitSideBar()
{
    const auto *inFront = sectionInFront();
    const bool wantsRoom = isWriting() || (inFront && inFront->wantsRoom());
    m_sideBar->setRail(m_settings.hasRail() || (wantsRoom && width() < RoomForSideBar));
}

void WorkspaceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSideBar();
}

} // namespace tenue

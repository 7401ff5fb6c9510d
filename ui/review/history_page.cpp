// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/history_page.h"

#include "core/base/words.h"
#include "core/workflow/dossier_comparison.h"
#include "ui/models/looking.h"
#include "ui/models/moment_words.h"
#include "ui/models/standing.h"
#include "ui/review/authorship_view.h"
#include "ui/review/comparison_bar.h"
#include "ui/review/comparison_summary.h"
#include "ui/review/comparison_view.h"
#include "ui/review/decision_foot.h"
#include "ui/review/timeline_panel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/long_work.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/strip_stack.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int HeadHeight = 86;

QHash<RevisionId, ChangeSize> measureElsewhere(const QString &path, const PromiseId &promise,
                                               const Installation &installation)
{
    const auto workspace = Workspace::open(path, Workspace::Access::ReadOnly, installation);
    return workspace ? measureChanges(**workspace, promise) : QHash<RevisionId, ChangeSize>();
}

} // namespace

HistoryPage::HistoryPage(Desks &desks, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_prompts(prompts)
    , m_number(new TextLabel({}, TextStyle::Strong))
    , m_state(new TextLabel({}, TextStyle::Interface, Tone::Second))
    , m_title(new ElidedLabel({}, TextStyle::DossierTitle))
    , m_strips(new StripStack)
    , m_timeline(new TimelinePanel)
    , m_bar(new ComparisonBar)
    , m_summary(new ComparisonSummary)
    , m_texts(new QStackedWidget)
    , m_view(new ComparisonView)
    , m_authorship(new AuthorshipView)
    , m_progress(new ProgressLine)
    , m_foot(new DecisionFoot)
    , m_comparing(new LongWork(this))
    , m_measuring(new LongWork(this))
    , m_authoring(new LongWork(this))
    , m_looking(new Looking(
          desks, [this] { return isVisible() && !window()->isMinimized(); }, this))
{
    setObjectName(u"historyPage"_s);
    m_title->setObjectName(u"historyTitle"_s);
    m_state->setObjectName(u"historyState"_s);
    arrange();
    addActions();
    connectParts();
    fitLayout();
}

HistoryPage::~HistoryPage() = default;

Panel *HistoryPage::newHead()
{
    auto *back = newIconButton("arrow-left"_L1, tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    back->setObjectName(u"back"_s);
    auto *write = newButton(tr("&Open the dossier"), ButtonKind::Plain, "pen-line"_L1);
    write->setObjectName(u"write"_s);
    auto *head = new Panel(Ground::Window, Qt::BottomEdge);
    head->setMinimumHeight(HeadHeight);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    row->addWidget(back);
    row->addWidget(m_number);
    row->addStretch(1);
    row->addWidget(m_state);
    row->addWidget(write);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(Space::PageMargin, Space::M, Space::PageMargin, Space::M);
    column->setSpacing(Space::Xs);
    column->addLayout(row);
    column->addWidget(m_title);
    connect(back, &QToolButton::clicked, this, &HistoryPage::backRequested);
    connect(write, &QPushButton::clicked, this, [this] { Q_EMIT writeRequested(m_promise); });
    return head;
}

void HistoryPage::arrange()
{
    auto *text = new Panel(Ground::Surface);
    auto *textColumn = new QVBoxLayout(text);
    textColumn->setContentsMargins(0, 0, 0, 0);
    textColumn->setSpacing(0);
    textColumn->addWidget(m_bar);
    textColumn->addWidget(m_summary);
    textColumn->addWidget(m_progress);
    m_texts->addWidget(m_view);
    m_texts->addWidget(m_authorship);
    textColumn->addWidget(m_texts, 1);
    textColumn->addWidget(m_foot);
    m_progress->hide();
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(m_timeline);
    sides->addWidget(text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(newHead());
    column->addWidget(m_strips);
    column->addLayout(sides, 1);
}

void HistoryPage::connectParts()
{
    connect(m_timeline, &TimelinePanel::chosen, this, &HistoryPage::lookAt);
    connect(m_timeline, &TimelinePanel::baseChosen, this, &HistoryPage::compareFrom);
    connect(m_timeline, &TimelinePanel::menuRequested, this, &HistoryPage::showTimelineMenu);
    connect(m_view, &ComparisonView::rowMenuRequested, this, &HistoryPage::showRowMenu);
    connect(m_bar, &ComparisonBar::sideChosen, this, &HistoryPage::compareWith);
    connect(m_bar, &ComparisonBar::optionsChanged, this, &HistoryPage::showRows);
    connect(m_bar, &ComparisonBar::steppedTo, m_view, &ComparisonView::goOn);
    connect(m_bar, &ComparisonBar::layoutChosen, this, [this](ComparisonLayout layout) {
        m_isLayoutChosen = true;
        m_bar->setComparisonLayout(layout);
        m_view->setComparisonLayout(layout);
    });
    connect(&m_bar->otherMenu(), &QMenu::aboutToShow, this, &HistoryPage::fillOtherMenu);
    connect(m_view, &ComparisonView::currentChangeMoved, this,
            [this](int number) { m_bar->setPlace(number, m_view->changeCount()); });
    connect(&m_foot->approveButton(), &QPushButton::clicked, this, &HistoryPage::approve);
    connect(&m_foot->restoreButton(), &QPushButton::clicked, this, &HistoryPage::restoreRevision);
    connect(&m_foot->sendBackButton(), &QPushButton::clicked, this, &HistoryPage::sendBack);
    connect(&m_foot->takeOverButton(), &QPushButton::clicked, this, &HistoryPage::takeOver);
    connect(m_bar, &ComparisonBar::authorshipToggled, this, &HistoryPage::showAuthorship);
    connect(m_authorship, &AuthorshipView::revisionChosen, this, [this](const RevisionId &revision) {
        m_bar->authorshipButton().setChecked(false);
        m_after = revision;
        compareWith(CompareWith::Previous);
    });
    connect(m_bar->commentsButton().menu(), &QMenu::aboutToShow, this, &HistoryPage::fillComments);
    connect(m_progress, &ProgressLine::cancelPressed, m_comparing, &LongWork::cancel);
}

void HistoryPage::open(const PromiseId &promise, std::optional<CompareWith> with)
{
    m_promise = promise;
    m_sides = {};
    for (const auto &key : { u"moment"_s, u"moved"_s, u"decision"_s })
        m_strips->remove(key);
    load();
    if (!m_sides.isLoaded())
        return m_view->clearComparison();
    m_after = m_sides.row().head;
    const auto usual = with.value_or(m_sides.usual());
    const auto beginning = m_sides.beginning();
    // Of a text that nobody has judged yet, the last step alone would tell too little.
    if (!with && usual == CompareWith::Previous && beginning != m_after)
        compareSince(beginning);
    else
        compareWith(usual);
    m_timeline->list().setFocus();
    measureSoon();
}

void HistoryPage::refresh()
{
    if (!m_sides.isLoaded())
        return;
    const bool followsHead = m_after == m_sides.row().head;
    load();
    if (followsHead)
        m_after = m_sides.row().head;
    if (!m_after && !m_sides.hasDraft())
        m_after = m_sides.row().head;
    compare();
    measureSoon();
}

void HistoryPage::load()
{
    auto sides = DossierSides::load(m_desks, m_promise);
    if (!sides)
        return showFault(sides.error());
    m_strips->remove(u"fault"_s);
    // "Last looked at" stays what it was when this dossier came to the screen.
    if (m_sides.isLoaded())
        sides->setLastLook(m_sides.lastLook(), m_desks.person());
    m_sides = *std::move(sides);
    m_timeline->setEntries(m_sides.entries(), m_desks.session().clock.now());
    showHead();
}

void HistoryPage::showHead()
{
    const auto &row = m_sides.row();
    m_number->setText(tr("No. %1 · History and comparison").arg(row.number));
    m_title->setText(row.title);
    const auto standing = standingOf(row);
    QString words = wordOf(standing);
    for (const auto &entry : m_sides.entries()) {
        if (entry.act && entry.revision == row.head) {
            words = tr("%1 · %2, %3", "state, who, when")
                        .arg(words, entry.who, shortMoment(entry.at, m_desks.session().clock.now()));
            break;
        }
    }
    m_state->setText(words);
    m_state->setTone(standing == Standing::ChangesRequested ? Tone::Error : Tone::Second);
}

void HistoryPage::measureSoon()
{
    const auto installation = Installation::ofThisUser();
    if (!installation || m_measuring->isRunning() || m_desks.workspace().path().isEmpty())
        return;
    m_measuring->start([path = m_desks.workspace().path(), promise = m_promise, installation = *installation](
                           Progress &) { return std::pair(promise, measureElsewhere(path, promise, installation)); },
                       [this](const std::pair<PromiseId, QHash<RevisionId, ChangeSize>> &measured) {
                           if (measured.first == m_promise)
                               m_timeline->setChanges(measured.second);
                           else
                               measureSoon();
                       });
}

void HistoryPage::lookAt(const HistoryEntry &entry)
{
    m_after = entry.revision;
    if (m_with != CompareWith::Other) {
        // Something is always compared: where the usual side is the same text, the one before it.
        const auto usual = m_sides.revisionFor(m_with, m_after);
        m_before = usual && usual != m_after ? usual : m_sides.revisionFor(CompareWith::Previous, m_after);
        if (!usual || usual == m_after)
            m_with = CompareWith::Previous;
    }
    compare();
}

void HistoryPage::compareFrom(const HistoryEntry &entry)
{
    if (entry.revision)
        compareSince(*entry.revision);
}

void HistoryPage::compareSince(const RevisionId &revision)
{
    m_with = CompareWith::Other;
    m_before = revision;
    compare();
}

void HistoryPage::compareWith(CompareWith with)
{
    m_with = with;
    if (with == CompareWith::Draft)
        m_after.reset();
    else if (!m_after && with != CompareWith::Previous)
        m_after = m_sides.hasDraft() ? std::nullopt : std::optional(m_sides.row().head);
    m_before = m_sides.revisionFor(with, m_after);
    compare();
}

void HistoryPage::fillOtherMenu()
{
    auto &menu = m_bar->otherMenu();
    menu.clear();
    constexpr int Most = 30;
    for (const auto &entry : m_sides.entries()) {
        if (!entry.revision || menu.actions().size() >= Most)
            continue;
        auto *action = menu.addAction(
            tr("%1 · %2 · %3", "what, who, when").arg(wordOf(entry), entry.who, momentInWords(entry.at)));
        connect(action, &QAction::triggered, this, [this, entry] { compareFrom(entry); });
    }
}

void HistoryPage::compare()
{
    m_bar->setSides(m_sides, m_after, m_with);
    m_timeline->setSides(m_before, m_after);
    m_foot->show(m_desks, m_sides.row(), m_after);
    if (m_bar->authorshipButton().isChecked())
        findAuthorship();
    Q_EMIT statusChanged(statusWords());
    const auto after = m_sides.textOf(m_desks.workspace(), m_after);
    // The first revision is compared with nothing: all of it was written then.
    const auto before = m_before ? m_sides.textOf(m_desks.workspace(), m_before) : Result<Promise>(Promise {});
    if (!after || !before) {
        m_view->clearComparison();
        return showFault(after ? before.error() : after.error());
    }
    m_strips->remove(u"fault"_s);
    const auto words = wordsFor(m_desks.workspace(), { *before, *after });
    if (!words)
        return showFault(words.error());
    if (before->body.size() + after->body.size() < LongText) {
        m_comparing->cancel();
        return showComparison(compared(*before, *after, m_sides.scale(), *words));
    }
    if (m_comparing->isRunning()) {
        m_isComparingLate = true;
        return m_comparing->cancel();
    }
    m_view->clearComparison();
    m_progress->start(tr("Comparing two long texts…"));
    m_progress->setProgress(0, 0);
    m_progress->show();
    m_comparing->start([before = *before, after = *after, scale = m_sides.scale(),
                        words = *words](Progress &progress) { return compared(before, after, scale, words, progress); },
                       [this](const std::optional<Comparison> &comparison) {
                           m_progress->hide();
                           if (std::exchange(m_isComparingLate, false))
                               return compare();
                           if (comparison)
                               showComparison(*comparison);
                       });
}

void HistoryPage::showComparison(const Comparison &comparison)
{
    m_comparison = comparison;
    m_summary->setComparison(comparison);
    showRows();
    beginLooking();
}

void HistoryPage::beginLooking()
{
    // Only the newest text counts: an older one, or one's own draft, is no news.
    if (m_sides.isLoaded() && m_after == m_sides.row().head)
        m_looking->begin(m_promise, m_sides.row().head);
    else
        m_looking->stop();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    beginLooking();
}

void HistoryPage::showRows()
{
    const SideNames names { m_before ? m_sides.nameOf(m_before) : tr("nothing"), m_sides.nameOf(m_after) };
    m_view->setComparison(comparisonRows(m_comparison, m_bar->options()), names, summaryLine(m_comparison.diff));
    m_bar->setPlace(0, m_view->changeCount());
}

void HistoryPage::fitLayout()
{
    if (m_isLayoutChosen)
        return;
    const auto layout = width() < RoomForTwo ? ComparisonLayout::InTheText : ComparisonLayout::SideBySide;
    m_bar->setComparisonLayout(layout);
    m_view->setComparisonLayout(layout);
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLayout();
}

QString HistoryPage::statusWords() const
{
    if (!m_sides.isLoaded())
        return {};
    return tr("Comparison: %1 → %2 · F8 and Shift+F8 go from change to change")
        .arg(m_before ? m_sides.nameOf(m_before) : tr("nothing"), m_sides.nameOf(m_after));
}

void HistoryPage::showFault(const Error &error)
{
    m_strips->add({ u"fault"_s, StripKind::Error, error.message });
}

} // namespace tenue

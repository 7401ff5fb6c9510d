// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/comparison_bar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int BarHeight = 48;
constexpr CompareWith Sides[] = { CompareWith::Published, CompareWith::Approved, CompareWith::LastLooked,
                                  CompareWith::Previous,  CompareWith::Draft,    CompareWith::Other };

} // namespace

ComparisonBar::ComparisonBar(QWidget *parent)
    : Panel(Ground::Window, Qt::BottomEdge, parent)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_tools(new QWidget)
    , m_sides(new SegmentedChoice(tr("Compare with")))
    , m_other(new QMenu(this))
    , m_beside(newIconButton("columns-2"_L1, tr("Side by side")))
    , m_inline(newIconButton("rows-2"_L1, tr("In the text")))
    , m_shown(newIconButton("sliders-horizontal"_L1, tr("What is shown")))
    , m_comments(newIconButton("message-square"_L1, tr("Comments"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M)))
    , m_authorship(newIconButton("users"_L1, tr("Who wrote this"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)))
    , m_shownMenu(new QMenu(this))
    , m_place(new TextLabel({}, TextStyle::Interface, Tone::Second))
    , m_previous(newIconButton("chevron-up"_L1, tr("Previous change"), QKeySequence(Qt::SHIFT | Qt::Key_F8)))
    , m_next(newIconButton("chevron-down"_L1, tr("Next change"), QKeySequence(Qt::Key_F8)))
{
    m_sides->setObjectName(u"compareWith"_s);
    m_beside->setObjectName(u"sideBySide"_s);
    m_inline->setObjectName(u"inTheText"_s);
    m_shown->setObjectName(u"shown"_s);
    m_place->setObjectName(u"changePlace"_s);
    m_previous->setObjectName(u"previousChange"_s);
    m_next->setObjectName(u"nextChange"_s);
    for (const auto &words :
         { tr("Published"), tr("Approved"), tr("Last looked at"), tr("Previous"), tr("My draft"), tr("Other…") })
        m_sides->addChoice(words);
    m_authorship->setObjectName(u"whoWroteThis"_s);
    for (auto *button : { m_authorship, m_beside, m_inline })
        button->setCheckable(true);
    fillOptionsMenu();
    m_shown->setMenu(m_shownMenu);
    m_shown->setPopupMode(QToolButton::InstantPopup);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(Space::Xs);
    tools->addStretch(1);
    m_comments->setObjectName(u"comparisonComments"_s);
    m_comments->setMenu(new QMenu(this));
    m_comments->setPopupMode(QToolButton::InstantPopup);
    for (auto *button : { m_comments, m_authorship, m_beside, m_inline, m_shown })
        tools->addWidget(button);
    tools->addSpacing(Space::S);
    tools->addWidget(m_place);
    tools->addSpacing(Space::Xs);
    tools->addWidget(m_previous);
    tools->addWidget(m_next);
    setMinimumHeight(BarHeight);
    m_rows->setContentsMargins(Space::L, Space::S, Space::M, Space::S);
    m_rows->setSpacing(Space::S);
    m_rows->addWidget(m_sides, 0, Qt::AlignLeft);
    m_rows->addWidget(m_tools, 1);
    connect(m_sides, &SegmentedChoice::chosen, this, [this](int index) {
        if (Sides[index] == CompareWith::Other)
            return openOther();
        Q_EMIT sideChosen(Sides[index]);
    });
    connect(m_authorship, &QToolButton::toggled, this, &ComparisonBar::authorshipToggled);
    connect(m_beside, &QToolButton::clicked, this, [this] { Q_EMIT layoutChosen(ComparisonLayout::SideBySide); });
    connect(m_inline, &QToolButton::clicked, this, [this] { Q_EMIT layoutChosen(ComparisonLayout::InTheText); });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT steppedTo(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT steppedTo(1); });
}

void ComparisonBar::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    const auto margins = m_rows->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_rows->spacing();
    m_rows->setDirection(m_sides->sizeHint().width() + m_tools->sizeHint().width() > room ? QBoxLayout::TopToBottom
                                                                                          : QBoxLayout::LeftToRight);
}

void ComparisonBar::openOther()
{
    m_sides->setCurrent(m_chosen);
    m_other->popup(m_sides->mapToGlobal(QPoint(m_sides->width() / 2, m_sides->height())));
}

void ComparisonBar::fillOptionsMenu()
{
    using Matter = DiffSpan::Matter;
    m_onlyChanges = m_shownMenu->addAction(tr("&Only what changed"));
    m_onlyChanges->setObjectName(u"onlyChanges"_s);
    m_onlyChanges->setCheckable(true);
    m_onlyChanges->setChecked(m_options.onlyChanges);
    connect(m_onlyChanges, &QAction::toggled, this, [this](bool only) {
        m_options.onlyChanges = only;
        Q_EMIT optionsChanged();
    });
    m_shownMenu->addSeparator();
    addMatter(*m_shownMenu, Matter::Formatting, tr("Changes of &formatting"));
    addMatter(*m_shownMenu, Matter::Link, tr("Changes of &links"));
    addMatter(*m_shownMenu, Matter::Citation, tr("Changes of &citations"));
    addMatter(*m_shownMenu, Matter::Spacing, tr("Changes of &spaces"));
}

void ComparisonBar::addMatter(QMenu &menu, DiffSpan::Matter matter, const QString &words)
{
    auto *action = menu.addAction(words);
    action->setCheckable(true);
    action->setChecked(true);
    action->setObjectName(u"matter-%1"_s.arg(int(matter)));
    connect(action, &QAction::toggled, this, [this, matter](bool shown) {
        if (shown)
            m_options.hidden.remove(matter);
        else
            m_options.hidden.insert(matter);
        Q_EMIT optionsChanged();
    });
}

void ComparisonBar::toggleOnlyChanges()
{
    m_onlyChanges->toggle();
}

void ComparisonBar::showAll()
{
    m_onlyChanges->setChecked(false);
}

void ComparisonBar::setSides(const DossierSides &sides, const std::optional<RevisionId> &after, CompareWith with)
{
    for (int index = 0; index < int(std::size(Sides)); ++index) {
        const QString obstacle = sides.obstacleTo(Sides[index], after);
        m_sides->setChoiceEnabled(index, obstacle.isEmpty(), obstacle);
        if (Sides[index] == with) {
            m_chosen = index;
            m_sides->setCurrent(index);
        }
    }
}

void ComparisonBar::setComparisonLayout(ComparisonLayout layout)
{
    m_beside->setChecked(layout == ComparisonLayout::SideBySide);
    m_inline->setChecked(layout == ComparisonLayout::InTheText);
}

void ComparisonBar::setPlace(int current, int count)
{
    const QLocale locale;
    m_place->setText(count == 0         ? tr("No change")
                         : current == 0 ? tr("%n changes", nullptr, count)
                                        : tr("%1 of %2").arg(locale.toString(current), locale.toString(count)));
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/decision_foot.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/type_scale.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int FootHeight = 56;
constexpr int LeastWordsWidth = 160;

} // namespace

DecisionFoot::DecisionFoot(QWidget *parent)
    : Panel(Ground::Window, Qt::TopEdge, parent)
    , m_words(new TextLabel({}, TextStyle::Interface, Tone::Second))
    , m_restore(newButton(tr("Res&tore this revision"), ButtonKind::Plain, "rotate-ccw"_L1))
    , m_takeOver(newButton(tr("Take o&ver"), ButtonKind::Plain, "pen-line"_L1))
    , m_sendBack(newButton(tr("Send &back with a note…"), ButtonKind::Plain, "corner-up-left"_L1))
    , m_approve(newButton(tr("&Approve this revision"), ButtonKind::Primary, "check"_L1))
    , m_more(newIconButton("ellipsis"_L1, tr("More decisions")))
{
    m_words->setObjectName(u"footWords"_s);
    m_words->setWordWrap(true);
    m_restore->setObjectName(u"restore"_s);
    m_takeOver->setObjectName(u"takeOver"_s);
    m_sendBack->setObjectName(u"sendBack"_s);
    m_approve->setObjectName(u"approve"_s);
    m_more->setObjectName(u"moreDecisions"_s);
    m_more->setMenu(new QMenu(m_more));
    m_more->menu()->setToolTipsVisible(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->hide();
    setMinimumHeight(FootHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::L + Space::Xs, 0, Space::L + Space::Xs, 0);
    row->setSpacing(Space::S);
    row->addWidget(m_words, 1);
    row->addWidget(m_restore);
    row->addWidget(m_takeOver);
    row->addWidget(m_sendBack);
    row->addWidget(m_approve);
    row->addWidget(m_more);
}

void DecisionFoot::show(Desks &desks, const PromiseRow &row, const std::optional<RevisionId> &revision)
{
    const bool isHead = revision == row.head;
    const auto may = desks.review().mayApprove(row.promise, row.head);
    const bool isJudgeable = row.state == WorkflowState::Submitted || row.state == WorkflowState::Approved;
    const auto isEditor = requireEditor(desks.session());
    m_approve->setVisible(isHead && row.state != WorkflowState::Approved && row.state != WorkflowState::Published);
    m_approve->setEnabled(may && !desks.workspace().isReadOnly());
    m_approve->setToolTip(may ? tr("Approve exactly this revision (Ctrl+Enter)") : may.error().message);
    m_approve->setStatusTip(may ? QString() : may.error().message);
    m_sendBack->setVisible(isHead && isJudgeable);
    m_sendBack->setEnabled(isEditor && !desks.workspace().isReadOnly());
    m_sendBack->setToolTip(isEditor ? tr("With a note that says what is missing (Ctrl+Shift+R)")
                                    : isEditor.error().message);
    m_takeOver->setVisible(isHead && row.state == WorkflowState::Submitted);
    m_takeOver->setEnabled(m_sendBack->isEnabled());
    m_takeOver->setToolTip(isEditor ? tr("You go on writing it; somebody else has to approve it then (Ctrl+Shift+T)")
                                    : isEditor.error().message);
    m_restore->setVisible(!isHead && revision);
    m_restore->setEnabled(!desks.workspace().isReadOnly());
    // Who cannot approve reads why without having to point at the button.
    m_words->setText(m_approve->isVisibleTo(this) && !may ? may.error().message
                         : !revision                      ? tr("Your draft: only you see it until you save it.")
                         : !isHead ? tr("An earlier revision: decisions are about the newest one.")
                                   : QString());
    fitWords();
}

void DecisionFoot::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    fitWords();
}

void DecisionFoot::fitWords()
{
    m_sendBack->setText(tr("Send &back with a note…"));
    m_approve->setText(tr("&Approve this revision"));
    int wanted = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    if (!m_words->text().isEmpty())
        wanted += Metrics::widthFor(LeastWordsWidth);
    for (const auto *button :
         { static_cast<QWidget *>(m_restore), static_cast<QWidget *>(m_takeOver), static_cast<QWidget *>(m_sendBack),
           static_cast<QWidget *>(m_approve), static_cast<QWidget *>(m_more) })
        wanted += button->isVisibleTo(this) ? button->sizeHint().width() + Space::S : 0;
    if (wanted <= width())
        return;
    m_sendBack->setText(tr("Send &back…"));
    m_approve->setText(tr("&Approve"));
}

} // namespace tenue

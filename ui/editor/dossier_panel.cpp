// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/dossier_panel.h"

#include "ui/editor/checks_panel.h"
#include "ui/editor/comments_panel.h"
#include "ui/editor/evidence_panel.h"
#include "ui/editor/history_panel.h"
#include "ui/models/counted_words.h"
#include "ui/widgets/icons.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

#include <array>

namespace tenue
{

using namespace Qt::StringLiterals;

DossierPanel::DossierPanel(Desks &desks, OpenDossier &dossier, Prompts &prompts, QWidget *parent)
    : Panel(Ground::Window, Qt::LeftEdge, parent)
    , m_dossier(dossier)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_evidence(new EvidencePanel(desks, dossier, prompts))
    , m_comments(new CommentsPanel(desks, dossier))
    , m_history(new HistoryPanel(desks, dossier))
    , m_checks(new ChecksPanel(desks, dossier))
{
    m_tabs->setObjectName(u"panelTabs"_s);
    m_tabs->setAccessibleName(tr("Panel"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    for (const auto &words : { tr("Evidence"), tr("Comments"), tr("History"), tr("Checks") })
        m_tabs->addTab(words);
    for (auto *pane : { static_cast<QWidget *>(m_evidence), static_cast<QWidget *>(m_comments),
                        static_cast<QWidget *>(m_history), static_cast<QWidget *>(m_checks) })
        m_stack->addWidget(pane);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(newRule(Qt::Horizontal));
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &DossierPanel::nameTabs);
}

void DossierPanel::refresh()
{
    m_evidence->refresh();
    m_history->refresh();
    nameTabs();
}

void DossierPanel::setTexts(const QString &summary, const QString &body)
{
    m_evidence->setBody(body);
    m_openComments = m_comments->refresh(summary, body);
    m_findings = m_checks->refresh(summary, body);
    nameTabs();
}

void DossierPanel::showEvidence(const QString &key)
{
    m_tabs->setCurrentIndex(Evidence);
    m_evidence->showKey(key);
}

int DossierPanel::tab() const
{
    return m_tabs->currentIndex();
}

void DossierPanel::setTab(int tab)
{
    if (tab >= 0 && tab < m_tabs->count())
        m_tabs->setCurrentIndex(tab);
}

void DossierPanel::startComment(const CommentedWords &words, const QString &text)
{
    m_tabs->setCurrentIndex(Comments);
    m_comments->startNew(words, text);
}

void DossierPanel::showComment(const CommentId &thread)
{
    m_tabs->setCurrentIndex(Comments);
    m_comments->choose(thread);
}

void DossierPanel::showOpenComments()
{
    m_tabs->setCurrentIndex(Comments);
    m_comments->showOpen();
}

void DossierPanel::showFindingAt(int position)
{
    m_tabs->setCurrentIndex(Checks);
    m_checks->choose(position);
}

void DossierPanel::offerEvidence()
{
    m_tabs->setCurrentIndex(Evidence);
    m_evidence->offerToCite();
}

void DossierPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    nameTabs();
}

// Where the panel is narrow, the counts go first, then the words of all tabs but the one in front: a
// sign stands for them, and the tool tip says the whole.
void DossierPanel::nameTabs()
{
    const QStringList names { withCount(tr("Evidence"), m_dossier.promise().evidence.size()),
                              withCount(tr("Comments"), m_openComments), tr("History"),
                              withCount(tr("Checks"), m_findings) };
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        m_tabs->setTabIcon(tab, {});
        m_tabs->setTabText(tab, names[tab]);
        m_tabs->setTabToolTip(tab, names[tab]);
        m_tabs->setAccessibleTabName(tab, names[tab]);
    }
    const auto isTooWide = [this] { return m_tabs->sizeHint().width() > contentsRect().width(); };
    const QStringList words { tr("Evidence"), tr("Comments"), tr("History"), tr("Checks") };
    for (int tab = 0; isTooWide() && tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, words[tab]);
    const std::array icons { "paperclip"_L1, "message-square"_L1, "history"_L1, "list-checks"_L1 };
    for (int tab = m_tabs->count() - 1; isTooWide() && tab >= 0; --tab) {
        if (tab == m_tabs->currentIndex())
            continue;
        m_tabs->setTabText(tab, {});
        m_tabs->setTabIcon(tab, iconNamed(icons[tab]));
    }
}

} // namespace tenue

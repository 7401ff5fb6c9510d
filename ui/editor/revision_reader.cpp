// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/revision_reader.h"

#include "ui/editor/markdown_editor.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/verdict_badge.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QSplitter>

namespace tenue
{

using namespace Qt::StringLiterals;

RevisionSheet::RevisionSheet(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel({}, TextStyle::SectionTitle, Tone::Second))
    , m_title(new TextLabel({}, TextStyle::PreviewTitle))
    , m_verdict(new VerdictBadge)
    , m_reason(new TextLabel({}, TextStyle::Secondary, Tone::Second))
    , m_summary(new TextLabel({}, TextStyle::DifferenceText))
    , m_body(new MarkdownEditor)
{
    m_heading->setObjectName(u"heading"_s);
    m_heading->setWordWrap(true);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"sheetTitle"_s);
    m_reason->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_body->setObjectName(u"sheetBody"_s);
    m_body->setReadOnly(true);
    auto *facts = new Panel(Ground::Sunken, Qt::BottomEdge);
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(Space::PageMargin, Space::M, Space::PageMargin, Space::M);
    column->setSpacing(Space::Xs);
    column->addWidget(m_heading);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    row->addWidget(m_verdict);
    row->addWidget(m_reason, 1);
    column->addLayout(row);
    column->addWidget(m_summary);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(facts);
    all->addWidget(m_body, 1);
}

void RevisionSheet::show(const QString &heading, const Promise &promise, const VerdictScale &scale)
{
    m_heading->setText(heading);
    m_title->setText(promise.title);
    m_verdict->setVerdict(scale.find(promise.verdict).value_or(Verdict {}));
    m_reason->setText(promise.verdictReason);
    m_summary->setText(promise.summary);
    m_summary->setVisible(!promise.summary.isEmpty());
    m_body->setText(promise.body);
    m_body->setAccessibleName(heading);
}

RevisionReader::RevisionReader(QWidget *parent)
    : QWidget(parent)
    , m_first(new RevisionSheet)
    , m_second(new RevisionSheet)
{
    setObjectName(u"reader"_s);
    m_first->setObjectName(u"firstSheet"_s);
    m_second->setObjectName(u"secondSheet"_s);
    auto *both = new QSplitter;
    both->setChildrenCollapsible(false);
    both->addWidget(m_first);
    both->addWidget(m_second);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(both);
}

void RevisionReader::setSecondVisible(bool isVisible)
{
    m_second->setVisible(isVisible);
}

} // namespace tenue

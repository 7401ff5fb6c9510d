// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/suggestion_list.h"

#include "core/base/words.h"
#include "core/domain/staff.h"
#include "ui/models/moment_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QString nameOf(const Workspace &workspace, const StaffId &staff)
{
    const auto found = workspace.entities().find<Staff>(entityOf(staff));
    return found && *found ? (*found)->value.name : QString();
}

} // namespace

QString wordOf(SuggestionState state)
{
    switch (state) {
    case SuggestionState::Open:
        return translate("SuggestionList", "Open");
    case SuggestionState::Accepted:
        return translate("SuggestionList", "Accepted");
    case SuggestionState::PartlyAccepted:
        return translate("SuggestionList", "Partly accepted");
    case SuggestionState::Refused:
        return translate("SuggestionList", "Refused");
    }
    Q_UNREACHABLE();
}

SuggestionList::SuggestionList(Desks &desks, OpenDossier &dossier, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_dossier(dossier)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"suggestions"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
}

int SuggestionList::refresh()
{
    QList<SuggestionView> views;
    if (m_dossier.isOpen() && !m_dossier.isNew()) {
        if (const auto found = m_desks.suggestions().suggestions(m_dossier.id()))
            views = *found;
    }
    std::stable_sort(views.begin(), views.end(), [](const SuggestionView &one, const SuggestionView &other) {
        const bool isOpen = one.value.state == SuggestionState::Open;
        const bool isOtherOpen = other.value.state == SuggestionState::Open;
        return isOpen != isOtherOpen ? isOpen : one.at > other.at;
    });
    const auto open = std::count_if(views.cbegin(), views.cend(), [](const SuggestionView &view) {
        return view.value.state == SuggestionState::Open;
    });
    QByteArray signature = m_dossier.id().toString().toLatin1();
    for (const auto &view : std::as_const(views))
        signature += view.head.toString().toLatin1();
    if (m_rows && signature == m_shown)
        return int(open);
    m_shown = signature;
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, Space::S);
    rows->setSpacing(Space::S);
    m_column->addWidget(m_rows);
    if (!views.isEmpty())
        rows->addWidget(new TextLabel(tr("Suggested changes"), TextStyle::SectionTitle, Tone::Second));
    for (const auto &view : std::as_const(views))
        addRow(view);
    setVisible(!views.isEmpty());
    return int(open);
}

void SuggestionList::addRow(const SuggestionView &view)
{
    const bool isOpen = view.value.state == SuggestionState::Open;
    const auto who = nameOf(m_desks.workspace(), view.by);
    const auto changes = m_desks.suggestions().changesOf(view.id);
    auto *card = Panel::card(isOpen ? Ground::Surface : Ground::Sunken);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Space::M, Space::S, Space::M, Space::S);
    column->setSpacing(Space::Xs);
    auto *head = new QHBoxLayout;
    auto *when = new TextLabel(shortMoment(view.at, m_desks.session().clock.now()), TextStyle::Smallest, Tone::Second);
    when->setToolTip(momentInWords(view.at));
    head->addWidget(new ElidedLabel(who, TextStyle::Strong), 1);
    head->addWidget(when);
    column->addLayout(head);
    for (const auto &words : { view.value.note, view.value.answer }) {
        if (words.isEmpty())
            continue;
        auto *label = new TextLabel(words, TextStyle::Interface, words == view.value.note ? Tone::Text : Tone::Second);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *foot = new QHBoxLayout;
    const QString size = changes ? tr("%n change(s)", nullptr, int(changes->size())) : QString();
    foot->addWidget(new ElidedLabel(isOpen ? size : tr("%1 · %2", "size, state").arg(size, wordOf(view.value.state)),
                                    TextStyle::Secondary, Tone::Second),
                    1);
    auto *open = newLinkButton(isOpen ? tr("Read and answer") : tr("Read"));
    open->setObjectName(u"openSuggestion"_s);
    open->setAccessibleName(tr("Read the suggestion of %1").arg(who));
    foot->addWidget(open);
    column->addLayout(foot);
    connect(open, &QToolButton::clicked, this, [this, id = view.id] { Q_EMIT opened(id); });
    m_rows->layout()->addWidget(card);
}

} // namespace tenue

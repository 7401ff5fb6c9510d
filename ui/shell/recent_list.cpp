// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_list.h"

#include "ui/models/moment_words.h"
#include "ui/shell/recent_row.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace tenue
{

using namespace Qt::StringLiterals;

RecentList::RecentList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Xs);
    column->addWidget(new TextLabel(tr("Recent"), TextStyle::SectionTitle, Tone::Second, this));
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
}

void RecentList::show(const QList<RecentWorkspace> &recents)
{
    while (auto *item = m_rows->takeAt(0)) {
        // A row may be in the middle of its own click.
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const auto &recent : recents)
        m_rows->addWidget(newRow(recent));
    setVisible(!recents.isEmpty());
}

QWidget *RecentList::newRow(const RecentWorkspace &recent)
{
    auto *line = new QWidget(this);
    auto *row = new RecentRow(recent, line);
    connect(row, &RecentRow::clicked, this, [this, path = recent.path] { Q_EMIT chosen(path); });
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Xs);
    layout->addWidget(row, 1);
    auto *pin = newIconButton("star"_L1,
                              recent.isPinned ? tr("Let %1 go from the top").arg(recent.name)
                                              : tr("Keep %1 at the top").arg(recent.name),
                              {}, line);
    pin->setObjectName(u"pinRecent"_s);
    pin->setCheckable(true);
    pin->setChecked(recent.isPinned);
    connect(pin, &QToolButton::clicked, this, [this, path = recent.path](bool isOn) { Q_EMIT pinned(path, isOn); });
    auto *remove = newIconButton("x"_L1, tr("Take %1 off the list").arg(recent.name), {}, line);
    remove->setObjectName(u"removeRecent"_s);
    connect(remove, &QToolButton::clicked, this, [this, path = recent.path] { Q_EMIT removed(path); });
    layout->addWidget(pin);
    layout->addWidget(remove);
    return line;
}

} // namespace tenue

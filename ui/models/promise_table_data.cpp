// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the list of promises say.
#include "ui/models/moment_words.h"
#include "core/base/words.h"
#include "ui/models/promise_table_model.h"

namespace tenue
{

using namespace Qt::StringLiterals;

int PromiseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_view.size());
}

int PromiseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : PromiseColumnCount;
}

QVariant PromiseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &entry = entryAt(index.row());
    const auto column = static_cast<PromiseColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(entry.row, column);
    case Qt::ToolTipRole:
        return toolTipAt(entry.row, column);
    case Qt::AccessibleTextRole:
        return spokenRow(entry.row);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (column == PromiseColumn::Number || column == PromiseColumn::Changed ? Qt::AlignTrailing
                                                                                          : Qt::AlignLeading));
    case SortRole:
        return sortValueAt(entry, column);
    case PromiseRole:
        return entry.row.promise.uuid();
    default:
        return {};
    }
}

QVariant PromiseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= PromiseColumnCount)
        return {};
    const auto column = static_cast<PromiseColumn>(section);
    if (role == Qt::TextAlignmentRole) {
        const bool isTrailing = column == PromiseColumn::Number || column == PromiseColumn::Changed;
        return int(Qt::AlignVCenter | (isTrailing ? Qt::AlignTrailing : Qt::AlignLeading));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case PromiseColumn::Number:
        return tr("No.");
    case PromiseColumn::Title:
        return tr("Title");
    case PromiseColumn::Theme:
        return tr("Theme");
    case PromiseColumn::Verdict:
        return tr("Verdict");
    case PromiseColumn::State:
        return tr("State");
    case PromiseColumn::Holder:
        return tr("Holder");
    case PromiseColumn::Changed:
        return tr("Changed");
    case PromiseColumn::Assigned:
        return tr("Assigned");
    }
    Q_UNREACHABLE();
}

QString PromiseTableModel::textAt(const PromiseRow &row, PromiseColumn column) const
{
    switch (column) {
    case PromiseColumn::Number:
        return QString::number(row.number);
    case PromiseColumn::Title:
        return row.title;
    case PromiseColumn::Theme: {
        const auto *theme = row.theme ? m_catalogue.theme(*row.theme) : nullptr;
        return theme ? theme->name : QString();
    }
    case PromiseColumn::Verdict:
        return m_catalogue.verdict(row.mandate, row.verdict).label;
    case PromiseColumn::State:
        return wordOf(standingOf(row));
    case PromiseColumn::Holder: {
        const auto *mandate = m_catalogue.mandate(row.mandate);
        const auto holder = mandate ? mandate->latestHolder(m_order.today) : std::nullopt;
        return holder ? holder->name : QString();
    }
    case PromiseColumn::Changed:
        return shortMoment(row.changedAt, m_session.clock.now());
    case PromiseColumn::Assigned: {
        const auto *staff = row.assigned ? m_catalogue.staff(*row.assigned) : nullptr;
        return staff ? staff->initials : QString();
    }
    }
    Q_UNREACHABLE();
}

QString PromiseTableModel::toolTipAt(const PromiseRow &row, PromiseColumn column) const
{
    switch (column) {
    case PromiseColumn::Verdict: {
        const auto &verdict = m_catalogue.verdict(row.mandate, row.verdict);
        return verdict.definition.isEmpty() ? verdict.label : tr("%1: %2").arg(verdict.label, verdict.definition);
    }
    case PromiseColumn::State:
        return row.published ? tr("Online since %1").arg(momentInWords(row.publishedAt)) : wordOf(standingOf(row));
    case PromiseColumn::Changed:
        return momentInWords(row.changedAt);
    case PromiseColumn::Assigned: {
        const auto *staff = row.assigned ? m_catalogue.staff(*row.assigned) : nullptr;
        return staff ? staff->name : tr("Assigned to nobody");
    }
    case PromiseColumn::Title:
        return hasNews(row) ? tr("%1 (news since you last looked)").arg(row.title) : row.title;
    default:
        return textAt(row, column);
    }
}

QVariant PromiseTableModel::sortValueAt(const PromiseEntry &entry, PromiseColumn column) const
{
    if (column == PromiseColumn::Title)
        return QString::fromUtf8(entry.key);
    if (column == PromiseColumn::Changed)
        return entry.row.changedAt;
    PromiseOrder order = m_order;
    order.column = column;
    return order.rankOf(entry.row, m_catalogue);
}

QString PromiseTableModel::spokenRow(const PromiseRow &row) const
{
    const auto *staff = row.assigned ? m_catalogue.staff(*row.assigned) : nullptr;
    QStringList parts { tr("No. %1").arg(row.number), row.title };
    if (const auto theme = textAt(row, PromiseColumn::Theme); !theme.isEmpty())
        parts.append(theme);
    parts.append(tr("Verdict: %1").arg(textAt(row, PromiseColumn::Verdict)));
    parts.append(textAt(row, PromiseColumn::State));
    if (hasNews(row))
        parts.append(tr("news since you last looked"));
    parts.append(tr("changed %1").arg(momentInWords(row.changedAt)));
    parts.append(staff ? tr("assigned to %1").arg(staff->name) : tr("assigned to nobody"));
    return parts.join(u", "_s);
}

} // namespace tenue

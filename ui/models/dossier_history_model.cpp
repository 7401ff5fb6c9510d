// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dossier_history_model.h"

#include "core/base/words.h"
#include "ui/models/moment_words.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

Result<> DossierHistoryModel::load(Desks &desks, const PromiseId &promise, const VerdictScale &scale)
{
    const auto entries = loadHistory(desks, promise, scale);
    setEntries(entries ? *entries : QList<HistoryEntry>(), desks.session().clock.now());
    return entries ? Result<>() : Result<>(entries.error());
}

void DossierHistoryModel::setEntries(const QList<HistoryEntry> &entries, const QDateTime &now)
{
    beginResetModel();
    m_entries = entries;
    m_now = now;
    m_a = -1;
    m_b = -1;
    endResetModel();
}

void DossierHistoryModel::setChanges(const QHash<RevisionId, ChangeSize> &changes)
{
    for (auto &entry : m_entries) {
        if (entry.kind == HistoryEntry::Kind::Revision && entry.revision && changes.contains(*entry.revision))
            entry.change = changes.value(*entry.revision);
    }
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void DossierHistoryModel::setSides(int rowOfA, int rowOfB)
{
    const int before[] = { m_a, m_b };
    m_a = rowOfA;
    m_b = rowOfB;
    for (const int row : { before[0], before[1], m_a, m_b }) {
        if (row >= 0 && row < rowCount())
            Q_EMIT dataChanged(index(row), index(row));
    }
}

int DossierHistoryModel::rowOf(const std::optional<RevisionId> &revision) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&revision](const auto &entry) { return entry.revision == revision; });
    return found == m_entries.cend() ? -1 : static_cast<int>(found - m_entries.cbegin());
}

DossierHistoryModel::Side DossierHistoryModel::sideOf(int row) const
{
    return row == m_b ? Side::B : row == m_a ? Side::A : Side::None;
}

QString DossierHistoryModel::whoAndWhen(int row) const
{
    const auto &entry = m_entries[row];
    QStringList parts { entry.who, shortMoment(entry.at, m_now) };
    if (entry.change)
        parts.append(changeWords(entry.change->wordsInserted, entry.change->wordsDeleted));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

int DossierHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant DossierHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case WhatRole:
        return entry.milestone.isEmpty() ? wordOf(entry) : entry.milestone;
    case WhoAndWhenRole:
        return whoAndWhen(index.row());
    case NoteRole:
        return entry.note;
    case SideRole:
        return sideOf(index.row()) == Side::A ? u"A"_s : sideOf(index.row()) == Side::B ? u"B"_s : QString();
    case Qt::ToolTipRole: {
        QStringList lines { wordOf(entry) + u" · "_s + entry.who, momentInWords(entry.at) };
        if (entry.revision)
            lines.append(tr("Revision %1").arg(entry.revision->shortForm()));
        if (entry.isUrgent)
            lines.append(tr("Nobody else had read it."));
        if (entry.embargo.isValid())
            lines.append(tr("For readers from %1").arg(momentInWords(entry.embargo)));
        for (const auto &words : { entry.note, entry.forReaders }) {
            if (!words.isEmpty())
                lines.append(words);
        }
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole: {
        QString words = spokenEntry(entry);
        if (const auto side = sideOf(index.row()); side != Side::None)
            words += u", "_s + (side == Side::A ? tr("compared as A") : tr("compared as B"));
        return words;
    }
    default:
        return {};
    }
}

void DossierHistoryFilter::setShown(Shown shown)
{
    m_shown = shown;
    invalidateFilter();
}

void DossierHistoryFilter::setPerson(const StaffId &person)
{
    m_person = person;
    invalidateFilter();
}

bool DossierHistoryFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto &entry = static_cast<const DossierHistoryModel *>(sourceModel())->at(row);
    if (!m_person.isNull() && entry.by != m_person)
        return false;
    switch (m_shown) {
    case Shown::Everything:
        return true;
    case Shown::Decisions:
        return entry.kind == HistoryEntry::Kind::Decision;
    case Shown::Saves:
        return entry.kind != HistoryEntry::Kind::Decision;
    case Shown::Milestones:
        return !entry.milestone.isEmpty();
    }
    Q_UNREACHABLE();
}

} // namespace tenue

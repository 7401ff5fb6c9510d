// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dossier_history_model.h"

#include "core/domain/staff.h"
#include "ui/models/moment_words.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Entries = QList<DossierHistoryModel::Entry>;

QHash<StaffId, QString> namesOfStaff(const Workspace &workspace)
{
    QHash<StaffId, QString> names;
    if (const auto all = workspace.entities().all<Staff>()) {
        for (const auto &each : *all)
            names.insert(StaffId(each.entity.uuid()), each.value.name);
    }
    return names;
}

Result<> addRevisions(Workspace &workspace, const PromiseId &promise, const VerdictScale &scale,
                      const QHash<StaffId, QString> &names, Entries &entries)
{
    const auto history = workspace.revisions().history(entityOf(promise));
    if (!history)
        return history.error();
    for (const auto &revision : *history) {
        const auto &header = revision.header();
        const auto order = workspace.revisions().rowOf(revision.id());
        if (!order)
            return order.error();
        // A content that was redacted has no verdict to show; the act stays in the list.
        const auto content = workspace.entities().at<Promise>(entityOf(promise), revision.id());
        const auto verdict = content ? scale.find(content->value.verdict) : std::nullopt;
        entries.append({ revision.id(),
                         {},
                         header.reason,
                         names.value(header.author),
                         header.at,
                         header.note,
                         verdict.value_or(Verdict {}),
                         *order });
    }
    return {};
}

Result<> addDecisions(Workspace &workspace, const PromiseId &promise, const QHash<StaffId, QString> &names,
                      Entries &entries)
{
    const auto decisions = workspace.decisions().of(promise);
    if (!decisions)
        return decisions.error();
    const auto revisions = entries;
    for (const auto &row : *decisions) {
        const auto about = std::find_if(revisions.cbegin(), revisions.cend(),
                                        [&](const auto &entry) { return entry.revision == row.decision.revision; });
        entries.append({ row.decision.revision, row.decision.act, Reason::Edited, names.value(row.by), row.at,
                         row.decision.note, about == revisions.cend() ? Verdict {} : about->verdict, row.order });
    }
    return {};
}

} // namespace

Result<> DossierHistoryModel::load(Workspace &workspace, const PromiseId &promise, const VerdictScale &scale,
                                   const QDateTime &now)
{
    Entries entries;
    const auto names = namesOfStaff(workspace);
    auto done = addRevisions(workspace, promise, scale, names, entries);
    if (done)
        done = addDecisions(workspace, promise, names, entries);
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto &one, const auto &other) { return one.order > other.order; });
    beginResetModel();
    m_entries = entries;
    m_now = now;
    endResetModel();
    return done;
}

int DossierHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString DossierHistoryModel::whatOf(const Entry &entry) const
{
    if (entry.act) {
        switch (*entry.act) {
        case Act::Submit:
            return tr("Submitted for review");
        case Act::RequestChanges:
            return tr("Sent back");
        case Act::Approve:
            return tr("Approved");
        case Act::Publish:
            return tr("Published");
        case Act::Unpublish:
            return tr("Taken offline");
        }
    }
    switch (entry.reason) {
    case Reason::Created:
        return tr("Created");
    case Reason::Edited:
    case Reason::Submitted:
        return tr("Saved");
    case Reason::Restored:
        return tr("Restored");
    case Reason::Imported:
        return tr("Imported");
    case Reason::Corrected:
        return tr("Corrected");
    case Reason::Merged:
        return tr("Merged");
    }
    Q_UNREACHABLE();
}

QVariant DossierHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case WhatRole:
        return whatOf(entry);
    case WhoAndWhenRole:
        return QString(entry.who + u" · "_s + shortMoment(entry.at, m_now));
    case NoteRole:
        return entry.note;
    case Qt::ToolTipRole:
        return QString(fullMoment(entry.at) + u"\n"_s + tr("Revision %1").arg(entry.revision.shortForm()));
    case Qt::AccessibleTextRole: {
        QStringList parts { whatOf(entry), entry.who, fullMoment(entry.at), entry.note };
        if (!entry.verdict.label.isEmpty())
            parts.append(tr("verdict then: %1").arg(entry.verdict.label));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/review_queue_model.h"

#include "core/base/words.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Why = QueueRow::Why;

QString noticeWords(Act act, const QString &person)
{
    switch (act) {
    case Act::Submit:
        return ReviewQueueModel::tr("submitted by %1").arg(person);
    case Act::RequestChanges:
        return ReviewQueueModel::tr("sent back by %1").arg(person);
    case Act::Approve:
        return ReviewQueueModel::tr("approved by %1").arg(person);
    case Act::Publish:
        return ReviewQueueModel::tr("published by %1").arg(person);
    case Act::Unpublish:
        return ReviewQueueModel::tr("taken offline by %1").arg(person);
    case Act::Withdraw:
        return ReviewQueueModel::tr("approval withdrawn by %1").arg(person);
    case Act::TakeOver:
        return ReviewQueueModel::tr("taken over by %1").arg(person);
    case Act::TakeBack:
        return ReviewQueueModel::tr("taken back by %1").arg(person);
    case Act::Correct:
        return ReviewQueueModel::tr("corrected for readers by %1").arg(person);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<> ReviewQueueModel::load(Desks &desks, Shown shown)
{
    const auto rows = shown == Shown::Waiting ? loadWaiting(desks)
        : shown == Shown::WithAuthors         ? loadSentBack(desks)
                                              : loadNotices(desks);
    if (!rows)
        return rows.error();
    struct Group {
        QString heading;
        bool (*holds)(const QueueRow &item);
    };
    const Group waitingGroups[] = {
        { tr("Late"), [](const QueueRow &row) { return row.isLate && row.why == Why::Review; } },
        { tr("To decide"), [](const QueueRow &row) { return !row.isLate && row.why == Why::Review; } },
        { tr("Sent back to you"), [](const QueueRow &row) { return row.why == Why::SentBack; } },
        { tr("You are mentioned"), [](const QueueRow &row) { return row.why == Why::Mentioned; } },
        { tr("Approved, to be published"), [](const QueueRow &row) { return row.why == Why::ToPublish; } },
    };
    QList<Line> lines;
    const auto addGroup = [&](const QString &heading, auto holds) {
        qsizetype before = lines.size();
        for (const auto &row : std::as_const(*rows)) {
            if (!holds(row))
                continue;
            if (lines.size() == before)
                lines.append(Line { heading, {} });
            lines.append(Line { {}, row });
        }
    };
    if (shown == Shown::Waiting) {
        for (const auto &group : waitingGroups)
            addGroup(group.heading, group.holds);
    } else {
        addGroup(shown == Shown::WithAuthors ? tr("With their authors") : tr("What happened to my work"),
                 [](const QueueRow &) { return true; });
    }
    beginResetModel();
    m_lines = lines;
    m_now = desks.session().clock.now();
    m_itemCount = static_cast<int>(rows->size());
    m_oldest = {};
    for (const auto &row : std::as_const(*rows)) {
        if (row.since.isValid() && (!m_oldest.isValid() || row.since < m_oldest))
            m_oldest = row.since;
    }
    endResetModel();
    return {};
}

const QueueRow *ReviewQueueModel::rowAt(int row) const
{
    return row >= 0 && row < m_lines.size() && m_lines[row].heading.isEmpty() ? &*m_lines[row].row : nullptr;
}

QString ReviewQueueModel::headingAt(int row) const
{
    return m_lines[row].heading;
}

int ReviewQueueModel::countUnder(int headingRow) const
{
    int count = 0;
    for (int row = headingRow + 1; row < rowCount() && m_lines[row].heading.isEmpty(); ++row)
        ++count;
    return count;
}

int ReviewQueueModel::nearestItem(int row) const
{
    for (int next = std::max(row, 0); next < rowCount(); ++next) {
        if (rowAt(next))
            return next;
    }
    for (int before = std::min(row, rowCount() - 1); before >= 0; --before) {
        if (rowAt(before))
            return before;
    }
    return -1;
}

int ReviewQueueModel::neighbour(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < rowCount(); next += step) {
        if (rowAt(next))
            return next;
    }
    return row;
}

int ReviewQueueModel::rowOf(const QueueRow &like) const
{
    int found = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const auto *line = rowAt(row);
        if (!line || line->promise.promise != like.promise.promise)
            continue;
        if (line->why == like.why && line->notice == like.notice && line->since == like.since)
            return row;
        if (found < 0)
            found = row;
    }
    return found;
}

QString ReviewQueueModel::sinceWords(const QueueRow &row) const
{
    const auto days = row.since.toLocalTime().date().daysTo(m_now.toLocalTime().date());
    if (!row.since.isValid())
        return {};
    if (days <= 0)
        return timeInWords(row.since.toLocalTime().time());
    return days == 1 ? tr("since yesterday") : tr("for %n days", nullptr, static_cast<int>(days));
}

QString ReviewQueueModel::whyWords(const QueueRow &row)
{
    if (row.notice)
        return noticeWords(*row.notice, row.author);
    switch (row.why) {
    case Why::Review:
        return tr("submitted by %1").arg(row.author);
    case Why::SentBack:
        return tr("sent back by %1").arg(row.author);
    case Why::Mentioned:
        return tr("%1 mentions you in a comment").arg(row.author);
    case Why::ToPublish:
        return tr("approved by %1").arg(row.author);
    }
    Q_UNREACHABLE();
}

QString ReviewQueueModel::spoken(const QueueRow &row) const
{
    QStringList parts { tr("No. %1").arg(row.promise.number), row.promise.title, whyWords(row), sinceWords(row) };
    if (row.isLate)
        parts.append(tr("late"));
    if (!row.before.key.isEmpty() && row.before.key != row.now.key)
        parts.append(tr("verdict: %1, published: %2").arg(row.now.label, row.before.label));
    else
        parts.append(tr("verdict: %1").arg(row.now.label));
    parts.append(tr("words added: %1, taken out: %2").arg(row.size.wordsInserted).arg(row.size.wordsDeleted));
    parts.append(tr("%n open comments", nullptr, row.openComments));
    parts.append(tr("%n findings", nullptr, row.findings));
    if (row.isUnseen)
        parts.append(tr("new since you last looked"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

int ReviewQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ReviewQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.heading.isEmpty() ? line.row->promise.title : line.heading;
    case Qt::ToolTipRole:
        return line.heading.isEmpty() ? QVariant(line.row->promise.title) : QVariant();
    case Qt::AccessibleTextRole:
        return line.heading.isEmpty() ? spoken(*line.row) : line.heading;
    default:
        return {};
    }
}

Qt::ItemFlags ReviewQueueModel::flags(const QModelIndex &index) const
{
    return rowAt(index.row()) ? QAbstractListModel::flags(index) : Qt::ItemFlags();
}

} // namespace tenue

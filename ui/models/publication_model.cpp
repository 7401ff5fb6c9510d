// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/publication_model.h"

#include "core/base/clock.h"
#include "core/domain/mandate.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Internal id of a group's index; a page's is the row of its group.
constexpr quintptr IsGroup = std::numeric_limits<quintptr>::max();

constexpr std::array Groups { PublicationGroup::BecomesPublic, PublicationGroup::Changes, PublicationGroup::Disappears,
                              PublicationGroup::Unchanged };

/// Finds a verdict by a promise and its key.
class VerdictFinder
{
public:
    static Result<VerdictFinder> load(Workspace &workspace)
    {
        VerdictFinder finder;
        const auto rows = workspace.promises().rows();
        const auto mandates = workspace.entities().all<Mandate>();
        const auto scales = workspace.entities().all<VerdictScale>();
        if (!rows)
            return rows.error();
        if (!mandates)
            return mandates.error();
        if (!scales)
            return scales.error();
        QHash<EntityId, VerdictScale> byId;
        for (const auto &scale : *scales)
            byId.insert(scale.entity, scale.value);
        for (const auto &mandate : *mandates)
            finder.m_scales.insert(MandateId(mandate.entity.uuid()), byId.value(entityOf(mandate.value.scale)));
        for (const auto &row : *rows)
            finder.m_mandates.insert(row.promise, row.mandate);
        return finder;
    }

    std::optional<Verdict> find(const PromiseId &promise, const QString &key) const
    {
        if (key.isEmpty())
            return std::nullopt;
        if (const auto found = m_scales.value(m_mandates.value(promise)).find(key))
            return found;
        Verdict unknown;
        unknown.key = key;
        unknown.label = key;
        return unknown;
    }

private:
    QHash<PromiseId, MandateId> m_mandates;
    QHash<MandateId, VerdictScale> m_scales;
};

QList<PublicationLine> linesOf(const QList<PendingPage> &pages, const VerdictFinder &verdicts)
{
    QList<PublicationLine> lines;
    lines.reserve(pages.size());
    for (const auto &page : pages)
        lines.append({ page.promise, page.number, page.title, verdicts.find(page.promise, page.verdictBefore),
                       verdicts.find(page.promise, page.verdictNow) });
    return lines;
}

QString spoken(PublicationGroup group, const PublicationLine &line)
{
    QStringList parts { QString::number(line.number), line.title };
    if (line.before && line.now && line.before->key != line.now->key)
        parts.append(PublicationModel::tr("verdict from %1 to %2").arg(line.before->label, line.now->label));
    else if (line.now || line.before)
        parts.append(PublicationModel::tr("verdict %1").arg(line.now ? line.now->label : line.before->label));
    if (const auto remark = PublicationModel::remarkOn(group, line); !remark.isEmpty())
        parts.append(remark);
    return parts.join(u", "_s);
}

} // namespace

int PublicationLines::changeCount() const
{
    return pageCount() - static_cast<int>(of(PublicationGroup::Unchanged).size())
        + static_cast<int>(of(PublicationGroup::Disappears).size());
}

int PublicationLines::pageCount() const
{
    qsizetype count = 0;
    for (const auto &group : groups)
        count += group.size();
    return static_cast<int>(count - of(PublicationGroup::Disappears).size());
}

Result<PublicationLines> loadPublicationLines(Workspace &workspace, const QString &folder)
{
    const auto pending = pendingPublication(workspace, folder, SystemClock().now());
    if (!pending)
        return pending.error();
    const auto verdicts = VerdictFinder::load(workspace);
    if (!verdicts)
        return verdicts.error();
    PublicationLines lines;
    lines.groups = { linesOf(pending->becomesPublic, *verdicts), linesOf(pending->changes, *verdicts),
                     linesOf(pending->disappears, *verdicts), linesOf(pending->unchanged, *verdicts) };
    lines.hasEarlierSite = pending->hasEarlierSite;
    lines.findings = pending->findings;
    return lines;
}

void PublicationModel::setLines(const PublicationLines &lines)
{
    beginResetModel();
    m_lines = lines;
    m_shown.clear();
    for (const auto group : Groups) {
        if (!lines.of(group).isEmpty())
            m_shown.append(group);
    }
    endResetModel();
}

PublicationGroup PublicationModel::groupOf(const QModelIndex &index) const
{
    return m_shown[index.internalId() == IsGroup ? index.row() : static_cast<int>(index.internalId())];
}

const PublicationLine *PublicationModel::lineAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == IsGroup)
        return nullptr;
    return &m_lines.of(groupOf(index))[index.row()];
}

QString PublicationModel::titleOf(PublicationGroup group)
{
    switch (group) {
    case PublicationGroup::BecomesPublic:
        return tr("Becomes public");
    case PublicationGroup::Changes:
        return tr("Changes");
    case PublicationGroup::Disappears:
        return tr("Disappears");
    case PublicationGroup::Unchanged:
        return tr("Unchanged");
    }
    Q_UNREACHABLE();
}

QString PublicationModel::remarkOn(PublicationGroup group, const PublicationLine &line)
{
    switch (group) {
    case PublicationGroup::BecomesPublic:
        return tr("first time");
    case PublicationGroup::Changes:
        return line.before && line.now && line.before->key != line.now->key ? tr("verdict") : tr("text");
    case PublicationGroup::Disappears:
        return tr("taken off");
    case PublicationGroup::Unchanged:
        return {};
    }
    Q_UNREACHABLE();
}

QModelIndex PublicationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : IsGroup);
}

QModelIndex PublicationModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == IsGroup)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, IsGroup);
}

int PublicationModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_shown.size());
    return parent.internalId() == IsGroup && parent.column() == 0
        ? static_cast<int>(m_lines.of(m_shown[parent.row()]).size())
        : 0;
}

int PublicationModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant PublicationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto group = groupOf(index);
    const auto *line = lineAt(index);
    if (!line && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)) {
        const auto count = static_cast<int>(m_lines.of(group).size());
        return role == Qt::DisplayRole ? titleOf(group) : tr("%1: %n pages", nullptr, count).arg(titleOf(group));
    }
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return line->title;
    case Qt::AccessibleTextRole:
        return spoken(group, *line);
    default:
        return {};
    }
}

} // namespace tenue

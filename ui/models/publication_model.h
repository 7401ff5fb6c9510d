// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict_scale.h"
#include "core/workflow/site_export.h"

#include <QtCore/QAbstractItemModel>

#include <array>

namespace tenue
{

/// What the next export does with a promise's page.
enum class PublicationGroup { BecomesPublic, Changes, Disappears, Unchanged };

/// One page, with its verdicts found in their scale.
struct PublicationLine {
    PromiseId promise;
    int number = 0;
    QString title;
    std::optional<Verdict> before; ///< online now; nothing if the page is not there
    std::optional<Verdict> now; ///< after the export; nothing if the page goes
};

/// What the next export changes for readers.
struct PublicationLines {
    std::array<QList<PublicationLine>, 4> groups;
    bool hasEarlierSite = false;
    QList<PublicationFinding> findings;

    const QList<PublicationLine> &of(PublicationGroup group) const { return groups[static_cast<size_t>(group)]; }
    /// Pages that readers will find changed, new or gone.
    int changeCount() const;
    int pageCount() const;
};

/// Compares `workspace` with the site in `folder`.
Result<PublicationLines> loadPublicationLines(Workspace &workspace, const QString &folder);

/// The pages in their groups: a tree of two levels. Groups without pages are left out.
class PublicationModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void setLines(const PublicationLines &lines);
    const PublicationLines &lines() const { return m_lines; }

    /// The group that `index` is, or that its page is in.
    PublicationGroup groupOf(const QModelIndex &index) const;
    /// Nothing for a group.
    const PublicationLine *lineAt(const QModelIndex &index) const;
    static QString titleOf(PublicationGroup group);
    /// Why the page is in its group: "first time", "verdict" …
    static QString remarkOn(PublicationGroup group, const PublicationLine &line);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    PublicationLines m_lines;
    QList<PublicationGroup> m_shown;
};

} // namespace tenue

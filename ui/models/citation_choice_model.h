// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/revision_id.h"

#include <QtCore/QAbstractListModel>

#include <optional>

namespace tenue
{

/// A piece of evidence that can be cited.
struct CitationChoice {
    EvidenceId evidence;
    std::optional<RevisionId> revision; ///< its newest; none while it was never saved
    QString key;
    QString title;
    QString origin; ///< publisher and date, as it is shown
    bool isInDossier = true; ///< else citing it brings it into the dossier
};

/// What can be cited, the dossier's own first; filtered while somebody types.
class CitationChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole, OriginRole, InDossierRole };

    using QAbstractListModel::QAbstractListModel;

    void setChoices(const QList<CitationChoice> &choices);
    /// Shows what has all of these words in key, title or origin; accents and case ignored.
    void setFilter(const QString &words);
    const CitationChoice &at(int row) const { return m_all[m_shown[row]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void show();

    QList<CitationChoice> m_all;
    QList<QByteArray> m_folded; ///< one for each of `m_all`
    QList<qsizetype> m_shown;
    QList<QByteArray> m_words;
};

} // namespace tenue

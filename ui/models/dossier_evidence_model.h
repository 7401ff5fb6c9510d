// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/editing_desk.h"

#include <QtCore/QAbstractListModel>

namespace tenue
{

/// The evidence of one dossier in its order, each with how often the text cites it.
class DossierEvidenceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole, TitleRole, OriginRole, CitedRole, HasAddressRole };

    using QAbstractListModel::QAbstractListModel;

    void setEvidence(const QList<EditedEvidence> &evidence);
    /// Counts the citations again.
    void setBody(const QString &body);
    /// Shows only what has all of these words, accents and case ignored.
    void setFilter(const QString &words);
    /// Only what the text never cites, or all.
    enum class Cited { All, Never };
    void setCited(Cited wanted);
    /// How many of the dossier the text never cites, whatever is shown.
    int uncitedCount() const;

    const EditedEvidence &at(int row) const { return m_shown[row].evidence; }
    int rowOf(const EvidenceId &id) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        EditedEvidence evidence;
        qsizetype cited = 0;
    };

    void show();
    bool isWanted(const Evidence &evidence) const;

    QList<EditedEvidence> m_all;
    QList<Row> m_shown;
    QStringList m_words;
    QString m_body;
    Cited m_cited = Cited::All;
};

/// "cited twice", "never cited".
QString citedWords(qsizetype times);

} // namespace tenue

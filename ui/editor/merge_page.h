// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/revision_id.h"
#include "core/history/dossier_merge.h"

#include <QtWidgets/QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace tenue
{

class MergeRow;
class TextLabel;

/// Two people's versions of a dossier, put together: what only one changed is taken, and each place
/// where both wrote something else is decided here, paragraph by paragraph.
class MergePage : public QWidget
{
    Q_OBJECT

public:
    explicit MergePage(QWidget *parent = nullptr);

    void show(const DossierMerge &merge, const RevisionId &theirs);

Q_SIGNALS:
    void mergeChosen(const tenue::RevisionId &theirs, const tenue::Promise &merged);
    void backRequested();

private:
    void addRows();
    void addRow(const FieldMerge &field, qsizetype piece);
    void decide(MergeRow &row, const QString &field, qsizetype piece);
    void refresh();
    void accept();

    DossierMerge m_merge;
    std::optional<RevisionId> m_theirs;
    TextLabel *m_summary;
    TextLabel *m_fault;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
    QPushButton *m_save;
};

} // namespace tenue

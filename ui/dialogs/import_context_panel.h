// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_mapping.h"
#include "core/workflow/desks.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;

namespace tenue
{

/// What all promises of a list share: mandate, name of the list, document in which they were made.
///
/// Edits the mapping that it is given. A mandate or a document of a title that the newsroom does not
/// have yet is made by the import.
class ImportContextPanel : public QWidget
{
    Q_OBJECT

public:
    ImportContextPanel(Desks &desks, ColumnMapping &mapping, QWidget *parent = nullptr);

    /// Fills what the mapping leaves open, for a list called `list`.
    void propose(const QString &list);
    /// Names a document where the mapping has pages, but does not say of what.
    void completeSource();
    /// Shows the mapping as it is now.
    void refresh();
    /// The scale of the mandate; that of the mapping for a new one, or the newsroom's first.
    VerdictScale scaleInUse() const;

Q_SIGNALS:
    void edited();

private:
    QList<Loaded<Mandate>> mandates() const;
    std::optional<Mandate> knownMandate() const;
    void takeMandate();
    void takeSource();

    Desks &m_desks;
    ColumnMapping &m_mapping;
    QComboBox *m_mandate;
    QLineEdit *m_list;
    QComboBox *m_source;
};

} // namespace tenue

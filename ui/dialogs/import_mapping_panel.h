// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_mapping.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace tenue
{

class IconLabel;

/// Which column of the file is which field: one box each, with a star where the program has guessed.
///
/// Edits the mapping that it is given; what it does not show (further columns of a field, further
/// evidence, rules) stays as it is.
class ImportMappingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImportMappingPanel(ColumnMapping &mapping, QWidget *parent = nullptr);

    /// Shows the mapping as it is now, for a file with these columns.
    void refresh(const QStringList &header);

Q_SIGNALS:
    void edited();

private:
    /// Finds, and if wanted makes, a source in a mapping.
    using SourceFinder = FieldSource *(*)(ColumnMapping &mapping, bool makes);
    struct Row {
        SourceFinder source;
        IconLabel *sign;
        QComboBox *column;
        QLineEdit *constant;
    };

    void addField(const QString &label, const QString &name, SourceFinder source);
    void show(Row &row);
    void takeColumn(Row &row);
    void takeConstant(Row &row);

    ColumnMapping &m_mapping;
    QStringList m_header;
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping_guess.h"

#include <QtWidgets/QWidget>

class QGridLayout;

namespace tenue
{

class TextLabel;

/// Which verdict each value of the verdict's column stands for. Edits the mapping that it is given.
class ImportVerdictsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImportVerdictsPanel(ColumnMapping &mapping, QWidget *parent = nullptr);

    /// Shows the values of the mapping's verdict column in `table`; hides itself if there is none.
    void refresh(const Table &table, const VerdictScale &scale);

Q_SIGNALS:
    void edited();

private:
    void addValue(const ColumnValue &value, const VerdictScale &scale);
    void take(const QString &written, const QString &key);

    ColumnMapping &m_mapping;
    TextLabel *m_title;
    QGridLayout *m_grid;
    QWidget *m_values = nullptr;
};

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_mapping.h"
#include "ui/widgets/popover.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace tenue
{

/// How a table file is read: what was detected, and what a person says instead.
class TableFormatPopover : public Popover
{
    Q_OBJECT

public:
    /// `wanted` is what the person has said so far, `found` how the file was read.
    TableFormatPopover(const TableFormat &wanted, std::optional<WritingLanguage> language, const TableFormat &found,
                       QWidget *parent);

    TableFormat format() const;
    std::optional<WritingLanguage> language() const;

Q_SIGNALS:
    void edited();

private:
    QComboBox *newChoice(const QString &name, const QString &detected);
    void addCsvChoices(const TableFormat &found);
    void addJsonChoices();
    void addLanguages(std::optional<WritingLanguage> language);

    TableFormat m_wanted;
    QFormLayout *m_form;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_header = nullptr;
    QLineEdit *m_key = nullptr;
    QComboBox *m_language = nullptr;
};

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_verdicts_panel.h"

#include "core/base/words.h"
#include "core/exchange/verdict_lookup.h"
#include "ui/dialogs/verdict_choice_button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// More values than these are no verdicts, but a column chosen by mistake.
constexpr qsizetype MostValues = 30;

bool isSame(const QString &one, const QString &other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

/// Of rows that hold anything at all.
qsizetype emptyCells(const Table &table, qsizetype column)
{
    return std::count_if(table.rows.begin(), table.rows.end(), [column](const TableRow &row) {
        const auto isFilled = [](const QString &cell) { return !cell.trimmed().isEmpty(); };
        return !isFilled(row.cells.value(column)) && std::any_of(row.cells.begin(), row.cells.end(), isFilled);
    });
}

} // namespace

ImportVerdictsPanel::ImportVerdictsPanel(ColumnMapping &mapping, QWidget *parent)
    : QWidget(parent)
    , m_mapping(mapping)
    , m_title(new TextLabel({}, TextStyle::Strong))
    , m_grid(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::S);
    column->addWidget(m_title);
    hide();
}

void ImportVerdictsPanel::refresh(const Table &table, const VerdictScale &scale)
{
    delete m_values;
    m_values = nullptr;
    const auto column = m_mapping.verdict && !m_mapping.verdict->text.columns.isEmpty()
        ? table.column(m_mapping.verdict->text.columns.first())
        : -1;
    setVisible(column >= 0);
    if (column < 0)
        return;
    const auto values = valuesIn(table, column, MostValues + 1);
    m_title->setText(tr("Values of %1").arg(quoted(table.header[column].simplified())));
    m_values = new QWidget;
    m_grid = new QGridLayout(m_values);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(Space::S);
    m_grid->setColumnStretch(0, 1);
    if (values.size() > MostValues) {
        auto *words = new TextLabel(tr("There are too many different values for a verdict: choose another column."),
                                    TextStyle::Secondary, Tone::Warning);
        words->setWordWrap(true);
        m_grid->addWidget(words, 0, 0);
    } else {
        for (const auto &value : values)
            addValue(value, scale);
        if (const auto rows = emptyCells(table, column); rows > 0)
            addValue({ {}, rows }, scale);
    }
    layout()->addWidget(m_values);
}

void ImportVerdictsPanel::addValue(const ColumnValue &value, const VerdictScale &scale)
{
    const int line = m_grid->rowCount();
    const bool isEmpty = value.text.isEmpty();
    const auto text = isEmpty ? tr("(empty cells)") : value.text;
    auto *words = new QWidget;
    auto *row = new QHBoxLayout(words);
    row->setContentsMargins({});
    row->setSpacing(Space::S);
    row->addWidget(new ElidedLabel(text), 1);
    row->addWidget(new TextLabel(tr("%n rows", nullptr, int(value.rows)), TextStyle::Secondary, Tone::Second));
    auto *verdict = new VerdictChoiceButton(scale, text);
    verdict->setObjectName(u"value"_s + QString::number(line));
    const auto key = VerdictLookup(*m_mapping.verdict, m_mapping.language).keyOf(value.text);
    verdict->setKey(key ? *key : QString());
    m_grid->addWidget(words, line, 0);
    m_grid->addWidget(new IconLabel("arrow-right"_L1), line, 1);
    m_grid->addWidget(verdict, line, 2, Qt::AlignLeft);
    m_grid->setColumnMinimumWidth(2, 190);
    connect(verdict, &VerdictChoiceButton::chosen, this,
            [this, written = value.text](const QString &chosen) { take(written, chosen); });
}

void ImportVerdictsPanel::take(const QString &written, const QString &key)
{
    if (written.isEmpty()) {
        m_mapping.verdict->emptyKey = key;
        Q_EMIT edited();
        return;
    }
    auto &values = m_mapping.verdict->values;
    values.removeIf([&written](const VerdictValue &value) { return isSame(value.written, written); });
    values.append({ written, key });
    Q_EMIT edited();
}

} // namespace tenue

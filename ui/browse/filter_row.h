// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/promise_filter.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QToolButton;

namespace tenue
{

class Chip;
class SearchField;

/// What the list of promises is filtered by: a line to type in, and chips for theme, verdict, state,
/// who is assigned. The mandate is chosen elsewhere and kept as it was given.
class FilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit FilterRow(QWidget *parent = nullptr);

    /// What the chips offer.
    void setCatalogue(const Catalogue &catalogue);
    const PromiseFilter &filter() const { return m_filter; }
    /// Shows `filter`. Emits nothing.
    void setFilter(const PromiseFilter &filter);
    void focusWords();

public Q_SLOTS:
    /// Lets everything of the mandate through.
    void clear();
    void toggleVerdict(const QString &key);

Q_SIGNALS:
    /// At each key.
    void filterChanged(const tenue::PromiseFilter &filter);
    /// This filter shall be kept by name; `anchor` is the button that was pressed.
    void saveRequested(QWidget *anchor);
    /// The list shall take the focus.
    void leftDownwards();

private:
    void change(const PromiseFilter &filter);
    void connectChips();

    PromiseFilter m_filter;
    SearchField *m_words;
    Chip *m_themes;
    Chip *m_verdicts;
    Chip *m_standings;
    Chip *m_assigned;
    QToolButton *m_clear;
    QPushButton *m_save;
};

/// What `filter` asks for besides the mandate, in words: “school”, Mobility, Kept.
QString describe(const PromiseFilter &filter, const Catalogue &catalogue);

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace tenue
{

class FoundSign;

/// Words taken from a piece of evidence, each with its place.
class QuotesField : public QWidget
{
    Q_OBJECT

public:
    explicit QuotesField(QWidget *parent = nullptr);

    /// Emits nothing.
    void setQuotes(const QList<EvidenceQuote> &quotes);
    /// Those that hold any words.
    QList<EvidenceQuote> quotes() const;

    /// Whether each of quotes() stands in a kept copy; empty where there is none to look in.
    void setFound(const QList<bool> &found);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget *widget;
        QPlainTextEdit *text;
        QLineEdit *place;
        FoundSign *sign;
    };

    Row &addRow(const EvidenceQuote &quote);
    void removeRow(QWidget *widget);

    QList<Row> m_rows;
    QVBoxLayout *m_column;
};

} // namespace tenue

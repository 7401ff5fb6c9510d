// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"
#include "core/workflow/desks.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace tenue
{

class TextLabel;

/// The documents where the promise was made, each with its page; a new document is named on the spot.
class SourcesField : public QWidget
{
    Q_OBJECT

public:
    explicit SourcesField(Desks &desks, QWidget *parent = nullptr);

    /// Emits nothing.
    void setSources(const MandateId &mandate, const QList<SourcePlace> &sources);
    QList<SourcePlace> sources() const;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget *widget;
        QComboBox *document;
        QLineEdit *page;
    };

    void loadDocuments();
    void fill(QComboBox &box, const SourceDocumentId &chosen) const;
    void addRow(const SourcePlace &source);
    void removeRow(QWidget *widget);
    QWidget *newDocumentLine();
    void addDocument();

    Desks &m_desks;
    MandateId m_mandate;
    QList<Loaded<SourceDocument>> m_documents;
    QList<Row> m_rows;
    QVBoxLayout *m_column;
    QLineEdit *m_newTitle;
    TextLabel *m_fault;
};

} // namespace tenue

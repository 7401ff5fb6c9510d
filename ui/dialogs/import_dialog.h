// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desks.h"
#include "ui/models/import_preview_model.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QPushButton;
class QStackedWidget;

namespace tenue
{

class DateField;
class ElidedLabel;
struct ImportOrder;
class ImportContextPanel;
class ImportMappingPanel;
class ImportPreviewPanel;
class ImportVerdictsPanel;
class LongWork;
class Panel;
class ProgressLine;
class Prompts;
class StripStack;

/// Brings a list of promises in from a CSV or JSON file: which column is which field, what would
/// come of each row, and then the import itself.
///
/// Nothing is written before the last button; what it counts is what a trial on another thread
/// found. Open it with openFile() or let the person choose the file.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Desks &desks, const Installation &installation, Prompts &prompts, QWidget *parent = nullptr);

    void openFile(const QString &path);

    /// Esc and Cancel: stops the work first, if there is one that writes.
    void reject() override;

Q_SIGNALS:
    /// Promises were written; `words` say how many, for a strip.
    void imported(const QString &words);

private:
    Panel *newHead();
    QWidget *newLeft();
    Panel *newFoot();
    void chooseFile();
    void chooseMapping();
    void saveMapping();
    void openFormat();
    void readAgain();
    void showTable(const Result<Table> &table);
    void startMapping();
    void followMapping();
    void guessValues();
    void showMapping();
    void tryOutSoon();
    void tryOut();
    void showTrial(const Result<ImportPreview> &preview);
    void showButton();
    void startImport();
    ImportOrder newOrder() const;
    void connectParts();
    void showImported(const Result<ImportPreview> &done);

    Desks &m_desks;
    const Installation m_installation;
    Prompts &m_prompts;
    ColumnMapping m_mapping;
    QString m_path;
    QByteArray m_bytes;
    Table m_table;
    std::optional<ImportPreview> m_trial;

    StripStack *m_strips;
    ElidedLabel *m_file;
    QPushButton *m_format;
    QPushButton *m_openMapping;
    QStackedWidget *m_pages;
    ImportContextPanel *m_context;
    ImportMappingPanel *m_fields;
    ImportVerdictsPanel *m_values;
    ImportPreviewPanel *m_preview;
    DateField *m_asOf;
    QPushButton *m_saveMapping;
    QPushButton *m_cancel;
    QPushButton *m_import;
    ProgressLine *m_progress;
    LongWork *m_reading;
    LongWork *m_trying;
    LongWork *m_importing;
    QTimer m_trySoon;
};

} // namespace tenue

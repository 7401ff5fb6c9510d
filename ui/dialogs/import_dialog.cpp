// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include "core/base/file_writer.h"
#include "core/exchange/delimited_text.h"
#include "core/exchange/mapping_guess.h"
#include "ui/dialogs/import_context_panel.h"
#include "ui/dialogs/import_mapping_panel.h"
#include "ui/dialogs/import_order.h"
#include "ui/dialogs/import_preview_panel.h"
#include "ui/dialogs/import_verdicts_panel.h"
#include "ui/dialogs/table_format_popover.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/long_work.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/strip_stack.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MillisecondsBeforeTrial = 250;
constexpr qint64 LargestMapping = 4 * 1024 * 1024;

} // namespace

void ImportDialog::openFile(const QString &path)
{
    const auto bytes = readWholeFile(path, DelimitedLimits::Bytes);
    if (!bytes) {
        m_strips->add({ u"file"_s, StripKind::Error, bytes.error().message });
        return;
    }
    m_path = path;
    m_bytes = *bytes;
    m_table = {};
    m_mapping = {};
    readAgain();
}

void ImportDialog::chooseFile()
{
    m_prompts.chooseFileToOpen({ .title = tr("List of promises"), .filter = tr("Tables (*.csv *.tsv *.txt *.json)") },
                               this, [this](const QString &path) { openFile(path); });
}

void ImportDialog::readAgain()
{
    if (m_reading->isRunning())
        return;
    m_reading->start([bytes = m_bytes, format = m_mapping.format](Progress &) { return readTable(bytes, format); },
                     [this](const Result<Table> &table) { showTable(table); });
}

void ImportDialog::showTable(const Result<Table> &table)
{
    const auto name = QFileInfo(m_path).fileName();
    m_format->setEnabled(true);
    if (!table) {
        m_strips->add({ u"file"_s, StripKind::Error, tr("%1: %2").arg(name, table.error().message) });
        m_file->setText(name);
        m_trial.reset();
        showButton();
        return;
    }
    m_strips->remove(u"file"_s);
    const bool isFirst = m_table.header.isEmpty();
    m_table = *table;
    m_file->setText(tr("%1 · %2").arg(name, m_table.description()));
    if (isFirst && !m_mapping.check())
        startMapping();
    m_pages->setCurrentIndex(1);
    m_openMapping->setEnabled(true);
    showMapping();
}

void ImportDialog::startMapping()
{
    const auto format = m_mapping.format;
    m_mapping = guessMapping(m_table.header);
    m_mapping.format = format;
    m_mapping.language = QLocale().language() == QLocale::French ? WritingLanguage::French : WritingLanguage::English;
    m_context->propose(QFileInfo(m_path).completeBaseName());
    guessValues();
}

void ImportDialog::guessValues()
{
    if (!m_mapping.verdict || m_mapping.verdict->text.columns.isEmpty() || !m_mapping.verdict->values.isEmpty())
        return;
    const auto column = m_table.column(m_mapping.verdict->text.columns.first());
    m_mapping.verdict->values = guessVerdicts(valuesIn(m_table, column), m_context->scaleInUse());
}

void ImportDialog::showMapping()
{
    m_context->refresh();
    m_fields->refresh(m_table.header);
    m_values->refresh(m_table, m_context->scaleInUse());
    m_preview->setTable(m_table, m_mapping);
    tryOutSoon();
}

void ImportDialog::followMapping()
{
    m_context->completeSource();
    guessValues();
    m_values->refresh(m_table, m_context->scaleInUse());
    m_preview->setTable(m_table, m_mapping);
    tryOutSoon();
}

void ImportDialog::openFormat()
{
    auto *popover = new TableFormatPopover(m_mapping.format, m_mapping.language, m_table.format, this);
    connect(popover, &TableFormatPopover::edited, this, [this, popover] {
        m_mapping.format = popover->format();
        m_mapping.language = popover->language();
        readAgain();
    });
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    popover->openAt(m_format);
}

void ImportDialog::chooseMapping()
{
    const FileQuestion question { .title = tr("Mapping of columns"), .filter = tr("Mappings (*.json)") };
    m_prompts.chooseFileToOpen(question, this, [this](const QString &path) {
        const auto bytes = readWholeFile(path, LargestMapping);
        auto mapping = bytes ? ColumnMapping::parse(*bytes) : Result<ColumnMapping>(bytes.error());
        if (!mapping) {
            m_strips->add({ u"mapping"_s, StripKind::Error, mapping.error().message });
            return;
        }
        m_mapping = *mapping;
        readAgain();
    });
}

void ImportDialog::saveMapping()
{
    const FileQuestion question { .title = tr("Save the mapping"),
                                  .start = QFileInfo(m_path).path() + u'/' + m_mapping.list + u".mapping.json"_s,
                                  .filter = tr("Mappings (*.json)"),
                                  .suffix = u"json"_s };
    m_prompts.chooseFileToSave(question, this, [this](const QString &path) {
        const auto bytes = QJsonDocument(m_mapping.toJson()).toJson();
        const auto written = writeFileSafely(path, bytes);
        m_strips->add(written ? StripMessage { u"saved"_s, StripKind::Info,
                                               tr("The mapping is in %1.").arg(QFileInfo(path).fileName()) }
                              : StripMessage { u"saved"_s, StripKind::Error, written.error().message });
    });
}

void ImportDialog::tryOutSoon()
{
    m_trial.reset();
    showButton();
    m_trySoon.start(MillisecondsBeforeTrial);
}

void ImportDialog::tryOut()
{
    if (m_trying->isRunning()) {
        m_trying->cancel();
        m_trySoon.start(MillisecondsBeforeTrial);
        return;
    }
    if (const auto good = m_mapping.check(); !good) {
        m_strips->add({ u"mapping"_s, StripKind::Warning, good.error().message, {}, false });
        return;
    }
    m_trying->start([order = newOrder()](Progress &) { return tryImport(order); },
                    [this](const Result<ImportPreview> &preview) { showTrial(preview); });
}

void ImportDialog::showTrial(const Result<ImportPreview> &preview)
{
    if (m_trySoon.isActive())
        return; // what was tried is not what the person wants by now
    if (!preview) {
        if (preview.error().kind != Error::Kind::Cancelled)
            m_strips->add({ u"mapping"_s, StripKind::Warning, preview.error().message, {}, false });
        return;
    }
    m_strips->remove(u"mapping"_s);
    m_trial = *preview;
    m_preview->setPreview(*preview);
    if (preview->notes.isEmpty())
        m_strips->remove(u"notes"_s);
    else
        m_strips->add({ u"notes"_s, StripKind::Warning, preview->notes.join(u' ') });
    showButton();
}

void ImportDialog::showButton()
{
    const bool isBusy = m_importing->isRunning();
    const auto count = m_trial ? static_cast<int>(m_trial->writtenCount()) : 0;
    m_import->setText(m_trial ? tr("&Import %n rows", nullptr, count) : tr("&Import"));
    m_import->setEnabled(count > 0 && !isBusy && m_asOf->fault().isEmpty());
    m_import->setToolTip(!m_trial         ? tr("The preview is not ready yet.")
                             : count == 0 ? tr("There is nothing new in the file.")
                                          : QString());
    m_saveMapping->setEnabled(!m_table.header.isEmpty() && !isBusy);
    m_progress->setVisible(isBusy);
}

void ImportDialog::startImport()
{
    m_strips->remove(u"import"_s);
    m_importing->start([order = newOrder()](Progress &progress) { return runImport(order, progress); },
                       [this](const Result<ImportPreview> &done) { showImported(done); });
    m_progress->start(tr("Writing the promises"));
    m_pages->setEnabled(false);
    showButton();
}

void ImportDialog::showImported(const Result<ImportPreview> &done)
{
    m_pages->setEnabled(true);
    showButton();
    if (!done) {
        const bool isStopped = done.error().kind == Error::Kind::Cancelled;
        m_strips->add({ u"import"_s, isStopped ? StripKind::Info : StripKind::Error,
                        isStopped ? tr("The import was stopped. Nothing has been written.") : done.error().message });
        return;
    }
    const QLocale locale;
    Q_EMIT imported(tr("The import has made %1 promises and changed %2; %3 rows were refused.")
                        .arg(locale.toString(done->count(ImportOutcome::New)),
                             locale.toString(done->count(ImportOutcome::Changed)),
                             locale.toString(done->count(ImportOutcome::Refused))));
    accept();
}

void ImportDialog::reject()
{
    if (m_importing->isRunning())
        return m_importing->cancel();
    QDialog::reject();
}

} // namespace tenue

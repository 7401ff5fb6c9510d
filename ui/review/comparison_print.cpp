// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/comparison_print.h"

#include "ui/widgets/design_tokens.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QTextDocument>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

#include <memory>

namespace tenue
{

void printOn(QPrinter &printer, const PrintedComparison &comparison)
{
    QTextDocument document;
    document.setDefaultFont(fontOf(TextStyle::DifferenceText));
    ComparisonDocument(document, DesignTokens::light())
        .fill(comparison.rows, ComparisonLayout::InTheText, comparison.names);
    QTextCursor start(&document);
    QTextCharFormat plain;
    plain.setForeground(DesignTokens::light().text);
    start.insertBlock();
    start.movePosition(QTextCursor::Start);
    plain.setFont(fontOf(TextStyle::DossierTitle));
    start.insertText(comparison.title, plain);
    start.insertBlock();
    plain.setFont(fontOf(TextStyle::Interface));
    start.insertText(comparison.names.before + QStringLiteral(" → ") + comparison.names.after, plain);
    start.insertBlock();
    start.insertText(comparison.summary, plain);
    document.print(&printer);
}

void askAndPrint(const PrintedComparison &comparison, QWidget *window)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(comparison.title);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dialog works on the printer as long as it lives.
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] {});
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), window,
                     [comparison](QPrinter *chosen) { printOn(*chosen, comparison); });
    dialog->open();
}

} // namespace tenue

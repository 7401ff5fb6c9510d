// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/printed_dossier.h"

#include <QtWidgets/QDialog>

#include <functional>
#include <memory>

class QPrinter;
class QPrintPreviewWidget;
class QCheckBox;
class QVBoxLayout;

namespace tenue
{

class Prompts;
class StripStack;
class TextLabel;

/// What will be printed, page by page, before it is: sent to a printer, or kept as a PDF file.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    /// Makes the text anew, with these parts.
    using Source = std::function<Result<PrintedText>(const PrintedParts &)>;
    enum class Kind { Dossier, List, Comparison };

    /// `prompts` outlives it.
    PrintDialog(Kind kind, Source source, Prompts &prompts, QWidget *parent = nullptr);
    ~PrintDialog() override;

    int pageCount() const;

Q_SIGNALS:
    void succeeded(const QString &words);

private:
    QWidget *newBar();
    QWidget *newChoices(Kind kind);
    QWidget *newFoot();
    QCheckBox *addPart(QVBoxLayout *column, const QString &name, const QString &objectName, bool PrintedParts::*part);
    void compose();
    void showPages();
    void askPrinter();
    void askFile();

    Source m_source;
    Prompts &m_prompts;
    std::unique_ptr<QPrinter> m_printer;
    PrintedParts m_parts;
    PrintedText m_text;
    QPrintPreviewWidget *m_preview;
    StripStack *m_strips;
    TextLabel *m_pages;
};

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/print_dialog.h"

#include "core/base/words.h"
#include "ui/dialogs/printed_pages.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/strip_stack.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QLocale>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrintPreviewWidget>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize UsualSize { 900, 720 };
constexpr QMarginsF Margins { 20, 18, 20, 14 }; // mm
constexpr int ChoicesWidth = 240;

} // namespace

PrintDialog::PrintDialog(Kind kind, Source source, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_prompts(prompts)
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_preview(new QPrintPreviewWidget(m_printer.get(), this))
    , m_strips(new StripStack(this))
    , m_pages(new TextLabel({}, TextStyle::Secondary, Tone::Second, this))
{
    setObjectName(u"printDialog"_s);
    setWindowTitle(tr("Print"));
    resize(UsualSize);
    m_printer->setPageMargins(Margins, QPageLayout::Millimeter);
    m_printer->setPageOrientation(kind == Kind::List ? QPageLayout::Landscape : QPageLayout::Portrait);
    m_printer->setFullPage(false);
    m_preview->setObjectName(u"printPreview"_s);
    m_preview->setAccessibleName(tr("Pages"));
    m_pages->setObjectName(u"printPages"_s);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_preview, 1);
    middle->addWidget(newChoices(kind));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(newBar());
    column->addWidget(newRule(Qt::Horizontal, this));
    column->addWidget(m_strips);
    column->addLayout(middle, 1);
    column->addWidget(newFoot());
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter *printer) { printPages(m_text, *printer); });
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PrintDialog::showPages);
    compose();
    m_preview->fitToWidth();
}

PrintDialog::~PrintDialog()
{
    // It paints on the printer, which goes before the children do.
    delete m_preview;
}

QWidget *PrintDialog::newBar()
{
    auto *bar = new Panel(Ground::Window, {}, this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::Xl, Space::S, Space::Xl, Space::S);
    row->setSpacing(Space::Xs);
    const auto add = [&](QLatin1StringView icon, const QString &name, const auto &act) {
        auto *button = newIconButton(icon, name, {}, bar);
        connect(button, &QToolButton::clicked, m_preview, act);
        row->addWidget(button);
    };
    add("chevron-left"_L1, tr("Previous page"),
        [this] { m_preview->setCurrentPage(std::max(1, m_preview->currentPage() - 1)); });
    add("chevron-right"_L1, tr("Next page"),
        [this] { m_preview->setCurrentPage(std::min(pageCount(), m_preview->currentPage() + 1)); });
    row->addWidget(m_pages);
    row->addStretch();
    add("minus"_L1, tr("Smaller"), [this] { m_preview->zoomOut(); });
    add("plus"_L1, tr("Larger"), [this] { m_preview->zoomIn(); });
    add("maximize-2"_L1, tr("As wide as the window"), [this] { m_preview->fitToWidth(); });
    add("file-text"_L1, tr("Whole page"), [this] { m_preview->fitInView(); });
    return bar;
}

QCheckBox *PrintDialog::addPart(QVBoxLayout *column, const QString &name, const QString &objectName,
                                bool PrintedParts::*part)
{
    auto *box = new QCheckBox(name, this);
    box->setObjectName(objectName);
    box->setChecked(m_parts.*part);
    connect(box, &QCheckBox::toggled, this, [this, part](bool isOn) {
        m_parts.*part = isOn;
        compose();
    });
    column->addWidget(box);
    return box;
}

QWidget *PrintDialog::newChoices(Kind kind)
{
    auto *side = new Panel(Ground::Side, Qt::LeftEdge, this);
    side->setMinimumWidth(ChoicesWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    column->setSpacing(Space::S);
    if (kind == Kind::Dossier) {
        column->addWidget(new TextLabel(tr("What is printed"), TextStyle::SectionTitle, Tone::Second, side));
        addPart(column, tr("&Promise as made"), u"printPromise"_s, &PrintedParts::promise);
        addPart(column, tr("&Analysis"), u"printAnalysis"_s, &PrintedParts::analysis);
        addPart(column, tr("&Sources"), u"printEvidence"_s, &PrintedParts::evidence);
        addPart(column, tr("&History"), u"printHistory"_s, &PrintedParts::history);
        column->addSpacing(Space::M);
    }
    column->addWidget(new TextLabel(tr("Page"), TextStyle::SectionTitle, Tone::Second, side));
    auto *page = new SegmentedChoice(tr("Page"), side);
    page->setObjectName(u"printOrientation"_s);
    page->addChoice(tr("Upright"));
    page->addChoice(tr("Across"));
    page->setCurrent(m_printer->pageLayout().orientation() == QPageLayout::Landscape ? 1 : 0);
    connect(page, &SegmentedChoice::chosen, this, [this](int index) {
        m_printer->setPageOrientation(index == 1 ? QPageLayout::Landscape : QPageLayout::Portrait);
        m_preview->updatePreview();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(page);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    return side;
}

QWidget *PrintDialog::newFoot()
{
    auto *foot = new Panel(Ground::Sunken, Qt::TopEdge, this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Space::Xl, Space::M, Space::Xl, Space::M);
    auto *cancel = newButton(tr("Cancel"), ButtonKind::Plain, {}, foot);
    auto *file = newButton(tr("Save as PDF…"), ButtonKind::Plain, "file-text"_L1, foot);
    auto *print = newButton(tr("Print…"), ButtonKind::Primary, "printer"_L1, foot);
    file->setObjectName(u"savePdf"_s);
    print->setObjectName(u"print"_s);
    print->setDefault(true);
    row->addStretch();
    for (auto *button : { cancel, file, print })
        row->addWidget(button);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(file, &QPushButton::clicked, this, &PrintDialog::askFile);
    connect(print, &QPushButton::clicked, this, &PrintDialog::askPrinter);
    return foot;
}

int PrintDialog::pageCount() const
{
    return m_preview->pageCount();
}

void PrintDialog::compose()
{
    auto text = m_source(m_parts);
    if (!text) {
        m_strips->add({ .key = u"failure"_s, .kind = StripKind::Error, .sentence = text.error().message });
        return;
    }
    m_strips->remove(u"failure"_s);
    m_text = *std::move(text);
    m_printer->setDocName(m_text.name);
    m_preview->updatePreview();
}

void PrintDialog::showPages()
{
    const QLocale locale;
    m_pages->setText(tr("Page %1 of %2").arg(locale.toString(m_preview->currentPage()), locale.toString(pageCount())));
}

void PrintDialog::askPrinter()
{
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, std::max(1, pageCount()));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) {
        printPages(m_text, *printer);
        Q_EMIT succeeded(tr("%1 was sent to the printer.").arg(quoted(m_text.name)));
        accept();
    });
    dialog->open();
}

void PrintDialog::askFile()
{
    m_prompts.chooseFileToSave(
        { .title = tr("Save as PDF"),
          .start = QString(m_text.name + u".pdf"_s),
          .filter = tr("PDF files (*.pdf)"),
          .suffix = u"pdf"_s },
        this, [this](const QString &path) {
            if (auto saved = savePdf(m_text, path, m_printer->pageLayout()); !saved) {
                m_strips->add({ .key = u"failure"_s, .kind = StripKind::Error, .sentence = saved.error().message });
                return;
            }
            Q_EMIT succeeded(tr("%1 is saved.").arg(quoted(path)));
            accept();
        });
}

} // namespace tenue

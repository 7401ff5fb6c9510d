// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/import_context_panel.h"
#include "ui/dialogs/import_mapping_panel.h"
#include "ui/dialogs/import_order.h"
#include "ui/dialogs/import_preview_panel.h"
#include "ui/dialogs/import_verdicts_panel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/long_work.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/strip_stack.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LeftWidth = 420;

} // namespace

ImportDialog::ImportDialog(Desks &desks, const Installation &installation, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_desks(desks)
    , m_installation(installation)
    , m_prompts(prompts)
    , m_strips(new StripStack)
    , m_file(new ElidedLabel({}, TextStyle::Interface, Tone::Second))
    , m_format(newButton(tr("&Format…"), ButtonKind::Plain, "sliders-horizontal"_L1))
    , m_openMapping(newButton(tr("O&pen a mapping…"), ButtonKind::Plain, "folder-open"_L1))
    , m_pages(new QStackedWidget)
    , m_context(new ImportContextPanel(desks, m_mapping))
    , m_fields(new ImportMappingPanel(m_mapping))
    , m_values(new ImportVerdictsPanel(m_mapping))
    , m_preview(new ImportPreviewPanel)
    , m_asOf(new DateField)
    , m_saveMapping(newButton(tr("&Save the mapping…"), ButtonKind::Quiet, "save"_L1))
    , m_cancel(newButton(tr("Cancel")))
    , m_import(newButton({}, ButtonKind::Primary))
    , m_progress(new ProgressLine)
    , m_reading(new LongWork(this))
    , m_trying(new LongWork(this))
    , m_importing(new LongWork(this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import promises"));
    setMinimumSize(900, 600);
    resize(1100, 732);
    m_strips->setObjectName(u"strips"_s);
    m_trySoon.setSingleShot(true);
    auto *welcome = new EmptyState("file-input"_L1, tr("Choose the list to bring in"),
                                   tr("A CSV file from any spreadsheet, or JSON."));
    welcome->setAction(tr("Choose a file…"), "folder-open"_L1);
    connect(welcome, &EmptyState::actionChosen, this, &ImportDialog::chooseFile);
    auto *body = new QWidget;
    auto *sides = new QHBoxLayout(body);
    sides->setContentsMargins({});
    sides->setSpacing(0);
    sides->addWidget(newLeft());
    sides->addWidget(m_preview, 1);
    m_pages->addWidget(welcome);
    m_pages->addWidget(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(newHead());
    column->addWidget(m_strips);
    column->addWidget(m_pages, 1);
    column->addWidget(newFoot());
    connectParts();
    showButton();
}

void ImportDialog::connectParts()
{
    connect(&m_trySoon, &QTimer::timeout, this, &ImportDialog::tryOut);
    connect(m_fields, &ImportMappingPanel::edited, this, &ImportDialog::followMapping);
    connect(m_values, &ImportVerdictsPanel::edited, this, &ImportDialog::tryOutSoon);
    connect(m_context, &ImportContextPanel::edited, this, &ImportDialog::followMapping);
    connect(m_asOf, &DateField::dateEdited, this, &ImportDialog::tryOutSoon);
    connect(m_importing, &LongWork::progressed, m_progress, &ProgressLine::setProgress);
    connect(m_progress, &ProgressLine::cancelPressed, m_importing, &LongWork::cancel);
}

ImportOrder ImportDialog::newOrder() const
{
    return { .workspacePath = m_desks.workspace().path(),
             .installation = m_installation,
             .person = m_desks.person(),
             .fileName = QFileInfo(m_path).fileName(),
             .bytes = m_bytes,
             .mapping = m_mapping,
             .asOf = m_asOf->date() };
}

Panel *ImportDialog::newHead()
{
    m_file->setObjectName(u"file"_s);
    m_file->setElideMode(Qt::ElideMiddle);
    m_file->setText(tr("No file chosen yet"));
    m_format->setObjectName(u"format"_s);
    m_format->setEnabled(false);
    m_openMapping->setObjectName(u"openMapping"_s);
    m_openMapping->setEnabled(false);
    auto *head = new Panel(Ground::Window, Qt::BottomEdge);
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::Xs);
    words->addWidget(new TextLabel(tr("Import promises"), TextStyle::PageTitle));
    words->addWidget(m_file);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Space::PageMargin, Space::L, Space::PageMargin, Space::L);
    row->setSpacing(Space::S);
    row->addLayout(words, 1);
    row->addWidget(m_format);
    row->addWidget(m_openMapping);
    connect(m_format, &QPushButton::clicked, this, &ImportDialog::openFormat);
    connect(m_openMapping, &QPushButton::clicked, this, &ImportDialog::chooseMapping);
    return head;
}

QWidget *ImportDialog::newLeft()
{
    m_fields->setObjectName(u"fields"_s);
    m_values->setObjectName(u"values"_s);
    auto *inner = new Panel(Ground::Surface);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(Space::PageMargin, Space::L, Space::L, Space::L);
    column->setSpacing(Space::Xs);
    column->addWidget(m_context);
    column->addSpacing(Space::S);
    column->addWidget(m_fields);
    column->addSpacing(Space::M);
    column->addWidget(newRule(Qt::Horizontal));
    column->addSpacing(Space::S);
    column->addWidget(m_values);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->setFixedWidth(LeftWidth);
    return scroll;
}

Panel *ImportDialog::newFoot()
{
    m_asOf->setObjectName(u"asOf"_s);
    m_asOf->setDate(m_desks.session().clock.now().toLocalTime().date());
    m_asOf->setMaximumWidth(200);
    m_saveMapping->setObjectName(u"saveMapping"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    m_import->setObjectName(u"import"_s);
    m_import->setDefault(true);
    m_progress->setObjectName(u"progress"_s);
    for (auto *button : { m_format, m_openMapping, m_saveMapping })
        button->setAutoDefault(false);
    auto *asOfWords = new TextLabel(tr("List as &of"), TextStyle::Interface, Tone::Second);
    asOfWords->setBuddy(m_asOf);
    m_asOf->setAccessibleName(tr("List as of"));
    auto *foot = new Panel(Ground::Window, Qt::TopEdge);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(Space::PageMargin, Space::M, Space::PageMargin, Space::M);
    column->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    row->addWidget(asOfWords);
    row->addWidget(m_asOf);
    row->addStretch();
    row->addWidget(m_saveMapping);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    column->addLayout(row);
    connect(m_saveMapping, &QPushButton::clicked, this, &ImportDialog::saveMapping);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::startImport);
    return foot;
}

} // namespace tenue

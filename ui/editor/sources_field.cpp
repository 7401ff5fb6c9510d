// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/sources_field.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

SourcesField::SourcesField(Desks &desks, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_column(new QVBoxLayout)
    , m_newTitle(new QLineEdit)
    , m_fault(new TextLabel({}, TextStyle::Secondary, Tone::Error))
{
    m_column->setSpacing(Space::Xs);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Space::Xs);
    all->addLayout(m_column);
    all->addWidget(newDocumentLine());
    all->addWidget(m_fault);
}

QWidget *SourcesField::newDocumentLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    auto *add = newButton(tr("Add a source"), ButtonKind::Quiet, "plus"_L1);
    add->setObjectName(u"addSource"_s);
    m_newTitle->setObjectName(u"newDocument"_s);
    m_newTitle->setAccessibleName(tr("Title of a new document"));
    m_newTitle->setPlaceholderText(tr("Or a new document: its title"));
    auto *make = newButton(tr("Add the document"), ButtonKind::Quiet, "file-plus"_L1);
    make->setObjectName(u"addDocument"_s);
    row->addWidget(add);
    row->addWidget(m_newTitle, 1);
    row->addWidget(make);
    connect(add, &QPushButton::clicked, this, [this] {
        if (m_documents.isEmpty()) {
            m_newTitle->setFocus();
            return;
        }
        addRow({ SourceDocumentId(m_documents.first().entity.uuid()), {} });
        Q_EMIT edited();
    });
    connect(make, &QPushButton::clicked, this, &SourcesField::addDocument);
    connect(m_newTitle, &QLineEdit::returnPressed, this, &SourcesField::addDocument);
    return line;
}

void SourcesField::setSources(const MandateId &mandate, const QList<SourcePlace> &sources)
{
    m_mandate = mandate;
    loadDocuments();
    while (!m_rows.isEmpty())
        removeRow(m_rows.last().widget);
    for (const auto &source : sources)
        addRow(source);
}

QList<SourcePlace> SourcesField::sources() const
{
    QList<SourcePlace> all;
    for (const auto &row : m_rows)
        all.append({ SourceDocumentId(row.document->currentData().toUuid()), row.page->text().trimmed() });
    return all;
}

void SourcesField::loadDocuments()
{
    m_documents.clear();
    const auto all = m_desks.newsroom().all<SourceDocument>();
    if (!all)
        return;
    for (const auto &document : *all) {
        if (document.value.mandate == m_mandate)
            m_documents.append(document);
    }
}

void SourcesField::fill(QComboBox &box, const SourceDocumentId &chosen) const
{
    for (const auto &document : m_documents)
        box.addItem(document.value.title, document.entity.uuid());
    // One of another mandate, or gone: shown rather than silently replaced.
    if (box.findData(chosen.uuid()) < 0) {
        const auto other = m_desks.workspace().entities().find<SourceDocument>(entityOf(chosen));
        box.addItem(other && *other ? (*other)->value.title : tr("Unknown document"), chosen.uuid());
    }
    box.setCurrentIndex(box.findData(chosen.uuid()));
}

void SourcesField::addRow(const SourcePlace &source)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    auto *document = new QComboBox;
    document->setAccessibleName(tr("Source document"));
    document->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fill(*document, source.document);
    auto *page = new QLineEdit(source.page);
    page->setAccessibleName(tr("Page"));
    page->setPlaceholderText(tr("Page"));
    page->setFixedWidth(fontMetrics().averageCharWidth() * 12);
    auto *remove = newIconButton("x"_L1, tr("Remove this source"));
    row->addWidget(document, 1);
    row->addWidget(page);
    row->addWidget(remove);
    m_column->addWidget(widget);
    m_rows.append({ widget, document, page });
    connect(document, &QComboBox::activated, this, &SourcesField::edited);
    connect(page, &QLineEdit::textEdited, this, &SourcesField::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget] {
        removeRow(widget);
        Q_EMIT edited();
    });
}

void SourcesField::removeRow(QWidget *widget)
{
    m_rows.removeIf([widget](const Row &row) { return row.widget == widget; });
    m_column->removeWidget(widget);
    widget->hide();
    widget->deleteLater();
}

void SourcesField::addDocument()
{
    SourceDocument document;
    document.mandate = m_mandate;
    document.title = m_newTitle->text().simplified();
    const auto saved = m_desks.newsroom().save(EntityId::create(), {}, document);
    m_fault->setVisible(!saved);
    if (!saved) {
        m_fault->setText(saved.error().message);
        return;
    }
    m_newTitle->clear();
    const auto kept = sources();
    setSources(m_mandate, kept);
    addRow({ SourceDocumentId(saved->entity.uuid()), {} });
    m_rows.last().page->setFocus();
    Q_EMIT edited();
}

} // namespace tenue

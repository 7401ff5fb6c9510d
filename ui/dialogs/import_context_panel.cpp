// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_context_panel.h"

#include "core/domain/slug.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QComboBox *newTitleBox(const QString &objectName)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

/// `mandate` as a mapping holds it: of any newsroom, so that its scale is no matter of the mapping's.
Mandate forMapping(Mandate mandate)
{
    mandate.scale = {};
    return mandate;
}

Mandate newMandate(const QString &title)
{
    Mandate mandate;
    mandate.title = title;
    mandate.slug = slugOf(title);
    return mandate;
}

} // namespace

ImportContextPanel::ImportContextPanel(Desks &desks, ColumnMapping &mapping, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_mapping(mapping)
    , m_mandate(newTitleBox(u"mandate"_s))
    , m_list(new QLineEdit)
    , m_source(newTitleBox(u"source"_s))
{
    m_mandate->setToolTip(tr("A mandate of a new title is made by the import."));
    m_list->setObjectName(u"list"_s);
    m_list->setToolTip(tr("Newer files of the same list find their promises by this name."));
    m_source->setToolTip(tr("The document in which the promises were made; one of a new title is made by the import."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::Xs);
    const std::pair<QString, QWidget *> fields[]
        = { { tr("&Mandate"), m_mandate }, { tr("&Name of the list"), m_list }, { tr("Source &document"), m_source } };
    for (const auto &[label, field] : fields) {
        column->addWidget(new FieldLabel(label, field));
        column->addWidget(field);
        column->addSpacing(Space::Xs);
    }
    connect(m_mandate, &QComboBox::currentTextChanged, this, &ImportContextPanel::takeMandate);
    connect(m_source, &QComboBox::currentTextChanged, this, &ImportContextPanel::takeSource);
    connect(m_list, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_mapping.list = typed.trimmed();
        Q_EMIT edited();
    });
}

QList<Loaded<Mandate>> ImportContextPanel::mandates() const
{
    const auto all = m_desks.newsroom().all<Mandate>();
    return all ? *all : QList<Loaded<Mandate>>();
}

void ImportContextPanel::propose(const QString &list)
{
    m_mapping.list = list;
    if (!m_mapping.mandate) {
        const auto all = mandates();
        m_mapping.mandate = all.isEmpty() ? newMandate(list) : forMapping(all.last().value);
    }
    completeSource();
}

void ImportContextPanel::completeSource()
{
    if (m_mapping.source || !m_mapping.provides(PromiseField::Page))
        return;
    const auto documents = m_desks.newsroom().all<SourceDocument>();
    m_mapping.source = documents && documents->size() == 1 ? documents->first().value : SourceDocument();
    m_mapping.source->mandate = {};
    if (m_mapping.source->title.isEmpty())
        m_mapping.source->title = m_mapping.list;
    refresh();
}

void ImportContextPanel::refresh()
{
    const QSignalBlocker quietMandate(m_mandate);
    const QSignalBlocker quietSource(m_source);
    m_mandate->clear();
    for (const auto &mandate : mandates())
        m_mandate->addItem(mandate.value.title);
    m_mandate->setEditText(m_mapping.mandate ? m_mapping.mandate->title : QString());
    m_list->setText(m_mapping.list);
    m_source->clear();
    if (const auto documents = m_desks.newsroom().all<SourceDocument>()) {
        for (const auto &document : *documents)
            m_source->addItem(document.value.title);
    }
    m_source->setEditText(m_mapping.source ? m_mapping.source->title : QString());
}

std::optional<Mandate> ImportContextPanel::knownMandate() const
{
    for (const auto &mandate : mandates()) {
        if (m_mapping.mandate && mandate.value.title == m_mapping.mandate->title)
            return mandate.value;
    }
    return std::nullopt;
}

void ImportContextPanel::takeMandate()
{
    const QString title = m_mandate->currentText().simplified();
    m_mapping.mandate = title.isEmpty() ? std::nullopt : std::optional(newMandate(title));
    if (const auto known = knownMandate())
        m_mapping.mandate = forMapping(*known);
    Q_EMIT edited();
}

void ImportContextPanel::takeSource()
{
    const QString title = m_source->currentText().simplified();
    m_mapping.source.reset();
    if (!title.isEmpty()) {
        m_mapping.source.emplace();
        m_mapping.source->title = title;
    }
    Q_EMIT edited();
}

VerdictScale ImportContextPanel::scaleInUse() const
{
    const auto scales = m_desks.newsroom().all<VerdictScale>();
    if (!scales)
        return m_mapping.scale.value_or(VerdictScale());
    if (const auto known = knownMandate()) {
        for (const auto &scale : *scales) {
            if (scale.entity == entityOf(known->scale))
                return scale.value;
        }
    }
    return m_mapping.scale ? *m_mapping.scale : scales->isEmpty() ? VerdictScale() : scales->first().value;
}

} // namespace tenue

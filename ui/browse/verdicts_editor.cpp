// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/verdicts_editor.h"

#include "core/domain/slug.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/control_painter.h"
#include "ui/widgets/exact_text.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/verdict_painter.h"

#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LongestShortLabel = 12;
constexpr std::array Categories { VerdictCategory::Kept,   VerdictCategory::Partial,      VerdictCategory::Open,
                                  VerdictCategory::Broken, VerdictCategory::Unverifiable, VerdictCategory::Unexamined };
constexpr std::array Shapes { VerdictShape::Kept,      VerdictShape::Partial, VerdictShape::InProgress,
                              VerdictShape::Paused,    VerdictShape::Broken,  VerdictShape::Unverifiable,
                              VerdictShape::Unexamined };

VerdictShape usualShapeOf(VerdictCategory category)
{
    switch (category) {
    case VerdictCategory::Kept:
        return VerdictShape::Kept;
    case VerdictCategory::Partial:
        return VerdictShape::Partial;
    case VerdictCategory::Open:
        return VerdictShape::InProgress;
    case VerdictCategory::Broken:
        return VerdictShape::Broken;
    case VerdictCategory::Unverifiable:
        return VerdictShape::Unverifiable;
    case VerdictCategory::Unexamined:
        return VerdictShape::Unexamined;
    }
    Q_UNREACHABLE();
}

/// Paints the first column as the badge that readers see.
class BadgeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        drawRowGround(*painter, option, true, false);
        const auto *model = qobject_cast<const VerdictTableModel *>(index.model());
        Q_ASSERT(model);
        drawVerdictBadge(*painter, VerdictFace::full(model->value(index.row())),
                         option.rect.adjusted(Space::M, 0, -Space::S, 0), DesignTokens::of(option.palette));
    }
};

/// A silhouette before its name in the box where it is chosen.
class ShapeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        drawRowGround(*painter, option, true, false);
        const auto shape = verdictShapeNamed(index.data(Qt::UserRole).toString());
        drawVerdictBadge(*painter, { shape.value_or(VerdictShape::Unexamined), 50, index.data().toString() },
                         option.rect.adjusted(Space::S, 0, -Space::S, 0), DesignTokens::of(option.palette));
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({ 0, Metrics::current().row });
    }
};

} // namespace

VerdictsEditor::VerdictsEditor(QWidget *parent)
    : RowsEditorOf(tr("Verdicts, best first"), tr("Add a verdict"), parent)
    , m_label(new QLineEdit)
    , m_shortLabel(new QLineEdit)
    , m_key(new QLineEdit)
    , m_category(new QComboBox)
    , m_shape(new QComboBox)
    , m_share(new QSpinBox)
    , m_definition(new QPlainTextEdit)
{
    fillChoices();
    layOut();
    for (auto *line : { m_label, m_shortLabel, m_key })
        connect(line, &QLineEdit::textEdited, this, &VerdictsEditor::takeRow);
    connect(m_label, &QLineEdit::textEdited, this, &VerdictsEditor::proposeKey);
    connect(m_category, &QComboBox::activated, this, &VerdictsEditor::takeLookOfCategory);
    connect(m_shape, &QComboBox::activated, this, &VerdictsEditor::takeRow);
    connect(m_share, &QSpinBox::valueChanged, this, &VerdictsEditor::takeRow);
    connect(m_definition, &QPlainTextEdit::textChanged, this, &VerdictsEditor::takeRow);
    restart();
}

void VerdictsEditor::fillChoices()
{
    m_label->setObjectName(u"label"_s);
    m_shortLabel->setObjectName(u"shortLabel"_s);
    m_shortLabel->setMaxLength(LongestShortLabel);
    m_key->setObjectName(u"key"_s);
    m_category->setObjectName(u"category"_s);
    for (const auto category : Categories)
        m_category->addItem(wordsFor(category), nameOf(category));
    m_shape->setObjectName(u"shape"_s);
    for (const auto shape : Shapes)
        m_shape->addItem(wordsFor(shape), nameOf(shape));
    m_shape->setItemDelegate(new ShapeDelegate(m_shape));
    m_share->setObjectName(u"share"_s);
    m_share->setRange(0, 100);
    m_share->setSuffix(tr(" %"));
    m_definition->setObjectName(u"definition"_s);
    m_definition->setTabChangesFocus(true);
    m_definition->setFixedHeight(3 * m_definition->fontMetrics().lineSpacing() + 2 * Space::M);
}

void VerdictsEditor::layOut()
{
    place(tr("Label"), m_label, 0, 0);
    place(tr("Short name (12 letters)"), m_shortLabel, 0, 1);
    place(tr("Key in data and addresses"), m_key, 0, 2);
    place(tr("Counts as"), m_category, 1, 0);
    place(tr("Sign"), m_shape, 1, 1);
    place(tr("Share of the ring"), m_share, 1, 2);
    place(tr("Definition, for readers"), m_definition, 2, 0, 3);
    table()->setItemDelegateForColumn(VerdictTableModel::Badge, new BadgeDelegate(this));
    auto *header = table()->horizontalHeader();
    header->resizeSection(VerdictTableModel::Badge, 230);
    header->resizeSection(VerdictTableModel::ShortLabel, 110);
    header->resizeSection(VerdictTableModel::Category, 130);
}

void VerdictsEditor::showRow(int row)
{
    const Verdict verdict = row < 0 ? Verdict() : rows().value(row);
    const QSignalBlocker quietShare(m_share);
    const QSignalBlocker quietDefinition(m_definition);
    m_proposedKey.clear();
    m_label->setText(verdict.label);
    m_shortLabel->setText(verdict.shortLabel);
    m_key->setText(verdict.key);
    m_category->setCurrentIndex(m_category->findData(nameOf(verdict.category)));
    m_shape->setCurrentIndex(m_shape->findData(nameOf(verdict.shape)));
    m_share->setValue(verdict.share);
    m_share->setEnabled(verdict.shape == VerdictShape::Partial);
    m_definition->setPlainText(verdict.definition);
}

void VerdictsEditor::takeRow()
{
    Verdict verdict = rows().value(currentRow());
    verdict.label = m_label->text().trimmed();
    verdict.shortLabel = m_shortLabel->text().trimmed();
    verdict.key = m_key->text().trimmed();
    verdict.category = verdictCategoryNamed(m_category->currentData().toString()).value_or(verdict.category);
    verdict.shape = verdictShapeNamed(m_shape->currentData().toString()).value_or(verdict.shape);
    verdict.share = m_share->value();
    verdict.definition = exactText(*m_definition->document()).trimmed();
    m_share->setEnabled(verdict.shape == VerdictShape::Partial);
    rows().setValue(currentRow(), verdict);
    Q_EMIT edited();
}

void VerdictsEditor::takeLookOfCategory()
{
    const auto category = verdictCategoryNamed(m_category->currentData().toString());
    if (category)
        m_shape->setCurrentIndex(m_shape->findData(nameOf(usualShapeOf(*category))));
    takeRow();
}

void VerdictsEditor::proposeKey(const QString &label)
{
    // Dossiers hold the key: one that is there stays.
    if (!m_key->text().isEmpty() && m_key->text() != m_proposedKey)
        return;
    m_proposedKey = label.trimmed().isEmpty() ? QString() : slugOf(label);
    m_key->setText(m_proposedKey);
    takeRow();
}

void VerdictsEditor::addRow()
{
    Verdict verdict;
    verdict.category = VerdictCategory::Partial;
    verdict.shape = VerdictShape::Partial;
    selectRow(rows().append(verdict));
    m_label->setFocus();
}

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/presentation_section.h"

#include "ui/editor/picture_field.h"
#include "ui/models/promises_line.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/exact_text.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LargestWeight = 99;
const auto NoteMark = u" · "_s;

QList<PromiseId> othersOf(const Promise &promise, RelationKind kind)
{
    QList<PromiseId> others;
    for (const auto &relation : promise.relations) {
        if (relation.kind == kind)
            others.append(relation.promise);
    }
    return others;
}

void showIn(QLineEdit *field, const QString &text)
{
    if (field->text().trimmed() == text)
        return;
    field->setText(text);
    // Who reads begins at the beginning.
    field->setCursorPosition(0);
}

} // namespace

PresentationSection::PresentationSection(Desks &desks, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_rows(new QGridLayout(this))
    , m_verdicts(new QPlainTextEdit)
    , m_isFeatured(new QCheckBox(tr("&Featured on the mandate's page")))
    , m_featuredText(newLine(u"featuredText"_s))
    , m_weight(new QSpinBox)
    , m_related(newLine(u"related"_s))
    , m_splitFrom(newLine(u"splitFrom"_s))
    , m_mergedInto(newLine(u"mergedInto"_s))
    , m_picture(new PictureField(desks, prompts))
    , m_embargo(newLine(u"embargo"_s))
    , m_withdrawnOn(new DateField)
    , m_withdrawnBecause(newLine(u"withdrawnBecause"_s))
    , m_fault(new TextLabel({}, TextStyle::Interface))
{
    setObjectName(u"presentation"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_verdicts->setObjectName(u"criterionVerdicts"_s);
    m_verdicts->setTabChangesFocus(true);
    m_verdicts->setFixedHeight(4 * m_verdicts->fontMetrics().lineSpacing());
    m_isFeatured->setObjectName(u"isFeatured"_s);
    m_weight->setObjectName(u"weight"_s);
    m_weight->setRange(1, LargestWeight);
    m_withdrawnOn->setObjectName(u"withdrawnOn"_s);
    m_fault->setObjectName(u"presentationFault"_s);
    m_fault->setWordWrap(true);
    addRow(tr("Verdict on each criterion, one a line"), m_verdicts);
    m_verdicts->setPlaceholderText(tr("The verdict, then · and a few words"));
    m_rows->addWidget(m_isFeatured, m_rows->rowCount(), 0, 1, 2);
    addRow(tr("Text where it is featured"), m_featuredText);
    addRow(tr("Weight in rates"), m_weight);
    addRow(tr("Related promises"), m_related);
    addRow(tr("Split from"), m_splitFrom);
    addRow(tr("Merged into"), m_mergedInto);
    addRow(tr("Picture"), m_picture);
    addRow(tr("Embargo until"), m_embargo);
    addRow(tr("Withdrawn on"), m_withdrawnOn);
    addRow(tr("Why it was withdrawn"), m_withdrawnBecause);
    m_rows->addWidget(m_fault, m_rows->rowCount(), 0, 1, 2);
    connect(m_verdicts, &QPlainTextEdit::textChanged, this, &PresentationSection::edited);
    connect(m_isFeatured, &QCheckBox::toggled, this, &PresentationSection::edited);
    connect(m_weight, &QSpinBox::valueChanged, this, &PresentationSection::edited);
    connect(m_picture, &PictureField::edited, this, &PresentationSection::edited);
    connect(m_withdrawnOn, &DateField::dateEdited, this, &PresentationSection::edited);
    connect(this, &PresentationSection::edited, this, &PresentationSection::showFaults);
}

QLineEdit *PresentationSection::newLine(const QString &objectName)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(objectName);
    connect(field, &QLineEdit::textEdited, this, &PresentationSection::edited);
    return field;
}

void PresentationSection::addRow(const QString &label, QWidget *field)
{
    const int row = m_rows->rowCount();
    m_rows->addWidget(new TextLabel(label, TextStyle::Interface), row, 0,
                      field == m_picture ? Qt::AlignTop : Qt::Alignment());
    m_rows->addWidget(field, row, 1);
    field->setAccessibleName(label);
}

void PresentationSection::show(const Promise &promise, const VerdictScale &scale)
{
    const QSignalBlocker quiet(this);
    m_scale = scale;
    QStringList lines;
    for (const auto &criterion : promise.criteria) {
        const auto *given = promise.verdictOn(criterion);
        const auto verdict = given ? scale.find(given->verdict) : std::nullopt;
        lines.append(verdict ? verdict->label + (given->note.isEmpty() ? QString() : NoteMark + given->note)
                             : QString());
    }
    if (const auto text = lines.join(u'\n'); exactText(*m_verdicts->document()) != text)
        m_verdicts->setPlainText(text);
    m_isFeatured->setChecked(promise.isFeatured);
    showIn(m_featuredText, promise.featuredText);
    m_weight->setValue(promise.weight);
    showIn(m_related, promisesLine(m_desks.workspace(), othersOf(promise, RelationKind::Related)));
    showIn(m_splitFrom, promisesLine(m_desks.workspace(), othersOf(promise, RelationKind::SplitFrom)));
    showIn(m_mergedInto, promisesLine(m_desks.workspace(), othersOf(promise, RelationKind::MergedInto)));
    m_picture->setImage(promise.image);
    showIn(m_embargo, momentLine(promise.embargo));
    const auto withdrawal = promise.withdrawal.value_or(Withdrawal {});
    m_withdrawnOn->setDate(withdrawal.on);
    showIn(m_withdrawnBecause, withdrawal.reason);
    showFaults();
}

QList<CriterionVerdict> PresentationSection::verdictsFor(const QStringList &criteria) const
{
    QList<CriterionVerdict> verdicts;
    const auto lines = exactText(*m_verdicts->document()).split(u'\n');
    for (qsizetype i = 0; i < std::min(lines.size(), criteria.size()); ++i) {
        const auto label = lines[i].section(NoteMark, 0, 0).trimmed();
        for (const auto &verdict : m_scale.verdicts) {
            if (verdict.label.compare(label, Qt::CaseInsensitive) == 0)
                verdicts.append({ criteria[i], verdict.key, lines[i].section(NoteMark, 1).trimmed() });
        }
    }
    return verdicts;
}

void PresentationSection::putRelations(Promise &promise) const
{
    QList<PromiseRelation> relations;
    for (const auto &relation : promise.relations) {
        if (relation.kind == RelationKind::SplitInto)
            relations.append(relation);
    }
    const std::pair<RelationKind, QLineEdit *> fields[] = { { RelationKind::Related, m_related },
                                                            { RelationKind::SplitFrom, m_splitFrom },
                                                            { RelationKind::MergedInto, m_mergedInto } };
    for (const auto &[kind, field] : fields) {
        const auto others = promisesInLine(m_desks.workspace(), field->text());
        if (!others)
            return;
        for (const auto &other : *others)
            relations.append({ kind, other });
    }
    promise.relations = relations;
}

void PresentationSection::putInto(Promise &promise) const
{
    promise.criterionVerdicts = verdictsFor(promise.criteria);
    promise.isFeatured = m_isFeatured->isChecked();
    promise.featuredText = m_featuredText->text().trimmed();
    promise.weight = m_weight->value();
    putRelations(promise);
    promise.image = m_picture->image();
    if (const auto embargo = momentInLine(m_embargo->text()))
        promise.embargo = *embargo;
    const auto reason = m_withdrawnBecause->text().trimmed();
    if (!m_withdrawnOn->fault().isEmpty())
        return;
    if (m_withdrawnOn->date().isValid() || !reason.isEmpty())
        promise.withdrawal = Withdrawal { m_withdrawnOn->date(), reason };
    else
        promise.withdrawal.reset();
}

void PresentationSection::showFaults() const
{
    QString fault = m_withdrawnOn->fault();
    for (const auto *field : { m_related, m_splitFrom, m_mergedInto }) {
        if (const auto read = promisesInLine(m_desks.workspace(), field->text()); !read)
            fault = read.error().message;
    }
    if (const auto embargo = momentInLine(m_embargo->text()); !embargo)
        fault = embargo.error().message;
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

} // namespace tenue

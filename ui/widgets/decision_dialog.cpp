// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decision_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/exact_text.h"
#include "ui/widgets/panel.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTimeEdit>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Width = 520;
constexpr int TextLines = 3;

} // namespace

QDateTime MomentFields::moment() const
{
    return day->date().isValid() ? QDateTime(day->date(), time->time(), Qt::LocalTime).toUTC() : QDateTime();
}

QString wordsIn(const QPlainTextEdit &text)
{
    return exactText(*text.document()).trimmed();
}

DecisionDialog::DecisionDialog(const QString &title, const QString &sentence, const QString &act, Weight weight,
                               QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout)
    , m_fault(new TextLabel({}, TextStyle::Interface, Tone::Error))
{
    setObjectName(u"decisionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleDescription(sentence);
    setMinimumWidth(Width);
    m_fault->setObjectName(u"decisionFault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *head = new TextLabel(title, TextStyle::PreviewTitle);
    head->setWordWrap(true);
    auto *fields = new QVBoxLayout;
    fields->setContentsMargins(Space::Xl, Space::Xl, Space::Xl, Space::L);
    fields->setSpacing(Space::M);
    m_column->setSpacing(Space::S);
    fields->addWidget(head);
    fields->addLayout(m_column);
    fields->addWidget(m_fault);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(fields, 1);
    all->addWidget(newFoot(act, weight));
    addSentence(sentence);
    refresh();
}

QWidget *DecisionDialog::newFoot(const QString &act, Weight weight)
{
    auto *foot = new Panel(Ground::Sunken, Qt::TopEdge, this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Space::Xl, Space::M, Space::Xl, Space::M);
    row->setSpacing(Space::S);
    auto *cancel = newButton(tr("Cancel"));
    cancel->setObjectName(u"cancelDecision"_s);
    // What cannot be undone is not what Enter does.
    m_act = newButton(act, weight == Weight::Grave ? ButtonKind::Plain : ButtonKind::Primary);
    m_act->setObjectName(u"confirmDecision"_s);
    m_act->setDefault(weight == Weight::Plain);
    m_act->setAutoDefault(weight == Weight::Plain);
    cancel->setAutoDefault(weight == Weight::Grave);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_act);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &DecisionDialog::confirmed);
    return foot;
}

// Whoever opens the dialog writes at once: the focus is not in the foot.
void DecisionDialog::beginWith(QWidget *field)
{
    if (m_first)
        return;
    m_first = field;
    field->setFocus();
}

void DecisionDialog::addSentence(const QString &sentence, Tone tone)
{
    auto *label = new TextLabel(sentence, TextStyle::Interface, tone);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

QPlainTextEdit *DecisionDialog::addText(const QString &name, const QString &hint, Wanted wanted, const QString &missing)
{
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setPlaceholderText(hint);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * TextLines + Space::L);
    auto *label = new FieldLabel(name, text);
    text->setAccessibleName(QString(name).remove(u'&'));
    m_column->addSpacing(Space::Xs);
    m_column->addWidget(label);
    m_column->addWidget(text);
    beginWith(text);
    connect(text, &QPlainTextEdit::textChanged, this, &DecisionDialog::refresh);
    if (wanted == Wanted::Required)
        addCondition([text, missing] { return wordsIn(*text).isEmpty() ? missing : QString(); });
    return text;
}

QComboBox *DecisionDialog::addChoice(const QString &name, const QStringList &choices)
{
    auto *box = new QComboBox;
    box->addItems(choices);
    box->setAccessibleName(QString(name).remove(u'&'));
    m_column->addSpacing(Space::Xs);
    m_column->addWidget(new FieldLabel(name, box));
    m_column->addWidget(box, 0, Qt::AlignLeft);
    beginWith(box);
    connect(box, &QComboBox::currentIndexChanged, this, &DecisionDialog::refresh);
    return box;
}

MomentFields DecisionDialog::addMoment(const QString &name)
{
    const MomentFields fields { new DateField, new QTimeEdit };
    fields.day->setObjectName(u"momentDay"_s);
    fields.day->setAccessibleName(QString(name).remove(u'&'));
    fields.time->setObjectName(u"momentTime"_s);
    fields.time->setAccessibleName(tr("Time"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    row->addWidget(fields.day, 1);
    row->addWidget(fields.time);
    m_column->addSpacing(Space::Xs);
    m_column->addWidget(new FieldLabel(name, fields.day));
    m_column->addLayout(row);
    beginWith(fields.day);
    connect(fields.day, &DateField::dateEdited, this, &DecisionDialog::refresh);
    connect(fields.time, &QTimeEdit::timeChanged, this, &DecisionDialog::refresh);
    addCondition([fields] { return fields.day->fault(); });
    return fields;
}

void DecisionDialog::addCondition(const std::function<QString()> &obstacle)
{
    m_obstacles.append(obstacle);
    refresh();
}

void DecisionDialog::refresh()
{
    QString why;
    for (const auto &obstacle : std::as_const(m_obstacles)) {
        if (why = obstacle(); !why.isEmpty())
            break;
    }
    m_act->setEnabled(why.isEmpty());
    m_act->setToolTip(why);
    m_fault->hide();
}

void DecisionDialog::showFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
}

} // namespace tenue

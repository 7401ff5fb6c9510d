// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/catalogue_form.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/strip_stack.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int WidestForm = 760;

QVBoxLayout *labelled(const QString &label, QWidget *field)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::Xs);
    column->addWidget(new FieldLabel(label, field));
    column->addWidget(field);
    return column;
}

QVBoxLayout *scrollingColumn(QVBoxLayout *outer)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new Panel(Ground::Window);
    auto *sides = new QHBoxLayout(page);
    sides->setContentsMargins(Space::PageMargin, Space::L, Space::PageMargin, Space::L);
    auto *form = new QWidget;
    form->setMaximumWidth(WidestForm);
    sides->addWidget(form, 1);
    sides->addStretch(0);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(Space::M);
    column->addStretch(1);
    scroll->setWidget(page);
    outer->addWidget(scroll, 1);
    return column;
}

} // namespace

CatalogueForm::CatalogueForm(Desks &desks, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_strips(new StripStack)
    , m_state(new TextLabel({}, TextStyle::Secondary, Tone::Second))
    , m_undo(newButton(tr("Undo changes"), ButtonKind::Plain, "undo-2"_L1))
    , m_save(newButton(tr("&Save"), ButtonKind::Primary, "save"_L1))
{
    m_undo->setObjectName(u"undo"_s);
    m_save->setObjectName(u"save"_s);
    m_strips->setObjectName(u"strips"_s);
    m_state->setObjectName(u"state"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strips);
    m_fields = scrollingColumn(column);
    auto *foot = new Panel(Ground::Side, Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Space::PageMargin, Space::S, Space::PageMargin, Space::S);
    row->addWidget(m_state, 1);
    row->addWidget(m_undo);
    row->addWidget(m_save);
    column->addWidget(foot);
    connect(m_save, &QPushButton::clicked, this, &CatalogueForm::save);
    connect(m_undo, &QPushButton::clicked, this, &CatalogueForm::undoChanges);
}

void CatalogueForm::open(const EntityId &entity)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const auto head = load(entity);
    m_strips->remove(u"save"_s);
    if (!head)
        return showFailure(head.error());
    adopt(entity, *head);
}

void CatalogueForm::openNew()
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        fillNew();
    }
    m_strips->remove(u"save"_s);
    adopt(EntityId::create(), {});
    focusFirst();
}

void CatalogueForm::adopt(const EntityId &entity, const std::optional<RevisionId> &base)
{
    m_entity = entity;
    m_base = base;
    m_isChanged = false;
    showState();
    Q_EMIT edited();
}

bool CatalogueForm::save()
{
    const auto done = store(m_entity, m_base);
    if (!done) {
        showFailure(done.error());
        return false;
    }
    open(m_entity);
    Q_EMIT saved(m_entity);
    m_state->setText(done->isNew ? tr("Saved.") : tr("Nothing had changed."));
    return true;
}

void CatalogueForm::undoChanges()
{
    if (isNew())
        openNew();
    else
        open(m_entity);
}

void CatalogueForm::refresh()
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        refreshChoices();
    }
    if (!m_isChanged && m_base)
        open(m_entity);
}

void CatalogueForm::showFailure(const Error &error)
{
    StripMessage message { u"save"_s, StripKind::Error, error.message };
    if (error.kind == Error::Kind::Conflict) {
        message.kind = StripKind::Warning;
        message.sentence = tr("Somebody else has saved “%1” since you opened it. Nothing has been overwritten: "
                              "what you typed is still here.")
                               .arg(titleOfCurrent());
        message.actions = { { tr("Show theirs"), [this] { open(m_entity); } },
                            { tr("Save mine over it"), [this] {
                                 const auto head = m_desks.workspace().revisions().head(m_entity);
                                 if (!head)
                                     return showFailure(head.error());
                                 m_base = *head;
                                 save();
                             } } };
    }
    m_strips->add(message);
}

void CatalogueForm::noteEdit()
{
    if (m_isFilling)
        return;
    m_isChanged = differs();
    showState();
    Q_EMIT edited();
}

void CatalogueForm::showState()
{
    const bool isReadOnly = m_desks.workspace().isReadOnly();
    m_save->setEnabled((m_isChanged || isNew()) && !isReadOnly);
    m_save->setToolTip(isReadOnly        ? tr("This workspace can only be read.")
                           : m_isChanged ? tr("Save (Ctrl+S)")
                                         : tr("Nothing has been changed yet."));
    m_undo->setEnabled(m_isChanged);
    m_state->setText(m_isChanged ? tr("Not saved yet.") : QString());
    m_state->setTone(m_isChanged ? Tone::Warning : Tone::Second);
}

void CatalogueForm::addSection(const QString &title)
{
    auto *head = new TextLabel(title, TextStyle::Strong);
    m_fields->insertSpacing(m_fields->count() - 1, Space::S);
    m_fields->insertWidget(m_fields->count() - 1, newRule(Qt::Horizontal));
    m_fields->insertWidget(m_fields->count() - 1, head);
}

void CatalogueForm::addField(const QString &label, QWidget *field, const QString &hint)
{
    auto *column = labelled(label, field);
    if (!hint.isEmpty()) {
        auto *words = new TextLabel(hint, TextStyle::Secondary, Tone::Second);
        words->setWordWrap(true);
        column->addWidget(words);
        field->setAccessibleDescription(hint);
    }
    m_fields->insertLayout(m_fields->count() - 1, column);
}

void CatalogueForm::addFields(const QList<std::pair<QString, QWidget *>> &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::M);
    for (const auto &[label, field] : fields)
        row->addLayout(labelled(label, field), 1);
    m_fields->insertLayout(m_fields->count() - 1, row);
}

void CatalogueForm::addWidget(QWidget *widget)
{
    m_fields->insertWidget(m_fields->count() - 1, widget);
}

QLineEdit *CatalogueForm::newLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    connect(line, &QLineEdit::textChanged, this, &CatalogueForm::noteEdit);
    return line;
}

QPlainTextEdit *CatalogueForm::newText(const QString &name, int lines)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    text->setFixedHeight(lines * text->fontMetrics().lineSpacing() + 2 * Space::M);
    connect(text, &QPlainTextEdit::textChanged, this, &CatalogueForm::noteEdit);
    return text;
}

QComboBox *CatalogueForm::newChoice(const QString &name)
{
    auto *choice = new QComboBox;
    choice->setObjectName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    connect(choice, &QComboBox::currentIndexChanged, this, &CatalogueForm::noteEdit);
    return choice;
}

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/promise_form.h"

#include "ui/editor/presentation_section.h"
#include "ui/editor/sources_field.h"
#include "ui/editor/themes_field.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/exact_text.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>

#include <utility>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int CommitAfterMilliseconds = 400;
constexpr int LargestNumber = 999'999;

QStringList linesOf(const QPlainTextEdit &field)
{
    QStringList lines;
    for (const auto &line : exactText(*field.document()).split(u'\n')) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed);
    }
    return lines;
}

// Setting the same text again would throw away caret and undo.
void showIn(QPlainTextEdit &field, const QString &text)
{
    if (exactText(*field.document()) != text)
        field.setPlainText(text);
}

void showIn(QLineEdit &field, const QString &text)
{
    if (field.text() != text)
        field.setText(text);
}

} // namespace

PromiseForm::PromiseForm(Desks &desks, OpenDossier &dossier, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_scroll(new QScrollArea)
    , m_title(new QLineEdit)
    , m_quote(newLines(u"quoteField"_s, tr("Quote"), 4))
    , m_sources(new SourcesField(desks))
    , m_themes(new ThemesField(desks))
    , m_institutions(newLines(u"institutions"_s, tr("Institutions"), 2))
    , m_criteria(newLines(u"criteriaField"_s, tr("What would count as kept"), 3))
    , m_deadline(new DateField)
    , m_deadlineText(new QLineEdit)
    , m_number(new QSpinBox)
    , m_slug(new QLineEdit)
    , m_presentation(new PresentationSection(desks, prompts))
{
    setObjectName(u"promiseForm"_s);
    m_quote->setFont(fontOf(TextStyle::DifferenceText));
    m_title->setObjectName(u"formTitle"_s);
    m_deadline->setObjectName(u"deadline"_s);
    m_deadlineText->setObjectName(u"deadlineText"_s);
    m_deadlineText->setPlaceholderText(tr("As announced, where it is no day: end of 2025"));
    m_number->setObjectName(u"number"_s);
    m_number->setRange(1, LargestNumber);
    m_slug->setObjectName(u"slug"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(newFields());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(newHead());
    column->addWidget(m_scroll, 1);
    m_commitSoon.setSingleShot(true);
    m_commitSoon.setInterval(CommitAfterMilliseconds);
    connect(&m_commitSoon, &QTimer::timeout, this, &PromiseForm::commit);
    connectFields();
}

QPlainTextEdit *PromiseForm::newLines(const QString &objectName, const QString &name, int lines)
{
    auto *field = new QPlainTextEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setTabChangesFocus(true);
    field->setFixedHeight((lines + 1) * field->fontMetrics().lineSpacing());
    return field;
}

QWidget *PromiseForm::newHead()
{
    auto *head = new Panel(Ground::Window, Qt::BottomEdge);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Space::PageMargin, Space::S, Space::PageMargin, Space::S);
    row->addWidget(new TextLabel(tr("The promise as made"), TextStyle::Strong), 1);
    auto *done = newButton(tr("&Done"), ButtonKind::Plain, "check"_L1);
    done->setObjectName(u"closeForm"_s);
    row->addWidget(done);
    connect(done, &QPushButton::clicked, this, [this] {
        commit();
        Q_EMIT closed();
    });
    return head;
}

QWidget *PromiseForm::newFields()
{
    auto *fields = new Panel(Ground::Surface);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(Space::PageMargin, Space::M, Space::PageMargin, Space::L);
    column->setSpacing(Space::Xs);
    const auto add = [column](const QString &words, QWidget *field) {
        column->addWidget(new FieldLabel(words, field));
        column->addWidget(field);
        column->addSpacing(Space::S);
    };
    add(tr("&Title"), m_title);
    add(tr("&Quote, word for word"), m_quote);
    add(tr("S&ources"), m_sources);
    add(tr("What would &count as kept, one criterion a line"), m_criteria);
    add(tr("T&hemes"), m_themes);
    add(tr("&Institutions, one a line"), m_institutions);
    auto *last = new QGridLayout;
    last->setHorizontalSpacing(Space::M);
    last->setVerticalSpacing(Space::Xs);
    const std::pair<QString, QWidget *> cells[] = { { tr("Dead&line"), m_deadline },
                                                    { tr("Deadline in &words"), m_deadlineText },
                                                    { tr("&Number"), m_number },
                                                    { tr("&Address on the site"), m_slug } };
    for (int i = 0; i < 4; ++i) {
        last->addWidget(new FieldLabel(cells[i].first, cells[i].second), i / 2 * 2, i % 2);
        last->addWidget(cells[i].second, i / 2 * 2 + 1, i % 2);
    }
    column->addLayout(last);
    column->addSpacing(Space::M);
    column->addWidget(new TextLabel(tr("As readers meet it"), TextStyle::SectionTitle));
    column->addWidget(m_presentation);
    column->addStretch();
    return fields;
}

void PromiseForm::connectFields()
{
    for (auto *line : { m_title, m_deadlineText, m_slug })
        connect(line, &QLineEdit::textEdited, this, &PromiseForm::noteEdit);
    for (auto *text : { m_quote, m_institutions, m_criteria })
        connect(text, &QPlainTextEdit::textChanged, this, &PromiseForm::noteEdit);
    connect(m_number, &QSpinBox::valueChanged, this, &PromiseForm::noteEdit);
    connect(m_deadline, &DateField::dateEdited, this, &PromiseForm::noteEdit);
    connect(m_sources, &SourcesField::edited, this, &PromiseForm::noteEdit);
    connect(m_themes, &ThemesField::edited, this, &PromiseForm::noteEdit);
    connect(m_presentation, &PresentationSection::edited, this, &PromiseForm::noteEdit);
}

void PromiseForm::noteEdit()
{
    if (m_isShowing)
        return;
    m_hasEdits = true;
    m_commitSoon.start();
}

void PromiseForm::putInto(Promise &promise) const
{
    promise.title = m_title->text().simplified();
    promise.quote = exactText(*m_quote->document()).trimmed();
    promise.sources = m_sources->sources();
    promise.themes = m_themes->themes();
    promise.institutions = linesOf(*m_institutions);
    promise.criteria = linesOf(*m_criteria);
    // What is no day yet leaves the day as it was.
    if (m_deadline->fault().isEmpty())
        promise.deadline = m_deadline->date();
    promise.deadlineText = m_deadlineText->text().trimmed();
    promise.number = m_number->value();
    promise.slug = m_slug->text().trimmed();
    m_presentation->putInto(promise);
}

void PromiseForm::commit()
{
    m_commitSoon.stop();
    if (!std::exchange(m_hasEdits, false))
        return;
    const QScopedValueRollback committing(m_isCommitting, true);
    m_dossier.change(
        tr("change of the promise as made"), [this](DossierDraft &draft) { putInto(draft.promise); },
        OpenDossier::Step::Continued);
}

void PromiseForm::showField(const QString &field)
{
    const QHash<QString, QWidget *> fields { { u"title"_s, m_title },
                                             { u"quote"_s, m_quote },
                                             { u"sources"_s, m_sources },
                                             { u"themes"_s, m_themes },
                                             { u"institutions"_s, m_institutions },
                                             { u"criteria"_s, m_criteria },
                                             { u"deadline"_s, m_deadline },
                                             { u"deadlineText"_s, m_deadlineText },
                                             { u"slug"_s, m_slug },
                                             { u"image"_s, m_presentation } };
    auto *wanted = fields.value(field, m_title);
    // A group of fields gives the focus to its first one.
    for (auto *each = wanted; !(each->focusPolicy() & Qt::TabFocus);) {
        each = each->nextInFocusChain();
        if (each == wanted || !wanted->isAncestorOf(each))
            break;
        if (each->focusPolicy() & Qt::TabFocus)
            each->setFocus(Qt::OtherFocusReason);
    }
    wanted->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(wanted);
}

void PromiseForm::refresh()
{
    if (m_isCommitting)
        return;
    m_hasEdits = false;
    const QScopedValueRollback showing(m_isShowing, true);
    const auto &promise = m_dossier.promise();
    showIn(*m_title, promise.title);
    showIn(*m_quote, promise.quote);
    m_sources->setSources(promise.mandate, promise.sources);
    m_themes->setThemes(promise.themes);
    showIn(*m_institutions, promise.institutions.join(u'\n'));
    showIn(*m_criteria, promise.criteria.join(u'\n'));
    m_deadline->setDate(promise.deadline);
    showIn(*m_deadlineText, promise.deadlineText);
    m_number->setValue(promise.number);
    showIn(*m_slug, promise.slug);
    m_presentation->show(promise, m_dossier.scale());
}

} // namespace tenue

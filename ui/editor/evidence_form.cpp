// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/evidence_form.h"

#include "ui/editor/captures_field.h"
#include "ui/editor/quotes_field.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>
#include <utility>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int CommitAfterMilliseconds = 400;

QLineEdit *newLine(const QString &objectName)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    return line;
}

} // namespace

EvidenceForm::EvidenceForm(Desks &desks, OpenDossier &dossier, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_dossier(dossier)
    , m_heading(new TextLabel({}, TextStyle::Strong))
    , m_title(newLine(u"evidenceTitle"_s))
    , m_key(newLine(u"evidenceKey"_s))
    , m_publisher(newLine(u"evidencePublisher"_s))
    , m_author(newLine(u"evidenceAuthor"_s))
    , m_date(new DateField)
    , m_address(newLine(u"evidenceAddress"_s))
    , m_accessedOn(new DateField)
    , m_quotes(new QuotesField)
    , m_captures(new CapturesField(desks, prompts))
    , m_fault(new TextLabel({}, TextStyle::Secondary, Tone::Error))
{
    setObjectName(u"evidenceForm"_s);
    m_date->setObjectName(u"evidenceDate"_s);
    m_accessedOn->setObjectName(u"evidenceAccessed"_s);
    m_address->setPlaceholderText(u"https://"_s);
    m_fault->setObjectName(u"evidenceFault"_s);
    m_fault->setWordWrap(true);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(newFields());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(newHead());
    column->addWidget(scroll, 1);
    m_commitSoon.setSingleShot(true);
    m_commitSoon.setInterval(CommitAfterMilliseconds);
    connectFields();
}

QWidget *EvidenceForm::newHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Space::L, Space::M, Space::L, Space::S);
    row->setSpacing(Space::S);
    auto *cancelButton = newButton(tr("Cancel"), ButtonKind::Quiet);
    auto *doneButton = newButton(tr("Done"), ButtonKind::Plain, "check"_L1);
    cancelButton->setObjectName(u"cancelEvidence"_s);
    doneButton->setObjectName(u"closeEvidence"_s);
    // Of a narrow panel the buttons take what they need.
    m_heading->setWordWrap(true);
    row->addWidget(m_heading, 1);
    row->addWidget(cancelButton);
    row->addWidget(doneButton);
    connect(cancelButton, &QPushButton::clicked, this, &EvidenceForm::cancel);
    connect(doneButton, &QPushButton::clicked, this, &EvidenceForm::close);
    return head;
}

QWidget *EvidenceForm::newFields()
{
    auto *fields = new Panel(Ground::Window);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(Space::L, 0, Space::L, Space::L);
    column->setSpacing(Space::Xs);
    column->addWidget(m_fault);
    const std::pair<QString, QWidget *> all[] = {
        { tr("&Title"), m_title },
        { tr("&Key, cited in the text as [@key]"), m_key },
        { tr("&Publisher"), m_publisher },
        { tr("A&uthor"), m_author },
        { tr("&Date"), m_date },
        { tr("&Address"), m_address },
        { tr("A&ccessed on"), m_accessedOn },
        { tr("&Quotes"), m_quotes },
        { tr("Kept copies"), m_captures },
    };
    for (const auto &[words, field] : all) {
        column->addWidget(new FieldLabel(words, field));
        column->addWidget(field);
        column->addSpacing(Space::Xs);
    }
    column->addStretch();
    return fields;
}

void EvidenceForm::connectFields()
{
    connect(m_title, &QLineEdit::textEdited, this, &EvidenceForm::proposeKey);
    connect(m_key, &QLineEdit::textEdited, this, [this] { m_hasOwnKey = true; });
    for (auto *line : { m_title, m_key, m_publisher, m_author, m_address }) {
        connect(line, &QLineEdit::textEdited, this, &EvidenceForm::noteEdit);
        connect(line, &QLineEdit::returnPressed, this, &EvidenceForm::close);
    }
    for (auto *date : { m_date, m_accessedOn })
        connect(date, &DateField::dateEdited, this, &EvidenceForm::noteEdit);
    connect(m_quotes, &QuotesField::edited, this, &EvidenceForm::noteEdit);
    connect(m_captures, &CapturesField::edited, this, &EvidenceForm::noteEdit);
    connect(&m_commitSoon, &QTimer::timeout, this, &EvidenceForm::showFoundQuotes);
    connect(&m_commitSoon, &QTimer::timeout, this, &EvidenceForm::commit);
}

void EvidenceForm::startNew()
{
    m_id = EvidenceId::create();
    m_base.reset();
    m_isNew = true;
    m_heading->setText(tr("New evidence"));
    Evidence blank;
    blank.accessedOn = m_desks.session().clock.now().toLocalTime().date();
    start(blank);
}

void EvidenceForm::startEditing(const EditedEvidence &evidence)
{
    m_id = evidence.id;
    m_base = evidence.base;
    m_isNew = false;
    m_heading->setText(tr("Evidence"));
    start(evidence.value);
}

void EvidenceForm::start(const Evidence &value)
{
    m_before = m_dossier.draft();
    m_hasOwnKey = !value.key.isEmpty();
    m_hasEdits = false;
    m_title->setText(value.title);
    m_key->setText(value.key);
    m_publisher->setText(value.publisher);
    m_author->setText(value.author);
    m_date->setDate(value.date);
    m_address->setText(value.address.toString());
    m_accessedOn->setDate(value.accessedOn);
    m_quotes->setQuotes(value.quotes);
    m_captures->setCaptures(value.captures);
    showFoundQuotes();
    // Who reads begins at the beginning.
    for (auto *line : { m_title, m_key, m_publisher, m_author, m_address })
        line->setCursorPosition(0);
    m_fault->hide();
    m_title->setFocus();
}

Evidence EvidenceForm::value() const
{
    Evidence value;
    value.key = m_key->text().trimmed();
    value.title = m_title->text().simplified();
    value.publisher = m_publisher->text().simplified();
    value.author = m_author->text().simplified();
    value.date = m_date->date();
    value.address = QUrl(m_address->text().trimmed());
    value.accessedOn = m_accessedOn->date();
    value.quotes = m_quotes->quotes();
    value.captures = m_captures->captures();
    return value;
}

bool EvidenceForm::isKeyTaken(const QString &key) const
{
    const auto all = m_dossier.evidence();
    return std::any_of(all.cbegin(), all.cend(),
                       [&](const EditedEvidence &other) { return other.id != m_id && other.value.key == key; });
}

void EvidenceForm::proposeKey()
{
    if (m_hasOwnKey)
        return;
    const QString title = m_title->text().simplified();
    const auto free = m_desks.editing().freeEvidenceKey(title);
    if (title.isEmpty() || !free) {
        m_key->clear();
        return;
    }
    // The workspace does not know yet what this draft added.
    QString key = *free;
    for (int n = 2; isKeyTaken(key); ++n)
        key = *free + u'-' + QString::number(n);
    m_key->setText(key);
}

void EvidenceForm::noteEdit()
{
    m_hasEdits = true;
    m_commitSoon.start();
}

void EvidenceForm::showFoundQuotes()
{
    const auto checked = m_desks.evidence().checkQuotes(value());
    m_quotes->setFound(checked ? checked->found : QList<bool>());
}

void EvidenceForm::commit()
{
    m_commitSoon.stop();
    if (!m_hasEdits)
        return;
    const Evidence typed = value();
    auto good = typed.check();
    if (good && isKeyTaken(typed.key))
        good = Error { Error::Kind::BadInput, tr("Another evidence of this dossier has this key: choose another.") };
    m_fault->setVisible(!good);
    if (!good) {
        m_fault->setText(good.error().message);
        return;
    }
    m_hasEdits = false;
    m_dossier.change(
        m_isNew ? tr("new evidence") : tr("change of evidence"),
        [&](DossierDraft &draft) {
            draft.putEvidence({ m_id, m_base, typed });
        },
        OpenDossier::Step::Continued);
}

void EvidenceForm::close()
{
    commit();
    // A form that holds what cannot be kept stays, with its fault in view; an empty one is let go.
    const bool isEmpty = m_title->text().trimmed().isEmpty() && m_isNew;
    if (m_hasEdits && !isEmpty)
        return;
    m_hasEdits = false;
    Q_EMIT closed();
}

void EvidenceForm::cancel()
{
    m_commitSoon.stop();
    m_hasEdits = false;
    m_dossier.change(tr("change of evidence"), [this](DossierDraft &draft) {
        draft.evidence = m_before.evidence;
        draft.promise.evidence = m_before.promise.evidence;
    });
    Q_EMIT closed();
}

} // namespace tenue

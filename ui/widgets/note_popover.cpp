// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/note_popover.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace tenue
{

using namespace Qt::StringLiterals;

NotePopover::NotePopover(const QString &sentence, const QString &act, Wanted wanted, QWidget *parent)
    : Popover(parent)
    , m_wanted(wanted)
    , m_missing(tr("Write a note first: it says what is missing."))
    , m_label(nullptr)
    , m_reasons(new QComboBox)
    , m_note(new QLineEdit)
    , m_act(newButton(act, ButtonKind::Primary))
{
    setObjectName(u"notePopover"_s);
    setAccessibleName(sentence);
    m_note->setObjectName(u"note"_s);
    m_note->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    m_note->setPlaceholderText(wanted == Wanted::Optional ? tr("Optional, for colleagues only")
                                                          : tr("For colleagues only"));
    m_act->setObjectName(u"act"_s);
    m_reasons->setObjectName(u"reasons"_s);
    m_reasons->setAccessibleName(tr("Reason"));
    m_reasons->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::M, Space::L, Space::L);
    column->setSpacing(Space::S);
    column->addWidget(new TextLabel(sentence, TextStyle::Strong));
    column->addWidget(m_note);
    column->addWidget(m_reasons);
    column->addWidget(m_act, 0, Qt::AlignRight);
    m_label = new FieldLabel(tr("&Note"), m_note);
    column->insertWidget(1, m_label);
    m_note->setAccessibleName(tr("Note"));

    connect(m_note, &QLineEdit::textChanged, this, &NotePopover::refresh);
    connect(m_note, &QLineEdit::returnPressed, this, &NotePopover::accept);
    connect(m_act, &QPushButton::clicked, this, &NotePopover::accept);
    connect(this, &Popover::closed, this, &QObject::deleteLater);
    refresh();
}

void NotePopover::setReasons(const QStringList &reasons)
{
    m_reasons->addItems(reasons);
    m_reasons->setVisible(!reasons.isEmpty());
}

void NotePopover::setFieldName(const QString &name, const QString &hint, const QString &missing)
{
    m_label->setText(name);
    m_note->setAccessibleName(QString(name).remove(u'&'));
    m_note->setPlaceholderText(hint);
    m_missing = missing;
    refresh();
}

void NotePopover::addContent(QWidget *content)
{
    static_cast<QBoxLayout *>(layout())->insertWidget(1, content);
}

void NotePopover::setObstacle(const QString &obstacle)
{
    m_obstacle = obstacle;
    refresh();
}

int NotePopover::chosenReason() const
{
    return m_reasons->currentIndex();
}

QString NotePopover::note() const
{
    return m_note->text().trimmed();
}

void NotePopover::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->selectAll();
}

void NotePopover::refresh()
{
    m_act->setEnabled(m_obstacle.isEmpty() && (m_wanted == Wanted::Optional || !note().isEmpty()));
    m_act->setToolTip(!m_obstacle.isEmpty() ? m_obstacle : m_act->isEnabled() ? QString() : m_missing);
}

void NotePopover::accept()
{
    if (!m_act->isEnabled())
        return;
    // Closed first, so that what follows finds the focus where it was.
    hide();
    Q_EMIT accepted();
}

} // namespace tenue

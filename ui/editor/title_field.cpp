// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/title_field.h"

#include "ui/widgets/text_label.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>

namespace tenue
{

using namespace Qt::StringLiterals;

TitleField::TitleField(QWidget *parent)
    : QStackedWidget(parent)
    , m_words(new ElidedLabel({}, TextStyle::DossierTitle))
    , m_field(new QLineEdit)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFixedHeight(Metrics::current().control + Space::Xs);
    m_words->setObjectName(u"title"_s);
    m_words->setFocusPolicy(Qt::TabFocus);
    m_words->setCursor(Qt::IBeamCursor);
    m_words->installEventFilter(this);
    m_field->setObjectName(u"titleField"_s);
    m_field->setAccessibleName(tr("Title of the promise"));
    m_field->setPlaceholderText(tr("Title of the promise"));
    m_field->setFont(fontOf(TextStyle::PreviewTitle));
    m_field->installEventFilter(this);
    addWidget(m_words);
    addWidget(m_field);
    connect(m_field, &QLineEdit::editingFinished, this, &TitleField::take);
}

void TitleField::setTitle(const QString &title)
{
    m_title = title;
    m_words->setText(title.isEmpty() ? tr("Untitled promise") : title);
    m_words->setTone(title.isEmpty() ? Tone::Third : Tone::Text);
    m_words->setAccessibleName(tr("Title: %1").arg(m_words->text()));
    if (!m_field->hasFocus())
        m_field->setText(title);
}

QString TitleField::title() const
{
    return currentWidget() == m_field ? m_field->text().simplified() : m_title;
}

void TitleField::edit()
{
    if (m_isReadOnly)
        return;
    m_field->setText(m_title);
    setCurrentWidget(m_field);
    m_field->selectAll();
    m_field->setFocus(Qt::OtherFocusReason);
}

void TitleField::showWords(qsizetype start, qsizetype length)
{
    edit();
    if (currentWidget() == m_field && length > 0)
        m_field->setSelection(int(start), int(length));
}

TitleField::Selection TitleField::selection() const
{
    if (currentWidget() != m_field || !m_field->hasFocus() || !m_field->hasSelectedText())
        return {};
    return { m_field->selectionStart(), m_field->selectionLength(), m_field->text() };
}

void TitleField::take()
{
    if (currentWidget() != m_field)
        return;
    const QString typed = title();
    setCurrentWidget(m_words);
    if (typed == m_title)
        return;
    setTitle(typed);
    Q_EMIT titleChanged(typed);
}

bool TitleField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::MouseButtonRelease) {
        edit();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_words && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            edit();
            return true;
        }
        if (watched == m_field && key == Qt::Key_Escape) {
            m_field->setText(m_title);
            setCurrentWidget(m_words);
            m_words->setFocus();
            return true;
        }
    }
    return QStackedWidget::eventFilter(watched, event);
}

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// As the style sheet names them.
QString nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Text:
        return {};
    case Tone::Second:
        return u"second"_s;
    case Tone::Third:
        return u"third"_s;
    case Tone::Accent:
        return u"accent"_s;
    case Tone::Soft:
        return u"soft"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Error:
        return u"error"_s;
    case Tone::Success:
        return u"done"_s;
    }
    Q_UNREACHABLE();
}

/// "&Title" is "Title" to somebody who listens.
QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

TextLabel::TextLabel(const QString &text, TextStyle style, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_style(style)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(fontOf(style));
    setProperty("tone", nameOf(tone));
}

void TextLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    setFont(fontOf(style));
}

void TextLabel::setTone(Tone tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    setProperty("tone", nameOf(tone));
    style()->unpolish(this);
    style()->polish(this);
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontOf(m_style));
    QLabel::changeEvent(event);
}

ElidedLabel::ElidedLabel(const QString &text, TextStyle style, Tone tone, QWidget *parent)
    : TextLabel(text, style, tone, parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return { 0, QLabel::minimumSizeHint().height() };
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), m_mode, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), QStyle::visualAlignment(layoutDirection(), alignment()), palette(),
                          isEnabled(), shown, foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(isElided() ? text() : QString());
    return TextLabel::event(event);
}

FieldLabel::FieldLabel(const QString &text, QWidget *field, QWidget *parent)
    : TextLabel(text, TextStyle::SectionTitle, Tone::Second, parent)
{
    setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(withoutMnemonic(text));
}

} // namespace tenue

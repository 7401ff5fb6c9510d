// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/type_scale.h"

#include <QtWidgets/QLabel>

namespace tenue
{

/// Colour of words: what they are, never which colour.
enum class Tone { Text, Second, Third, Accent, Soft, Warning, Error, Success };

/// Words in one style and tone; both follow the application's font and theme.
///
/// Shows plain text unless told otherwise.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text, TextStyle style = TextStyle::Interface, Tone tone = Tone::Text,
                       QWidget *parent = nullptr);

    void setTextStyle(TextStyle style);
    void setTone(Tone tone);
    Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent *event) override;

private:
    TextStyle m_style;
    Tone m_tone;
};

/// One line that gives way: elided where there is no room, whole in the tool tip.
///
/// Never widens its window. Titles elide at the end, paths in the middle.
class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, TextStyle style = TextStyle::Interface, Tone tone = Tone::Text,
                         QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    /// True while not everything is in view.
    bool isElided() const;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

/// The name above a field; its mnemonic goes to the field.
class FieldLabel : public TextLabel
{
    Q_OBJECT

public:
    FieldLabel(const QString &text, QWidget *field, QWidget *parent = nullptr);
};

} // namespace tenue

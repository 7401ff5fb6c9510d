// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace tenue
{

class IconLabel;
class TextLabel;

/// What a list shows while it has no rows: a sign, one sentence, one grey sentence, at most one button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(QLatin1StringView icon, const QString &sentence, const QString &advice, QWidget *parent = nullptr);

    /// For instance "No promise matches “x”".
    void setWords(QLatin1StringView icon, const QString &sentence, const QString &advice);
    /// Offers one thing to do. Empty text: none.
    void setAction(const QString &text, QLatin1StringView icon = {});

Q_SIGNALS:
    void actionChosen();

private:
    IconLabel *m_sign;
    TextLabel *m_sentence;
    TextLabel *m_advice;
    QPushButton *m_button;
};

} // namespace tenue

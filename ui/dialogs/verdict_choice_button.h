// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict_scale.h"

#include <QtWidgets/QToolButton>

namespace tenue
{

/// Chooses one verdict of a scale: shows it as its badge, and the others in a menu.
class VerdictChoiceButton : public QToolButton
{
    Q_OBJECT

public:
    VerdictChoiceButton(const VerdictScale &scale, const QString &name, QWidget *parent = nullptr);

    /// Empty for none. Emits nothing.
    void setKey(const QString &key);
    const QString &key() const { return m_key; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();

    VerdictScale m_scale;
    QString m_name;
    QString m_key;
};

} // namespace tenue

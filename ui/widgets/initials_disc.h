// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace tenue
{

struct DesignTokens;

/// Draws a person's initials in a ring, centred in `rect`. For delegates.
void drawInitials(QPainter &painter, const QString &initials, const QRect &rect, const DesignTokens &tokens);

/// A person as two letters in a ring; the name is its tool tip and accessible name.
class InitialsDisc : public QWidget
{
    Q_OBJECT

public:
    explicit InitialsDisc(int diameter, QWidget *parent = nullptr);

    void setPerson(const QString &name, const QString &initials);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
};

} // namespace tenue

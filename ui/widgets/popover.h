// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

namespace tenue
{

/// A small window at a button, for one light question: reason of a save, choice of a verdict.
///
/// Esc or a click elsewhere closes it and gives the focus back to where it was.
class Popover : public QFrame
{
    Q_OBJECT

public:
    explicit Popover(QWidget *parent);

    /// Opens under `anchor`, or above where there is no room; the first field has the focus.
    void openAt(QWidget *anchor);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QPoint placeAt(const QWidget &anchor) const;

    QPointer<QWidget> m_focusBefore;
};

} // namespace tenue

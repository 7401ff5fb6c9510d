// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

namespace tenue
{

/// A line to filter or find with: a lens before, a cross behind once something is typed.
///
/// Esc empties it; in an empty one Esc goes on to whoever else waits for it. Down leaves for the list.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// `name` is the accessible name; `hint` is shown while nothing is typed.
    SearchField(const QString &name, const QString &hint, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The key Down: the list shall take the focus.
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"

#include <QtWidgets/QAbstractButton>

namespace tenue
{

/// One workspace of the list of recent ones, as a button. Off where the file is gone.
class RecentRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RecentRow(const RecentWorkspace &recent, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect placed(const QRect &rect) const;

    const bool m_isMissing;
    const QString m_folder;
    const QString m_when;
};

} // namespace tenue

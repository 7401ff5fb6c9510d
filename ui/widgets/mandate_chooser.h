// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPushButton>

namespace tenue
{

/// The button at the top of the side bar: whose promises are shown. Opens the menu it is given.
class MandateChooser : public QPushButton
{
    Q_OBJECT

public:
    explicit MandateChooser(QWidget *parent = nullptr);

    /// "Port-Lavance", "Mandate 2020–2026".
    void setMandate(const QString &place, const QString &term);
    void setRail(bool isRail);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect placed(const QRect &rect) const;

    QString m_place;
    QString m_term;
    bool m_isRail = false;
};

} // namespace tenue

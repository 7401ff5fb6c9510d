// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QIcon>
#include <QtWidgets/QAbstractButton>

namespace tenue
{

/// A way to begin, as a large button: icon, what it does, what to know about it.
class StartCard : public QAbstractButton
{
    Q_OBJECT

public:
    StartCard(QLatin1StringView icon, const QString &title, const QString &advice, QWidget *parent = nullptr);

    /// The one that is offered first.
    void setFirst(bool isFirst);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect placed(const QRect &rect) const;
    void paintGround(QPainter &painter) const;

    QByteArray m_icon;
    QString m_advice;
    bool m_isFirst = false;
};

} // namespace tenue

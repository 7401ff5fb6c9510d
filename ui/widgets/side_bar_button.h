// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QtWidgets/QAbstractButton>

namespace tenue
{

/// What the number beside a section means.
enum class CountKind {
    Plain, ///< how many there are: grey
    Waiting, ///< how many wait for me: filled
};

/// A line of the side bar: icon, word, number. In the rail the icon alone, with a dot for what waits.
class SideBarButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// A small one is less high: a saved search.
    SideBarButton(QLatin1StringView icon, const QString &text, bool isSmall, QWidget *parent = nullptr);

    /// A negative count is not shown. `spoken` is what the number says aloud: "7 to review".
    void setCount(int count, CountKind kind, const QString &spoken);
    void setRail(bool isRail);
    void setShortcutHint(const QString &keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect placed(const QRect &rect) const;
    void paintGround(QPainter &painter) const;
    void paintCount(QPainter &painter) const;
    int countWidth() const;
    QString countText() const;
    void refresh();

    QIcon m_icon;
    bool m_isSmall;
    bool m_isRail = false;
    int m_count = -1;
    CountKind m_kind = CountKind::Plain;
    QString m_spoken;
    QString m_keys;
};

} // namespace tenue

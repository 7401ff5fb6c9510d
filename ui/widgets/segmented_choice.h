// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QButtonGroup;
class QToolButton;

namespace tenue
{

/// One of a few, side by side: Published | Approved | Other…
///
/// One stop of the tab key; the arrow keys move inside.
class SegmentedChoice : public QWidget
{
    Q_OBJECT

public:
    /// `name` tells a screen reader what is chosen here.
    explicit SegmentedChoice(const QString &name, QWidget *parent = nullptr);

    /// Returns the choice's index. The first one is chosen until told otherwise.
    int addChoice(const QString &text);
    void setChoiceText(int index, const QString &text);
    void setChoiceEnabled(int index, bool isEnabled, const QString &reason = {});

    int current() const;
    /// Emits nothing.
    void setCurrent(int index);

Q_SIGNALS:
    /// Somebody chose another one.
    void chosen(int index);

private:
    QButtonGroup *m_group;
};

} // namespace tenue

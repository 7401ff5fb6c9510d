// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/message_strip.h"

class QToolButton;
class QVBoxLayout;

namespace tenue
{

/// The messages of a page, under its head: the two gravest are in view, the others are counted.
///
/// Takes no room while it is empty. Among equals the oldest comes first; answering one brings up
/// the next.
class StripStack : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MostInView = 2;

    explicit StripStack(QWidget *parent = nullptr);

    /// Shows `message`; in the place of one with the same key, where there is one.
    void add(const StripMessage &message);
    /// Takes the message away: what it said is no longer so. Unknown keys are ignored.
    void remove(const QString &key);
    /// What Esc does: closes the first strip in view that can be closed. False if there is none.
    bool closeFirst();

    /// Keys in the order of importance.
    QStringList keys() const;

private:
    void arrange();
    void showNext();

    QList<StripMessage> m_messages;
    QVBoxLayout *m_column;
    QToolButton *m_others;
};

} // namespace tenue

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

#include <functional>

namespace tenue
{

enum class StripKind { Info, Warning, Error };

/// A button of a strip. Choosing it answers the strip, which then goes away.
struct StripAction {
    QString text;
    std::function<void()> act;
};

/// Something people should know that can wait: what, where, what to do.
struct StripMessage {
    QString key; ///< a later message of the same key takes the place of the earlier
    StripKind kind = StripKind::Info;
    QString sentence;
    QList<StripAction> actions = {};
    bool canBeClosed = true;
};

/// One message under the head of a page, with its actions. Stays until answered.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    explicit MessageStrip(const StripMessage &message, QWidget *parent = nullptr);

    const StripMessage &message() const { return m_message; }

Q_SIGNALS:
    /// An action was chosen or the strip closed.
    void answered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *newSign();
    QWidget *newSentence();
    void addActions();

    const StripMessage m_message;
};

} // namespace tenue

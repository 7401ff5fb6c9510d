// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/strip_stack.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

StripStack::StripStack(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_others(newLinkButton({}, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_others->setObjectName(u"others"_s);
    m_column->setSpacing(Space::S);
    m_column->addWidget(m_others, 0, Qt::AlignRight);
    connect(m_others, &QToolButton::clicked, this, &StripStack::showNext);
    arrange();
}

void StripStack::add(const StripMessage &message)
{
    const auto isSame = [&message](const StripMessage &other) { return other.key == message.key; };
    const auto same = std::find_if(m_messages.begin(), m_messages.end(), isSame);
    if (same != m_messages.end())
        *same = message;
    else
        m_messages.append(message);
    std::stable_sort(m_messages.begin(), m_messages.end(),
                     [](const auto &one, const auto &other) { return one.kind > other.kind; });
    arrange();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void StripStack::remove(const QString &key)
{
    if (m_messages.removeIf([&key](const StripMessage &message) { return message.key == key; }) > 0)
        arrange();
}

bool StripStack::closeFirst()
{
    const auto end = m_messages.cbegin() + std::min<qsizetype>(MostInView, m_messages.size());
    const auto first = std::find_if(m_messages.cbegin(), end, [](const auto &message) { return message.canBeClosed; });
    if (first == end)
        return false;
    remove(QString(first->key));
    return true;
}

QStringList StripStack::keys() const
{
    QStringList keys;
    for (const auto &message : m_messages)
        keys.append(message.key);
    return keys;
}

void StripStack::arrange()
{
    for (auto *strip : findChildren<MessageStrip *>(Qt::FindDirectChildrenOnly)) {
        // An action may be running that belongs to this strip.
        strip->hide();
        strip->setParent(nullptr);
        strip->deleteLater();
    }
    const auto inView = std::min<qsizetype>(MostInView, m_messages.size());
    for (qsizetype index = 0; index < inView; ++index) {
        auto *strip = new MessageStrip(m_messages[index], this);
        connect(strip, &MessageStrip::answered, this, [this, key = strip->message().key] { remove(key); });
        m_column->insertWidget(static_cast<int>(index), strip);
    }
    const int others = static_cast<int>(m_messages.size() - inView);
    m_others->setText(tr("and %n others", nullptr, others));
    m_others->setVisible(others > 0);
    const int margin = m_messages.isEmpty() ? 0 : Space::S;
    m_column->setContentsMargins(Space::PageMargin, margin, Space::PageMargin, margin);
    setVisible(!m_messages.isEmpty());
}

void StripStack::showNext()
{
    std::rotate(m_messages.begin(), m_messages.begin() + std::min<qsizetype>(MostInView, m_messages.size()),
                m_messages.end());
    arrange();
}

} // namespace tenue

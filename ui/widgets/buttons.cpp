// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Air between icon and words, beyond the 4 px that Qt leaves.
constexpr int IconAir = 4;

QString nameOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Plain:
        return u"plain"_s;
    case ButtonKind::Quiet:
        return u"quiet"_s;
    }
    Q_UNREACHABLE();
}

void tint(QPushButton &button)
{
    const auto name = button.property("icon-name").toString().toLatin1();
    if (name.isEmpty())
        return button.setIcon({});
    const bool isPrimary = button.property("kind").toString() == nameOf(ButtonKind::Primary);
    button.setIcon(iconNamed(QLatin1StringView(name), isPrimary ? IconTint::OnAccent : IconTint::Plain));
}

} // namespace

QPushButton *newButton(const QString &text, ButtonKind kind, QLatin1StringView icon, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("kind", nameOf(kind));
    button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    button->setIconSize({ MiddleIcon + IconAir, MiddleIcon });
    setButtonIcon(*button, icon);
    return button;
}

void setButtonIcon(QPushButton &button, QLatin1StringView icon)
{
    button.setProperty("icon-name", QString(icon));
    tint(button);
}

void setButtonKind(QPushButton &button, ButtonKind kind)
{
    button.setProperty("kind", nameOf(kind));
    button.style()->unpolish(&button);
    button.style()->polish(&button);
    tint(button);
}

QToolButton *newIconButton(QLatin1StringView icon, const QString &name, const QKeySequence &shortcut, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(iconNamed(icon));
    button->setIconSize({ LargeIcon, LargeIcon });
    button->setAccessibleName(name);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    button->setToolTip(keys.isEmpty() ? name : name + u" ("_s + keys + u')');
    return button;
}

QToolButton *newLinkButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setProperty("kind", u"link"_s);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace tenue
